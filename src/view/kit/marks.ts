import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  symbolWye,
  type SymbolType,
} from 'd3';

/** How an area is drawn in a chart: the colour and dashes of its line and a symbol, so that lines differ also without colour. */
export interface Mark {
  /** CSS colour of the line and the symbol. */
  colour: string;
  /** SVG dash pattern of the line (`stroke-dasharray`); an empty text is a solid line. */
  dashes: string;
  /** SVG path of the symbol, centred on (0, 0). */
  sign: string;
}

const DASHES = [
  '',
  '9 4',
  '2 3',
  '10 3 2 3',
  '16 5',
  '6 2 2 2 2 2',
  '4 4',
  '14 3 2 3 2 3',
] as const;
/** A triangle that points down; d3 has only the one that points up. */
const upsideDown: SymbolType = {
  draw: (path) => {
    path.moveTo(0, 7);
    path.lineTo(-6, -4);
    path.lineTo(6, -4);
    path.closePath();
  },
};
const SIGNS: readonly SymbolType[] = [
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolCross,
  symbolStar,
  symbolWye,
  upsideDown,
  { draw: (path) => path.rect(-6, -2, 12, 4) },
];
const SIZE = 52;

const draw = (type: SymbolType) => symbol(type, SIZE)() ?? '';

const OF_COUNTRY: Mark = { colour: 'var(--ink-soft)', dashes: '', sign: draw(symbolCircle) };
const MARKS = SIGNS.map((type, k): Mark => ({
  colour: `var(--area-${k})`,
  dashes: DASHES[k] ?? '',
  sign: draw(type),
}));

/**
 * Returns how the area at position `place` (from 0) in the selection is drawn; `place` is null for the country, which has a
 * solid line.
 */
export const markOf = (place: number | null): Mark =>
  (place === null ? null : MARKS[place % MARKS.length]) ?? OF_COUNTRY;

/** SVG path of the symbol of a user figure: an open diamond, which no area has as its symbol. */
export const USER_FIGURE_SIGN = 'M0,-5.5L5.5,0L0,5.5L-5.5,0Z';
