import { quantize } from 'topojson-client';
import { filter, filterWeight, presimplify, simplify } from 'topojson-simplify';
import { ABROAD, type Boundary } from '../src/formats/cbs/boundaries.ts';
import { FormatError } from '../src/formats/format-error.ts';
import type { Ledger } from './run/ledger.ts';
import { closeSeams } from './seams/close.ts';
import { doubleArea, type Outline } from './seams/planar.ts';
import { outlinesIn, scaled, topologyOf, type GemeentenTopology } from './seams/topology.ts';

/** A bend goes when the triangle it makes is smaller than this (m², Visvalingam): a tenth of a pixel of the whole map. */
const DETAIL = 10_000;
/** Islands and enclaves smaller than this (m²) are dropped: loose sandbanks and jetties, not places. */
const ISLAND = 15_000;
/** A gap between gemeenten that is smaller than this (m²) is a seam: the smallest lake between two is 22 km². */
const SEAM = 1_000_000;
/** The grid (m) on which the coordinates of the result lie. */
const GRID = 40;

/**
 * `gemeenten.topo.json`: today's gemeenten in RD metres (EPSG:28992), object `gemeenten`, ids `GM0000`, simplified so that
 * neighbours keep sharing their arcs. Rounding to the grid can make simplified arcs cross, so the seams are closed twice.
 */
export function makeMap(
  boundaries: readonly Boundary[],
  today: ReadonlySet<string>,
  ledger: Ledger,
  source: string,
): string {
  const outlines = outlinesOf(boundaries, today, source);
  const closed = topologyOf(closeSeams(outlines, SEAM));
  const simple = simplify(presimplify(closed), DETAIL);
  const islands = filter(simple, filterWeight(simple, ISLAND)) as GemeentenTopology;
  const onGrid = closeSeams(scaled(outlinesIn(islands), 1 / GRID), SEAM / GRID ** 2);
  const redrawn = topologyOf(onGrid, GRID);
  const map = filter(redrawn, filterWeight(redrawn, ISLAND)) as GemeentenTopology;
  const abroad = boundaries.filter(({ code }) => code === ABROAD).length;
  ledger.rows(source, boundaries.length, { 'abroad, not a gemeente': abroad });
  ledger.note(`${size(closed)} after closing the seams, ${size(map)} after simplification`);
  ledger.note(`largest change of an area: ${largestChange(outlines, outlinesIn(map))}`);
  const translate = [0, 1].map((axis) => Math.min(...map.arcs.flat().map((p) => p[axis]!)));
  return `${JSON.stringify(quantize(map, { scale: [GRID, GRID], translate: translate as [number, number] }))}\n`;
}

/** One outline per gemeente, by code, so that the order of the source does not matter. */
function outlinesOf(
  boundaries: readonly Boundary[],
  today: ReadonlySet<string>,
  file: string,
): Outline[] {
  const rings = new Map(boundaries.map((boundary) => [boundary.code, boundary.rings]));
  return [...today].sort().map((code) => {
    const found = rings.get(code);
    if (!found) throw new FormatError({ file, row: 1, column: 'c' }, 'missing-column', code);
    return { code, rings: found.map((ring) => ring.slice(0, -1)) };
  });
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
