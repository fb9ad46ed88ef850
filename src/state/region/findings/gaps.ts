import { IML_YEARS } from '../../../measures/iml.ts';
import { STATUS } from '../../../measures/matrix.ts';
import type { Figure } from '../../map/ranking-rows.ts';
import type { MemberRow } from '../member-rows.ts';
import type { Gaps } from '../../../text/findings.ts';
import type { FindingsInput } from './finding.ts';

/**
 * Returns what is not known of the gemeenten of a region: figures that are missing, incomplete or masked, missing projections, and
 * an IML-maat without values. With a single count nothing is missing for a comparison.
 */
export function gaps({ story, rows, isOneCount, hasIml }: FindingsInput): Gaps {
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
  return { base, year, masked, without, unprojected, withoutIml };
}
