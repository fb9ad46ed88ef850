import type { GemeenteExams, VestigingExams } from '../formats/site/examenkandidaten.ts';
import { COUNTED_KINDS } from './counted.ts';
import type { Counts } from './counts.ts';
import { countsOf } from './pupils.ts';
import type { Soort } from './soorten.ts';

/** The vestigingen with exam candidates of each type, and the school years that their numbers are about. */
export interface ExamSites {
  /** The calendar years in which the school years begin. */
  years: readonly number[];
  rows: readonly VestigingExams[];
}

/**
 * Returns the counts of exam candidates of types added up, with an estimate for masked cells and its bounds: of each masked cell the
 * least is 1 and the most is 4. The years are school years, by
 * the calendar year in which they begin.
 * @param gemeenten codes of the gemeenten in the order of the result, in which the country comes last
 * @param sites the vestigingen, so that one with several of the types counts once; null where one type is asked for
 */
export function examCounts(
  rows: readonly GemeenteExams[],
  gemeenten: readonly string[],
  types: readonly Soort[],
  sites: ExamSites | null,
): Counts {
  const counts = countsOf(columnsOf(rows), gemeenten, types, (sums) => {
    if (sites) countSitesOnce(sums, sites);
  });
  return withEstimates(counts, COUNTED_KINDS.examen.perMaskedCell ?? 0);
}

function columnsOf(rows: readonly GemeenteExams[]) {
  return {
    gemeente: rows.map(({ gemeente }) => gemeente),
    soort: rows.map(({ type }) => type),
    jaar: Int16Array.from(rows, ({ year }) => year),
    leerlingen: Int32Array.from(rows, ({ known }) => known),
    gemaskeerd: Int16Array.from(rows, ({ masked }) => masked),
    vestigingen: Int16Array.from(rows, ({ sites }) => sites),
    volledig: new Uint8Array(rows.length).fill(1),
  };
}

/** Returns the counts with the candidates of masked cells in `pupils`, with decimals so that parts add up, and with their bounds. */
function withEstimates(counts: Counts, perCell: number): Counts {
  const { pupils: known, masked } = counts;
  const plus = (candidates: number) => known.map((n, cell) => n + candidates * masked[cell]!);
  return {
    ...counts,
    pupils: plus(perCell),
    bounds: { low: plus(1), high: plus(4) },
  };
}

/**
 * Replaces the sums over types in `counts.vestigingen` by numbers of vestigingen, in which one with several of the types counts once.
 * The country is the sum over all gemeenten, also those that `counts` does not have. Changes `counts` itself.
 */
function countSitesOnce(counts: Counts, { years, rows }: ExamSites): void {
  const { codes, vestigingen, soorten } = counts;
  const width = counts.years.length;
  const starts = new Map(codes.map((code, i) => [code, i * width]));
  const country = (codes.length - 1) * width;
  const wanted: ReadonlySet<string> = new Set(soorten);
  const seen = new Set<string>();
  vestigingen.fill(0);
  for (const { vestiging, gemeente, type, candidates } of rows) {
    if (!wanted.has(type)) continue;
    for (const [i, { known, masked }] of candidates.entries()) {
      const key = `${vestiging} ${gemeente} ${i}`;
      const t = counts.years.indexOf(years[i]!);
      if (known + masked === 0 || t < 0 || seen.has(key)) continue;
      seen.add(key);
      const start = starts.get(gemeente);
      if (start !== undefined) vestigingen[start + t]!++;
      vestigingen[country + t]!++;
    }
  }
}
