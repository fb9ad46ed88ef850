import type { MapLabel } from '../layers/map-area.ts';
import { nameLines } from './name-lines.ts';
import type { Rect } from './rect.ts';
import { covers, spotsOf, type NamedArea, type Sheet, type Spot, type Taken } from './spots.ts';

/** The largest share of a name that may be outside its gemeente, for a gemeente that need not be named. */
const MOST_OUTSIDE = 0.34;

/**
 * Returns the names to write on a map, most important gemeente first. A name stands in sight, on its gemeente or, where that has a sign,
 * beside the sign or apart with a line, and covers no other name; one for which there is no such place is left out.
 * @param needed the number of gemeenten, from the first, whose names may be wider than the gemeente
 * @param taken what no name may cover, such as signs and buttons
 */
export function nameSome(
  areas: readonly NamedArea[],
  needed: number,
  sheet: Sheet,
  taken: readonly Rect[],
): MapLabel[] {
  const placed: Taken[] = [...taken];
  return areas.flatMap((area, i) => {
    const most = i < needed ? 1 : MOST_OUTSIDE;
    const hasSign = area.sign !== undefined;
    const spot = spotsOf(area, nameLines(area.name), sheet, hasSign).find(
      (one) => one.outside <= most && !placed.some((other) => covers(one, other)),
    );
    if (!spot) return [];
    placed.push(spot);
    return [labelOf(area, spot)];
  });
}

/** What stands on a map on which every gemeente can be identified: names, and where there is no room for a name a number. */
export interface AllNamed {
  names: MapLabel[];
  /** The gemeenten without a name, in the order of `areas`; their labels are numbers, from 1. */
  numbers: MapLabel[];
}

/** The most gemeenten of which all are to be identified; of more, those are named that have room for their name. */
const MOST_TOLD = 60;
/** The most gemeenten whose names are looked for until all have a place, if need be with a line: among more, lines are a tangle. */
const MOST_SOUGHT = 34;
/** The texts are placed again, those that found no place first, until this many times in a row no more were placed. */
const PATIENCE = 8;
/** The text with which the room for a number is measured. */
const WIDEST_NUMBER = [['88']];

/**
 * Returns the names to write on a map of a region so that every gemeente of up to 60 can be identified: none covers another, and all are in
 * sight. A gemeente for whose name no room is found gets a number, which is to be explained beside the map. In a larger region only what
 * has room has a name, and the map is to be enlarged for the others.
 */
export function nameAll(areas: readonly NamedArea[], sheet: Sheet): AllNamed {
  if (areas.length > MOST_TOLD) return { names: nameSome(areas, 0, sheet, []), numbers: [] };
  const { names, numbers } = (areas.length > MOST_SOUGHT ? numbersFirst : namesFirst)(areas, sheet);
  const labels = (placed: Placed) =>
    areas.flatMap((area) => {
      const spot = placed.get(area);
      return spot ? [labelOf(area, spot)] : [];
    });
  return {
    names: labels(names),
    numbers: labels(numbers).map((label, i) => ({ ...label, lines: [String(i + 1)] })),
  };
}

/** Places names, and numbers for as few gemeenten as need be. */
function namesFirst(areas: readonly NamedArea[], sheet: Sheet) {
  let wanted = areas.map((area) => ({
    area,
    spots: clearOf(areas, spotsOf(area, nameLines(area.name), sheet, true)),
  }));
  const asNumbers: Wanted[] = [];
  let numbers: Placed = new Map();
  let names = placeInRounds(wanted, numbers);
  while (names.size < wanted.length) {
    const without = wanted.filter(({ area }) => !names.has(area));
    asNumbers.push(...without.map(({ area }) => numberOf(area, sheet)));
    wanted = wanted.filter(({ area }) => names.has(area));
    numbers = placeInRounds(asNumbers, new Map());
    names = placeInRounds(wanted, numbers);
  }
  return { names, numbers };
}

/** Places a number on every gemeente, and then a name instead where there is room for it among them, the largest gemeente first. */
function numbersFirst(areas: readonly NamedArea[], sheet: Sheet) {
  const numbers = new Map(
    placeInRounds(
      areas.map((area) => numberOf(area, sheet)),
      new Map(),
    ),
  );
  const names = new Map<NamedArea, Spot>();
  for (const area of areas.toSorted((a, b) => roomOf(b) - roomOf(a))) {
    const others = [...numbers, ...names].flatMap(([one, spot]) => (one === area ? [] : [spot]));
    const spot = spotsOf(area, nameLines(area.name), sheet).find(
      (one) => !others.some((other) => covers(one, other)),
    );
    if (!spot) continue;
    names.set(area, spot);
    numbers.delete(area);
  }
  return { names, numbers };
}

/** What a place costs for every centre of a gemeente that it covers: a line to a name elsewhere could not begin there. */
const COVERED = 2;

/** Returns places again, best first, now that they had better not cover the centres of other gemeenten. */
function clearOf(areas: readonly NamedArea[], spots: readonly Spot[]): Spot[] {
  const coveredBy = ({ x, y, width, height }: Spot) =>
    areas.filter(
      ({ shape: { centre } }) =>
        Math.abs(centre[0] - x) < width / 2 && Math.abs(centre[1] - y) < height / 2,
    ).length;
  return spots
    .map((spot) => ({ ...spot, cost: spot.cost + COVERED * coveredBy(spot) }))
    .sort((a, b) => a.cost - b.cost);
}

interface Wanted {
  area: NamedArea;
  /** The places where its text can stand, best first. */
  spots: readonly Spot[];
}
type Placed = ReadonlyMap<NamedArea, Spot>;

const numberOf = (area: NamedArea, sheet: Sheet): Wanted => ({
  area,
  spots: spotsOf(area, WIDEST_NUMBER, sheet, true),
});

const roomOf = ({ shape: { box } }: NamedArea) => (box[1][0] - box[0][0]) * (box[1][1] - box[0][1]);

/**
 * Places texts among those of `fixed`, that of the smallest gemeente first; those that find no place come first in the next round. Returns
 * those of the best round.
 */
function placeInRounds(wanted: readonly Wanted[], fixed: Placed): Placed {
  let order = wanted.toSorted((a, b) => roomOf(a.area) - roomOf(b.area));
  let best: Placed = new Map();
  for (let since = 0; since < PATIENCE && best.size < wanted.length; since++) {
    const found = placeInOrder(order, fixed);
    if (found.size > best.size) [best, since] = [found, 0];
    const isPlaced = ({ area }: Wanted) => found.has(area);
    order = [...order.filter((one) => !isPlaced(one)), ...order.filter(isPlaced)];
  }
  return best;
}

function placeInOrder(order: readonly Wanted[], fixed: Placed): Placed {
  const placed = [...fixed.values()];
  const found = new Map<NamedArea, Spot>();
  for (const { area, spots } of order) {
    const spot = spots.find((one) => !placed.some((other) => covers(one, other)));
    if (!spot) continue;
    found.set(area, spot);
    placed.push(spot);
  }
  return found;
}

const labelOf = ({ shape }: NamedArea, { lines, x, y, line }: Spot): MapLabel => ({
  code: shape.code,
  lines,
  x,
  y,
  ...(line && { line }),
});
