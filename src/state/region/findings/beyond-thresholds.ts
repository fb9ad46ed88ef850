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
  const below = compared.filter((row) => row.change < low).map((row) => named(row, row.change));
  const between = compared
    .filter((row) => row.change >= low && row.change < high)
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
