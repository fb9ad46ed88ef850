import { classOf } from '../../../measures/classes.ts';
import { IML_YEARS, iml } from '../../../measures/iml.ts';
import { codesOf, named, onMap, type FindingsInput, type ScoredFinding } from './finding.ts';

/**
 * Returns the finding about gemeenten in decline according to the IML-maat, the largest fall first; null where there are none.
 */
export function imlDecline({ story, rows }: FindingsInput): ScoredFinding | null {
  const compared = rows.filter((row) => !Number.isNaN(row.iml));
  const areas = compared
    // The lowest class of the map, which includes a fall of exactly 10 %.
    .filter((row) => classOf(row.iml, iml.fixedBreaks ?? []) === 0)
    .map((row) => named(row, row.iml))
    .sort((a, b) => a.percent - b.percent);
  if (areas.length === 0) return null;
  const { year } = story;
  return {
    score: 50 + (10 * areas.length) / compared.length,
    finding: {
      kind: 'iml',
      since: year - IML_YEARS,
      year,
      of: compared.length,
      all: rows.length,
      areas,
    },
    view: onMap({ measure: 'iml', areas: codesOf(areas) }),
  };
}
