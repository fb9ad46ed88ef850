import { STATUS } from '../../../measures/matrix.ts';
import { codesOf, onMap, type FindingsInput, type ScoredFinding } from './finding.ts';

/** The breaks that divide gemeenten into three classes on the map: without vestigingen, with one, and with more. */
const NONE_OR_ONE: readonly [number, number] = [1, 2];

/**
 * Returns the finding about gemeenten with one vestiging, and gemeenten that had pupils in the base year and now have no
 * vestiging; null where there are none. The score is much higher where a gemeente has no vestiging any more.
 */
export function lastVestigingen({ story, rows }: FindingsInput): ScoredFinding | null {
  const { base, year } = story;
  const single = rows.filter(({ vestigingen }) => vestigingen === 1);
  const gone = rows.filter(({ vestigingen, then }) => vestigingen === 0 && then.pupils > 0);
  if (single.length + gone.length === 0) return null;
  return {
    score: (gone.length > 0 ? 75 : 30) + (10 * single.length) / rows.length,
    finding: {
      kind: 'last',
      base,
      year,
      gone: gone.map(({ code, name, then: { pupils } }) => ({ code, name, pupils })),
      areas: single.map(({ code, name, now }) => ({
        code,
        name,
        pupils: now.status === STATUS.observed ? now.pupils : null,
      })),
    },
    view: onMap({
      measure: 'vestigingen',
      classes: 'grenzen',
      thresholds: NONE_OR_ONE,
      areas: codesOf([...gone, ...single]),
    }),
  };
}
