import { MAP_HEIGHT, MAP_WIDTH, type Shape } from '../../geometry/shapes.ts';
import { WHOLE, type Placement } from './place-on.ts';

/** The part of the map's width or height that one gemeente fills, which is to be seen among its neighbours, and that several fill. */
const ONE_FILLS = 0.35;
const SEVERAL_FILL = 0.72;
/** The largest number of times that the map is enlarged, so that the surroundings of a small gemeente are recognized. */
const MOST = 7;
/** An enlargement that is smaller shows nearly the whole country, and is not worth its loss. */
const LEAST = 1.4;
/** What is in sight beside the drawing plane on each side, as a share of its width, in the column of a usual window. */
const BESIDE = 0.15;
/** The part of the map's width or height that is kept between the chosen gemeenten and the edge. */
const FREE = 0.1;
/** The number of places that are tried in each direction, and how much less the farthest from the middle counts. */
const TRIED = 9;
const FAR_COSTS = 0.05;
/** The corner with the buttons, as a part of the width and the height of the map, and how much less a place counts that puts a chosen gemeente behind them. */
const BUTTONS = { width: 0.15, height: 0.36 } as const;
const HIDDEN_COSTS = 0.3;

type Area = Pick<Shape, 'code' | 'box' | 'neighbours'>;
/** A place of the map in one direction: its shift, and how far the chosen gemeenten are from the middle, from −1 to 1. */
type Tried = readonly [shift: number, far: number];

/**
 * Returns the pan and zoom that show gemeenten with what surrounds them; the whole country for none, or if they are far apart. Near the
 * border and the coast they are beside the middle, so that more of the country is in sight.
 * @param all all gemeenten of the map
 */
export function viewOfChoice(chosen: readonly Area[], all: Iterable<Area>): Placement {
  const left = Math.min(...chosen.map(({ box }) => box[0][0]));
  const top = Math.min(...chosen.map(({ box }) => box[0][1]));
  const right = Math.max(...chosen.map(({ box }) => box[1][0]));
  const bottom = Math.max(...chosen.map(({ box }) => box[1][1]));
  const share = chosen.length === 1 ? ONE_FILLS : SEVERAL_FILL;
  const largest = Math.min(
    (share * MAP_WIDTH) / (right - left),
    (share * MAP_HEIGHT) / (bottom - top),
  );
  const scale = Math.min(MOST, Math.round(100 * largest) / 100);
  if (chosen.length === 0 || scale < LEAST) return WHOLE;
  const beside = new Set(chosen.flatMap(({ neighbours }) => neighbours));
  let best = { ...WHOLE, worth: 0 };
  for (const [x, farX] of tried(left, right, scale, MAP_WIDTH))
    for (const [y, farY] of tried(top, bottom, scale, MAP_HEIGHT)) {
      const place: Placement = { scale, shift: [x, y] };
      const isHidden = chosen.some(({ box: [at] }) => isBehindButtons(at, place));
      const costs = FAR_COSTS * (farX ** 2 + farY ** 2) + (isHidden ? HIDDEN_COSTS : 0);
      const worth = seen(place, all, beside) * (1 - costs);
      if (worth > best.worth) best = { ...place, worth };
    }
  return { scale: best.scale, shift: best.shift };
}

/** Whether the box of a gemeente, of which the upper left corner is given, reaches behind the buttons in the upper left corner of the map. */
const isBehindButtons = ([x, y]: Area['box'][0], { scale, shift }: Placement): boolean =>
  scale * x + shift[0] < BUTTONS.width * MAP_WIDTH &&
  scale * y + shift[1] < BUTTONS.height * MAP_HEIGHT;

/** Returns where the map can be in one direction with all between two points in sight, as far as the map still fills it. */
function tried(from: number, to: number, scale: number, size: number): Tried[] {
  const middle = (size - scale * (from + to)) / 2;
  const most = Math.max(0, (size * (1 - 2 * FREE) - scale * (to - from)) / 2);
  return Array.from({ length: TRIED }, (_, i) => {
    const far = (2 * i) / (TRIED - 1) - 1;
    const shift = Math.round(middle + far * most);
    return [Math.min(0, Math.max(Math.ceil(size * (1 - scale)), shift)), far];
  });
}

/** Returns how much of the boxes of gemeenten is in sight, where those of neighbours count twice. */
function seen(
  { scale, shift: [x, y] }: Placement,
  all: Iterable<Area>,
  neighbours: ReadonlySet<string>,
): number {
  const left = (-BESIDE * MAP_WIDTH - x) / scale;
  const right = ((1 + BESIDE) * MAP_WIDTH - x) / scale;
  let sum = 0;
  for (const { code, box } of all) {
    const width = Math.min(box[1][0], right) - Math.max(box[0][0], left);
    const height = Math.min(box[1][1], (MAP_HEIGHT - y) / scale) - Math.max(box[0][1], -y / scale);
    if (width > 0 && height > 0) sum += width * height * (neighbours.has(code) ? 2 : 1);
  }
  return sum;
}
