import { asShown } from '../../../measures/as-shown.ts';
import { change } from '../../../measures/change.ts';
import type { MemberRow } from '../member-rows.ts';
import type { Selection } from '../../selection/selection.ts';
import { codesOf, named, onMap, type FindingsInput, type ScoredFinding } from './finding.ts';

/**
 * Returns the finding about gemeenten whose change since the base year is below the higher of the two signaleringsgrenzen, split
 * by whether it is below the lower one too; null where there are none.
 */
export function beyondThresholds({ story, rows, thresholds }: FindingsInput): ScoredFinding | null {
  const { base, year } = story;
  const [low, high] = thresholds;
  const compared = rows.filter((row) => !Number.isNaN(row.change));
  // As on the map, by the number that is shown: what is shown as −10.0 % is not below −10 %.
  const shown = (row: MemberRow) => asShown(change, row.change);
  const below = compared.filter((row) => shown(row) < low).map((row) => named(row, row.change));
  const between = compared
    .filter((row) => shown(row) >= low && shown(row) < high)
    .map((row) => named(row, row.change));
  if (below.length + between.length === 0) return null;
  return {
    score: 60 + (10 * below.length) / compared.length,
    finding: {
      kind: 'grens',
      base,
      year,
      of: compared.length,
      all: rows.length,
      thresholds,
      below,
      between,
    },
    view: onMap({
      measure: 'verandering',
      classes: 'grenzen',
      thresholds,
      areas: codesOf([...below, ...between]),
    }),
  };
}

/**
 * Returns the two signaleringsgrenzen for the change in percent, lowest first: those of the user if they were set for that
 * measure, or else the defaults.
 */
export function changeThresholds(
  { measure, thresholds }: Selection,
  defaults: readonly [number, number],
): readonly [number, number] {
  return (measure === 'verandering' ? thresholds : null) ?? defaults;
}
