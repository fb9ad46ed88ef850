import { COUNTRY } from '../../areas/codes.ts';
import type { Answer } from '../../engine/protocol/figures.ts';
import { MEASURES, type MeasureId } from '../../measures/catalog.ts';
import type { Measure } from '../../measures/measure.ts';

/** The measures computed from the counts whose values per year are a course of their own, which does not follow from that of the pupils. */
const OF_COUNTS: readonly MeasureId[] = [
  'vestigingen',
  'schoolgrootte',
  'aandeel',
  'saldo',
  'saldo_aandeel',
];

/** A line needs at least this many values. */
const FEWEST = 2;

/**
 * Whether the chosen measure has a line of its own in the chart. Not where the chart of pupils shows the measure already (a change, an
 * index, a chance), and not where none of the charted areas has a value in two counted years or more.
 * @param charted the codes of the areas in the chart, without the country
 */
export function hasMeasureSeries(
  { question, counts, matrix }: Answer,
  charted: readonly string[],
): boolean {
  const { measure: id } = question;
  const measure: Measure = MEASURES[id];
  const isOfOther = measure.source !== undefined && !measure.relative;
  if (!isOfOther && !OF_COUNTS.includes(id)) return false;
  const { codes, years, observed } = counts;
  return (charted.length > 0 ? charted : [COUNTRY]).some((code) => {
    const from = codes.indexOf(code) * years.length;
    const values = from < 0 ? [] : matrix.values.subarray(from, from + observed);
    return values.filter((value) => !Number.isNaN(value)).length >= FEWEST;
  });
}
