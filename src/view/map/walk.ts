import type { Shape } from '../../geometry/shapes.ts';

export const DIRECTIONS = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
} as const satisfies Record<string, readonly [number, number]>;
export type Direction = keyof typeof DIRECTIONS;

/** An area that the keyboard can move to. */
export type Spot = Pick<Shape, 'code' | 'centre' | 'neighbours'>;

/**
 * Cosine of 60°, the widest allowed angle between the direction of an arrow key and the direction of the area that the key
 * moves to.
 */
const NARROWEST = Math.cos(Math.PI / 3);

/**
 * Returns the area to which an arrow key moves from the area `from`: the neighbour that scores best on a small distance and a
 * small angle with the arrow. Where no neighbour is in that direction (an island, the coast), all areas are compared; null
 * where no area is in that direction.
 */
export function walk<Area extends Spot>(
  from: Area,
  key: Direction,
  shapes: ReadonlyMap<string, Area>,
): Area | null {
  const neighbours = from.neighbours.flatMap((code) => shapes.get(code) ?? []);
  return nearest(from, key, neighbours) ?? nearest(from, key, shapes.values());
}

function nearest<Area extends Spot>(
  from: Spot,
  key: Direction,
  among: Iterable<Area>,
): Area | null {
  let found: Area | null = null;
  let highest = 0;
  for (const to of among) {
    const { distance, straightness } = stepTo(from, to, key);
    if (distance === 0 || straightness < NARROWEST) continue;
    const score = straightness / distance;
    if (score <= highest) continue;
    highest = score;
    found = to;
  }
  return found;
}

interface Step {
  distance: number;
  /** Cosine of the angle between the step and the direction of the arrow key: 1 is straight ahead, 0 is at a right angle. */
  straightness: number;
}

function stepTo(from: Spot, to: Spot, key: Direction): Step {
  const [dx, dy] = [to.centre[0] - from.centre[0], to.centre[1] - from.centre[1]];
  const [x, y] = DIRECTIONS[key];
  const distance = Math.hypot(dx, dy);
  return { distance, straightness: distance === 0 ? 0 : (dx * x + dy * y) / distance };
}
