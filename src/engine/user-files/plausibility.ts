import { UNKNOWN_GEMEENTE } from '../../areas/codes.ts';
import { groupsOf, type OurFigures } from '../../tables/user-merge.ts';
import { forecastOf } from '../../tables/user-forecasts.ts';
import type { Sector } from '../../tables/soorten.ts';
import type { Doubt } from '../protocol/user-files.ts';
import { sectorOf } from './sectors.ts';
import type { SummedFile } from './sum-file.ts';

/** How far pupils of a gemeente in a file may lie from ours: less than twice as many, and more than half. */
const TIMES = 2;
/** A difference of this many pupils is never far: small gemeenten have a few pupils of special education. */
const FEW = 25;
/** How far the sum of a file that covers the country may lie from ours in the same year. */
const NATIONAL = 0.1;

const isFar = (theirs: number, ours: number) =>
  Math.abs(theirs - ours) > FEW && (theirs >= TIMES * ours || TIMES * theirs <= ours);

/** A `Doubt` before the user has said anything of it; its gemeenten are codes. */
export type FoundDoubt = Omit<Doubt, 'arePupils'>;

/**
 * Compares the figures of a file per soort and year with those of the site in the nearest year, and returns the soort and year
 * that differ most; null if no gemeente differs much. `isImplausible` says that more than half of the gemeenten differ, or their
 * sum does: the figures are then hardly the pupils of those gemeenten.
 * @param byResidence whether the file counts pupils where they live: gemeenten then differ from ours, so that only the sum is compared
 */
export function doubtIn(
  { rows, forecasts }: Pick<SummedFile, 'rows' | 'forecasts'>,
  site: Readonly<Record<Sector, OurFigures>>,
  byResidence: boolean,
): FoundDoubt | null {
  const groups = groupsOf([...rows.map(forecastOf), ...forecasts]);
  const doubts = groups.flatMap((group): FoundDoubt[] => {
    const { soort, jaar } = group[0]!;
    const known = site[sectorOf(soort)];
    const near = known.near(soort, jaar);
    const compared = group.flatMap(({ gemeente, expected }) => {
      const ours = near.pupils(gemeente);
      const isKnown = ours !== null && !Number.isNaN(expected) && gemeente !== UNKNOWN_GEMEENTE;
      return isKnown ? [{ gemeente, theirs: expected, ours }] : [];
    });
    if (near.jaar === null || compared.length === 0) return [];
    const far = byResidence ? [] : compared.filter(({ theirs, ours }) => isFar(theirs, ours));
    const sum = (key: 'theirs' | 'ours') => compared.reduce((total, one) => total + one[key], 0);
    const [theirs, ours] = [sum('theirs'), sum('ours')];
    const isNational =
      near.jaar === jaar && known.covers(soort, jaar, new Set(compared.map((one) => one.gemeente)));
    const isSumFar =
      isFar(theirs, ours) ||
      (isNational && Math.abs(theirs - ours) > Math.max(FEW, NATIONAL * ours));
    const isImplausible = 2 * far.length > compared.length || isSumFar;
    if (far.length === 0 && !isImplausible) return [];
    const of = { gemeenten: compared.length, theirs, ours, oursYear: near.jaar };
    return [{ soort, jaar, isImplausible, far: far.length, first: far.slice(0, 3), ...of }];
  });
  return doubts.sort((a, b) => weightOf(b) - weightOf(a))[0] ?? null;
}

const weightOf = ({ isImplausible, far, gemeenten }: FoundDoubt) =>
  (isImplausible ? 1 : 0) + far / gemeenten;
