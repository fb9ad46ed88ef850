import { IML_YEARS } from '../../../measures/iml.ts';
import { STATUS } from '../../../measures/matrix.ts';
import type { Figure } from '../../map/ranking-rows.ts';
import type { MemberRow } from '../member-rows.ts';
import type { FindingsInput, ScoredFinding } from './finding.ts';

/**
 * Returns the finding about what is not known of the gemeenten of a region: figures that are missing, incomplete or masked,
 * missing projections, and an IML-maat without values; null where nothing is missing. With a single count nothing is missing for
 * a comparison. The score is the highest of all findings where gemeenten cannot be compared, and the lowest where only some cells
 * are masked or the IML-maat has no values.
 */
export function gaps({ story, rows, isOneCount, hasIml }: FindingsInput): ScoredFinding | null {
  const { year } = story;
  const base = isOneCount ? null : story.base;
  const figuresOf = ({ then, now }: MemberRow) => (isOneCount ? [now] : [then, now]);
  const masked = rows.flatMap(figuresOf).reduce((sum, figure) => sum + figure.masked, 0);
  const isKnown = ({ status }: Figure) => status === STATUS.observed || status === STATUS.noSchool;
  const without = rows.filter((row) => !figuresOf(row).every(isKnown)).map(({ name }) => name);
  const hasProjections = rows.some(({ expected }) => expected !== null);
  const unprojected = rows
    .filter((row) => hasProjections && row.expected === null && row.now.pupils > 0)
    .map(({ name }) => name);
  const hasPupils = rows.some(({ now }) => now.pupils > 0);
  const withoutIml =
    hasIml && !isOneCount && hasPupils && rows.every((row) => Number.isNaN(row.iml))
      ? year - IML_YEARS
      : null;
  const isWithoutGap = masked === 0 && without.length === 0 && unprojected.length === 0;
  if (isWithoutGap && withoutIml === null) return null;
  return {
    score: without.length > 0 ? 100 : unprojected.length > 0 ? 15 : 5,
    finding: { kind: 'gaps', base, year, masked, without, unprojected, withoutIml },
    view: { mode: 'bronnen' },
  };
}
