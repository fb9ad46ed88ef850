import type { DrawnSchools } from '../../state/schools/drawn-schools.ts';
import { hasPupils, isMasked } from '../../tables/schools.ts';
import type { PointColour } from '../../state/selection/school-options.ts';
import { lookOf, type PointLook } from './point-looks.ts';

/** The width and height of the strip, in units of its drawing. */
export const STRIP = { width: 1000, height: 100 };
/** The height of the shortest bar: a school of 1 to 4 pupils can be seen. */
const SHORTEST = 2;
/** The widest bar, and the share of the room of a bar that stays empty beside it. */
const WIDEST = 60;
const GAP = 0.15;

/** Bars of schools that look the same, as one path. */
interface BarMark extends PointLook {
  path: string;
}

/** The schools with pupils in the year as bars by size, smallest first. */
export interface Bars {
  /** The indices of the schools, in the order of the bars. */
  order: readonly number[];
  /** The room of each bar, in units of the drawing. */
  step: number;
  marks: readonly BarMark[];
  /** The norm: one line for all schools, or a tick on each bar; null where no school has a norm. */
  norm: { path: string; isOne: boolean } | null;
  /** The number of pupils at the top of the drawing. */
  most: number;
}

/** Lays out the strip of schools by size. */
export function barsOf(drawn: DrawnSchools, colour: PointColour): Bars {
  const sizeOf = (i: number) => Math.max(0, drawn.now[i] ?? 0);
  const order = drawn.codes
    .map((_, i) => i)
    .filter((i) => hasPupils(drawn.now[i] ?? 0))
    .sort((a, b) => sizeOf(a) - sizeOf(b));
  // A norm of the law itself is for a whole vo school, of which a bar is one vestiging.
  const norms = order.map((i) => (drawn.normKind[i] === 'law' ? 0 : (drawn.norm[i] ?? 0)));
  const most = Math.max(1, ...order.map(sizeOf), ...norms);
  const step = Math.min(WIDEST, STRIP.width / Math.max(1, order.length));
  const y = (pupils: number) => round(STRIP.height * (1 - pupils / most));
  const width = round(step * (1 - GAP));
  const parts = new Map<string, PointLook & { paths: string[] }>();
  order.forEach((i, k) => {
    const look = lookOf(drawn, i, colour);
    const key = `${look.sign} ${look.fill}`;
    const mark = parts.get(key) ?? { ...look, paths: [] };
    parts.set(key, mark);
    const top = isMasked(drawn.now[i] ?? 0) ? STRIP.height : y(sizeOf(i));
    mark.paths.push(bar(round(k * step), Math.min(top, STRIP.height - SHORTEST), width));
  });
  return {
    order,
    step,
    marks: [...parts.values()].map(({ sign, fill, paths }) => ({
      sign,
      fill,
      path: paths.join(''),
    })),
    norm: normPath(norms, step, y),
    most,
  };
}

const bar = (x: number, top: number, width: number): string =>
  `M${x},${STRIP.height}V${top}h${width}V${STRIP.height}z`;

/** Returns one line where all schools have the same norm, and else a tick as wide as the room of its bar for each with a norm. */
function normPath(
  norms: readonly number[],
  step: number,
  y: (pupils: number) => number,
): Bars['norm'] {
  const [first] = norms;
  if (first === undefined || norms.every((norm) => norm === 0)) return null;
  if (norms.every((norm) => norm === first)) {
    return { path: `M0,${y(first)}H${STRIP.width}`, isOne: true };
  }
  const ticks = norms.flatMap((norm, k) =>
    norm === 0 ? [] : [`M${round(k * step)},${y(norm)}h${round(step)}`],
  );
  return { path: ticks.join(''), isOne: false };
}

const round = (value: number): number => Math.round(100 * value) / 100;

/** Returns the index of the school of which the bar is at a share (0 to 1) of the width of the strip; −1 where there is none. */
export function schoolAtShare(
  { order, step }: Pick<Bars, 'order' | 'step'>,
  share: number,
): number {
  return order[Math.floor((share * STRIP.width) / step)] ?? -1;
}
