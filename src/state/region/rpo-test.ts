import type { RpoRegion } from '../../engine/protocol/rpo.ts';
import type { Touching } from './contiguity.ts';
import { boardsOf, takingPart, unknownIn, type RpoBoard } from './rpo-choice.ts';
import { rpoVerdict, type RpoVerdict } from './rpo-verdict.ts';

/** The test of a regional plan for a region and a choice of who takes part. */
export interface RpoTest {
  region: RpoRegion;
  boards: RpoBoard[];
  /** The codes of the vestigingen that take part. */
  taking: ReadonlySet<string>;
  /** What of the choice is no board and no vestiging of the region. */
  unknown: string[];
  verdict: RpoVerdict;
}

/**
 * Returns the test of a regional plan.
 * @param touching the gemeenten that touch each gemeente; null where the map could not be read
 * @param chosen who takes part: numbers of boards and codes of vestigingen
 */
export function rpoTestOf(
  region: RpoRegion,
  touching: Touching | null,
  chosen: readonly string[],
): RpoTest {
  const taking = takingPart(region.schools, chosen);
  return {
    region,
    boards: boardsOf(region.schools),
    taking,
    unknown: unknownIn(region.schools, chosen),
    verdict: rpoVerdict(region, touching, taking),
  };
}
