import type { Shape } from '../../geometry/shapes.ts';

export const DIRECTIONS = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
} as const satisfies Record<string, readonly [number, number]>;
export type Direction = keyof typeof DIRECTIONS;

/** An area that can be walked to. */
export type Spot = Pick<Shape, 'code' | 'centre' | 'neighbours'>;

/** Cosine of the widest angle between the key and the way to a neighbour that still counts as that direction. */
const NARROWEST = Math.cos(Math.PI / 3);

/**
 * The gemeente to which an arrow key leads: of the bordering ones that lie in that direction the nearest, by way and by angle;
 * where none does (an island, the coast), the nearest of all. Null at the edge of the map. Every gemeente can be reached.
 */
export function walk<Area extends Spot>(
  from: Area,
  key: Direction,
  shapes: ReadonlyMap<string, Area>,
): Area | null {
  const beside = from.neighbours.flatMap((code) => shapes.get(code) ?? []);
  return nearest(from, key, beside) ?? nearest(from, key, shapes.values());
}

function nearest<Area extends Spot>(
  from: Spot,
  key: Direction,
  among: Iterable<Area>,
): Area | null {
  let found: Area | null = null;
  let highest = 0;
  for (const to of among) {
    const { distance, straightness } = wayTo(from, to, key);
    if (distance === 0 || straightness < NARROWEST) continue;
    const score = straightness / distance;
    if (score <= highest) continue;
    highest = score;
    found = to;
  }
  return found;
}

interface Way {
  distance: number;
  /** Cosine of the angle between the key's direction and the way. */
  straightness: number;
}

function wayTo(from: Spot, to: Spot, key: Direction): Way {
  const [dx, dy] = [to.centre[0] - from.centre[0], to.centre[1] - from.centre[1]];
  const [x, y] = DIRECTIONS[key];
  const distance = Math.hypot(dx, dy);
  return { distance, straightness: distance === 0 ? 0 : (dx * x + dy * y) / distance };
}
