import type { RpoRegion } from '../../engine/protocol/rpo.ts';
import {
  allOf,
  testGemeenten,
  type RpoGemeente,
  type RpoOutcome,
} from '../../measures/rpo/rules.ts';
import { contiguityOf, type Contiguity, type Touching } from './contiguity.ts';

/** One gemeente in the test of a regional plan. */
export interface RpoRow {
  code: string;
  /** The figures of the gemeente; null where no vo vestiging is in it, so that the rules about pupils and boards do not apply. */
  figures: RpoGemeente | null;
}

/** The outcome of the test of a regional plan for a region in which some vestigingen take part. */
export interface RpoVerdict {
  /** Whether all rules are met in every gemeente. */
  outcome: RpoOutcome;
  contiguous: RpoOutcome;
  /** The connected parts of the region; null where the map could not be read, so that they are not known. */
  contiguity: Contiguity | null;
  /** Whether the rule about pupils is met in every gemeente with a vo vestiging. */
  pupils: RpoOutcome;
  /** Whether the rule about boards is met in every gemeente with a vo vestiging. */
  boards: RpoOutcome;
  /** A row for each gemeente of the region. */
  rows: RpoRow[];
  /** The figures of all gemeenten together, for which the law has no rule; null for a region without a vo vestiging. */
  together: RpoGemeente | null;
}

/**
 * Returns the outcome of the test for a region in which the vestigingen with the codes `taking` take part.
 * @param touching the gemeenten that touch each gemeente; null where the map could not be read
 */
export function rpoVerdict(
  { gemeenten, schools }: RpoRegion,
  touching: Touching | null,
  taking: ReadonlySet<string>,
): RpoVerdict {
  const tests = testGemeenten(gemeenten, schools, taking);
  const rows = gemeenten.map((code, i) => ({ code, figures: tests[i] ?? null }));
  const known = tests.filter((one) => one !== null);
  const contiguity = touching && contiguityOf(gemeenten, touching);
  const contiguous = contiguousOutcome(contiguity);
  const pupils = allOf(known.map(({ pupilRule }) => pupilRule));
  const boards = allOf(known.map(({ boardRule }) => boardRule));
  const asOne = schools.map((school) => ({ ...school, gemeente: '' }));
  const [together = null] = testGemeenten([''], asOne, taking);
  const outcome = allOf([contiguous, pupils, boards]);
  return { outcome, contiguous, contiguity, pupils, boards, rows, together };
}

/** Gemeenten across water may or may not be contiguous in the sense of the law. */
function contiguousOutcome(contiguity: Contiguity | null): RpoOutcome {
  if (contiguity && contiguity.apart.length > 0) return 'fail';
  return contiguity?.acrossWater.length === 0 ? 'pass' : 'unsure';
}
