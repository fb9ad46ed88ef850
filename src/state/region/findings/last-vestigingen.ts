import { STATUS } from '../../../measures/matrix.ts';
import { codesOf, onMap, type FindingsInput, type ScoredFinding } from './finding.ts';

/** The breaks that divide gemeenten into three classes on the map: without vestigingen, with one, and with more. */
const NONE_OR_ONE: readonly [number, number] = [1, 2];

/** Returns the finding about gemeenten that had pupils in the base year and now have no vestiging; null where there are none. */
export function lostVestigingen({ story, rows }: FindingsInput): ScoredFinding | null {
  const { base, year } = story;
  const areas = rows
    .filter(({ vestigingen, then }) => vestigingen === 0 && then.pupils > 0)
    .map(({ code, name, then: { pupils } }) => ({ code, name, pupils }));
  if (areas.length === 0) return null;
  return { score: 75, finding: { kind: 'lost', base, year, areas }, view: vestigingenOf(areas) };
}

/** Returns the finding about gemeenten with one vestiging; null where there are none. */
export function lastVestigingen({ story, rows }: FindingsInput): ScoredFinding | null {
  const { year } = story;
  const areas = rows
    .filter(({ vestigingen }) => vestigingen === 1)
    .map(({ code, name, now }) => ({
      code,
      name,
      pupils: now.status === STATUS.observed ? now.pupils : null,
    }));
  if (areas.length === 0) return null;
  return {
    score: 30 + (10 * areas.length) / rows.length,
    finding: { kind: 'last', year, areas },
    view: vestigingenOf(areas),
  };
}

const vestigingenOf = (areas: readonly { code: string }[]) =>
  onMap({
    measure: 'vestigingen',
    classes: 'grenzen',
    thresholds: NONE_OR_ONE,
    areas: codesOf(areas),
  });
