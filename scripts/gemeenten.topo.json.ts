import { quantize } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import { ABROAD, type Boundary } from '../src/formats/cbs/boundaries.ts';
import { FormatError } from '../src/formats/format-error.ts';
import type { Ledger } from './run/ledger.ts';
import { closeSeams } from './seams/close.ts';
import { doubleArea, type Outline } from './seams/planar.ts';
import { outlinesIn, scaled, topologyOf, type GemeentenTopology } from './seams/topology.ts';

/**
 * The area in m² below which a vertex is removed: that of the triangle of the vertex and its two neighbours (Visvalingam). It is
 * a tenth of a pixel of the whole map.
 */
const MIN_TRIANGLE_AREA = 10_000;
/** The area in m² below which a ring is dropped: it is a sandbank, a jetty or a pond, not an inhabited place. */
const MIN_RING_AREA = 15_000;
/**
 * The area in m² below which a gap between gemeenten is filled. The largest gap that is filled is 0.6 km², the smallest that is
 * kept 18 km².
 */
const MAX_SEAM_AREA = 1_000_000;
/** The size in metres of the grid to which the coordinates of the result are rounded. */
const GRID_STEP = 40;

/**
 * Makes `gemeenten.topo.json`: the gemeenten of today in RD metres (EPSG:28992), object `gemeenten`, ids `GM0000`, simplified so
 * that neighbours keep sharing their arcs. Simplified arcs can cross once they are rounded to the grid, so seams are closed
 * twice.
 */
export function makeMap(
  boundaries: readonly Boundary[],
  today: ReadonlySet<string>,
  ledger: Ledger,
  source: string,
): string {
  const outlines = outlinesOf(boundaries, today, source);
  const closed = topologyOf(closeSeams(outlines, MAX_SEAM_AREA));
  const simple = simplify(presimplify(closed), MIN_TRIANGLE_AREA);
  const withoutSmallRings = filter(
    simple,
    filterWeight(simple, MIN_RING_AREA),
  ) as GemeentenTopology;
  const closedOnGrid = closeSeams(
    scaled(outlinesIn(withoutSmallRings), 1 / GRID_STEP),
    MAX_SEAM_AREA / GRID_STEP ** 2,
  );
  const rounded = topologyOf(closedOnGrid, GRID_STEP);
  const map = filter(rounded, filterWeight(rounded, MIN_RING_AREA)) as GemeentenTopology;
  const abroad = boundaries.filter(({ code }) => code === ABROAD).length;
  ledger.rows(source, boundaries.length, { 'abroad, not a gemeente': abroad });
  ledger.note(`${size(closed)} after closing the seams, ${size(map)} after simplification`);
  ledger.note(`largest change of an area: ${largestChange(outlines, outlinesIn(map))}`);
  const translate = [0, 1].map((axis) => Math.min(...map.arcs.flat().map((p) => p[axis]!)));
  return `${JSON.stringify(quantize(map, { scale: [GRID_STEP, GRID_STEP], translate: translate as [number, number] }))}\n`;
}

/** Returns one outline per gemeente of today, sorted by code, so that the order of the source does not matter. */
function outlinesOf(
  boundaries: readonly Boundary[],
  today: ReadonlySet<string>,
  file: string,
): Outline[] {
  const rings = new Map(boundaries.map((boundary) => [boundary.code, boundary.rings]));
  const missing = [...today].filter((code) => !rings.has(code)).sort();
  if (missing.length > 0) {
    throw new FormatError({ file, row: 1, column: 'c' }, 'no-boundary', missing.join(', '));
  }
  return [...today].sort().map((code) => ({
    code,
    rings: rings.get(code)!.map((ring) => ring.slice(0, -1)),
  }));
}

function size({ arcs }: GemeentenTopology): string {
  return `${arcs.flat().length} points in ${arcs.length} arcs`;
}

function largestChange(before: readonly Outline[], after: readonly Outline[]): string {
  const area = ({ rings }: Outline) => Math.abs(rings.reduce((sum, r) => sum + doubleArea(r), 0));
  const changes = before.map((one, i) => ({ code: one.code, by: area(after[i]!) / area(one) - 1 }));
  const { code, by } = changes.reduce((a, b) => (Math.abs(b.by) > Math.abs(a.by) ? b : a));
  return `${(100 * by).toFixed(1)} % (${code})`;
}
