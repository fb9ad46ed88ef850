import type { PupilsByResidence } from '../formats/site/woongemeente.ts';
import type { Counts } from './counts.ts';
import { countsOf } from './pupils.ts';
import type { Soort } from './soorten.ts';

/**
 * Returns the counts of pupils by gemeente of residence. The vestigingen are unknown (NaN). A year in which a gemeente was another
 * area, before a part of another gemeente came to it or before it lost one, is incomplete: it cannot be compared with later years.
 * @param gemeenten codes of the gemeenten in the order of the result, in which the country comes last
 */
export function residenceCounts(
  rows: readonly PupilsByResidence[],
  gemeenten: readonly string[],
  soorten: readonly Soort[],
): Counts {
  const counts = countsOf(columnsOf(rows), gemeenten, soorten);
  counts.vestigingen.fill(NaN);
  // Herindelingen move pupils from gemeente to gemeente: they do not touch the country.
  const country = gemeenten.length * counts.years.length;
  for (let cell = country; cell < counts.complete.length; cell++) {
    if (!Number.isNaN(counts.pupils[cell])) counts.complete[cell] = 1;
  }
  return counts;
}

/** Returns the rows as columns of pupils, with a vestiging in each row: without one, a gemeente would have no school. */
function columnsOf(rows: readonly PupilsByResidence[]) {
  return {
    gemeente: rows.map(({ gemeente }) => gemeente),
    soort: rows.map(({ soort }) => soort),
    jaar: Int16Array.from(rows, ({ year }) => year),
    leerlingen: Int32Array.from(rows, ({ pupils }) => pupils),
    gemaskeerd: new Int16Array(rows.length),
    vestigingen: new Int16Array(rows.length).fill(1),
    volledig: Uint8Array.from(rows, ({ isComparable }) => Number(isComparable)),
  };
}
