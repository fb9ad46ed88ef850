import { MAP_HEIGHT, MAP_WIDTH, type Shape } from '../../../geometry/shapes.ts';
import { SIGN_UNITS, type MapLabel } from '../layers/map-area.ts';
import { outlinePath } from '../outline-path.ts';
import type { Placement } from '../place-on.ts';
import { nameSome } from './place-names.ts';
import type { Rect } from './rect.ts';
import { sheetOf } from './sheet.ts';

/** Font size of names in pixels. */
const SIZE = 12;
/** Half the width of a sign on a chosen gemeente in pixels of a map of usual size, with room around it. */
const SIGN = 7;
/** The corner with the buttons for zoom, in pixels from the upper left. */
const BUTTONS = { width: 140, height: 168 };

interface CountryMap {
  /** The shapes that decide which names have room: always those that came with the page, so that it does not matter how the user came here. */
  shapes: readonly Shape[];
  /** The shapes that are drawn, which have more points once the map was enlarged. */
  drawn: readonly Shape[];
  nameOf: (code: string) => string;
  /** The codes of the chosen gemeenten. */
  chosen: readonly string[];
  /** Pan and zoom of the map. */
  at: Placement;
  /** Width and height of the map in pixels. */
  width: number;
  height: number;
  hasButtons: boolean;
}

/** What is drawn on the map once it is painted. */
export interface Names {
  labels: readonly MapLabel[];
  /** Font size of the names in units of the drawing plane. */
  size: number;
  /** The outlines of the chosen gemeenten by code, as they are stroked. */
  outlines: ReadonlyMap<string, string>;
}

/**
 * Returns the names on the map of the country: of the chosen gemeenten, and on an enlarged map of their neighbours and of the others that
 * have room for theirs.
 */
export function countryNames(map: CountryMap): Names {
  const { shapes, drawn, nameOf, chosen, at, width, height, hasButtons } = map;
  const byCode = new Map(shapes.map((shape) => [shape.code, shape]));
  const first = chosen.flatMap((code) => byCode.get(code) ?? []);
  const beside = first.flatMap(({ neighbours }) =>
    neighbours.flatMap((one) => byCode.get(one) ?? []),
  );
  const needed = [...new Set(at.scale > 1 ? [...first, ...beside] : first)];
  const others = at.scale > 1 ? shapes.toSorted((a, b) => roomOf(b) - roomOf(a)) : [];
  const { unit, ...sheet } = sheetOf({ at, width, high: height, height: MAP_HEIGHT }, SIZE);
  const sign = (SIGN * SIGN_UNITS) / at.scale;
  const signs = first.map(({ centre: [x, y] }) => ({ x, y, width: 2 * sign, height: 2 * sign }));
  const buttons = {
    x: sheet.frame.x + ((BUTTONS.width - width) / 2) * unit,
    y: sheet.frame.y + ((BUTTONS.height - height) / 2) * unit,
    width: BUTTONS.width * unit,
    height: BUTTONS.height * unit,
  };
  const areas = [...new Set([...needed, ...others])].filter((shape) => isSeen(shape, sheet.frame));
  const labels = nameSome(
    areas.map((shape) => ({
      shape,
      name: nameOf(shape.code),
      sign: chosen.includes(shape.code) ? sign : undefined,
    })),
    needed.filter((shape) => isSeen(shape, sheet.frame)).length,
    sheet,
    hasButtons ? [...signs, buttons] : signs,
  );
  // Not tidier than on a map that is enlarged three times: small islands would lose their shape.
  const outlines = new Map(
    drawn
      .filter(({ code }) => chosen.includes(code))
      .map(({ code, path }) => [
        code,
        outlinePath(path, MAP_WIDTH / unit / at.scale, Math.max(3, at.scale)),
      ]),
  );
  return { labels, size: sheet.size, outlines };
}

const roomOf = ({ box: [[left, top], [right, bottom]] }: Shape) => (right - left) * (bottom - top);

const isSeen = ({ box: [[left, top], [right, bottom]] }: Shape, { x, y, width, height }: Rect) =>
  right > x - width / 2 && left < x + width / 2 && bottom > y - height / 2 && top < y + height / 2;
