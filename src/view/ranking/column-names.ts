import type { MeasureId } from '../../measures/catalog.ts';
import type { SortKey } from '../../state/selection/options.ts';
import type { Words } from '../../text/words.ts';

/** What stands above each sortable column. */
export function columnNames(
  words: Words,
  measure: MeasureId,
  base: number,
  year: number,
): Record<SortKey, string> {
  const { name, pupils, change } = words.ranking;
  return {
    naam: name,
    basis: `${pupils} ${base}`,
    jaar: `${pupils} ${year}`,
    verandering: change,
    waarde: words.measures[measure].name,
  };
}
