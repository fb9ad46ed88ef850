import { isInside, type Outline, type Point } from '../seams/planar.ts';
import { outlinesIn, type GemeentenTopology } from '../seams/topology.ts';

/**
 * The smallest part of the area that a gemeente has in either map that it must have in both. A gemeente of today's size that is
 * shifted by a kilometre has at most 0.96; the same boundary simplified otherwise has 0.99.
 */
const LEAST_OVERLAP = 0.97;
/** The number of points in each direction, over the extent of a gemeente, by which its overlap is measured. */
const POINTS = 60;

/** Returns a line for each gemeente whose boundary hardly overlaps the one that was published last; texts are TopoJSON. */
export function compareMaps(file: string, before: string, after: string): string[] {
  const published = new Map(outlines(before).map((outline) => [outline.code, outline]));
  const lines = outlines(after).flatMap((outline) => {
    const old = published.get(outline.code);
    const overlap = old ? overlapOf(old, outline) : 1;
    if (overlap >= LEAST_OVERLAP) return [];
    return [
      `${file}, ${outline.code}: ${Math.round(100 * overlap)} % of the area is in both the published boundary and this one`,
    ];
  });
  const most = 10;
  return lines.length <= most
    ? lines
    : [...lines.slice(0, most), `${file}: ${lines.length - most} more gemeenten lie elsewhere`];
}

const outlines = (text: string) => outlinesIn(JSON.parse(text) as GemeentenTopology);

/** The area that both outlines have as a share of the area that at least one has, measured on a grid of points. */
function overlapOf(one: Outline, other: Outline): number {
  const points = [...one.rings, ...other.rings].flat();
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right] = extentOf(xs);
  const [bottom, top] = extentOf(ys);
  let both = 0;
  let either = 0;
  for (let i = 0; i < POINTS; i++) {
    for (let j = 0; j < POINTS; j++) {
      const point: Point = [
        left + ((i + 0.5) / POINTS) * (right - left),
        bottom + ((j + 0.5) / POINTS) * (top - bottom),
      ];
      const isIn = [one, other].map((outline) => isWithin(point, outline));
      if (isIn.includes(true)) either++;
      if (!isIn.includes(false)) both++;
    }
  }
  return either === 0 ? 0 : both / either;
}

function extentOf(values: readonly number[]): [number, number] {
  return values.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
}

const isWithin = (point: Point, { rings }: Outline) =>
  rings.filter((ring) => isInside(point, ring)).length % 2 === 1;
