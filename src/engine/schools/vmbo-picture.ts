import { userRegionCode } from '../../areas/codes.ts';
import { REACH_YEAR, type Reach } from '../../formats/site/bereik.ts';
import { AGES_YEAR } from '../../formats/site/vestiging-leeftijden.ts';
import { vestigingKey, type Vestiging } from '../../formats/site/vestigingen.ts';
import { placingOn } from '../../geometry/shapes.ts';
import { areaOf } from '../../tables/area-view.ts';
import {
  COMPARED_YEARS,
  earlierLeavers,
  expectedCandidates,
  leavingClasses,
  YEARS_TO_EXAM,
} from '../../tables/bo-leavers.ts';
import {
  OFFERED_TYPES,
  siteSupplies,
  supplyOf,
  VMBO_TYPES,
  type OfferedType,
} from '../../tables/exam-supply.ts';
import type { Bounds } from '../../tables/pupil-origins.ts';
import { reachTable } from '../../tables/reach.ts';
import type { Projections } from '../projection/projections.ts';
import type { Feeding, VmboPicture, VmboSite } from '../protocol/vmbo.ts';
import type { SiteFiles } from '../site-files/site-files.ts';

/** The numbers of years after the newest count for which the expected pupils of bo are given. */
const AHEAD = [5, 10];

/** Reads the files about vmbo, and returns the function that answers what a region of gemeenten has of it. */
export async function vmboPictures(
  files: SiteFiles,
  projected: Projections,
): Promise<(gemeenten: string[]) => Promise<VmboPicture>> {
  const of = await files.schools();
  const [{ years, rows }, vestigingen, reach, ages, po, topology] = await Promise.all([
    of.examSites(),
    of.vestigingen(),
    of.reach(),
    of.ages(),
    files.po(),
    files.topology(),
  ]);
  const place = placingOn(topology);
  const known = new Map(vestigingen.map((one) => [vestigingKey(one.sector, one.code), one]));
  const country = new Map<string, ReturnType<typeof supplyOf>>();
  const ofCountry = (types: readonly OfferedType[]) => {
    const key = types.join();
    const found = country.get(key) ?? supplyOf(rows, years.length, types);
    country.set(key, found);
    return found;
  };
  return async (gemeenten) => {
    const region = new Set(gemeenten);
    const own = rows.filter(({ gemeente }) => region.has(gemeente));
    const compared = (types: readonly OfferedType[]) => ({
      region: supplyOf(own, years.length, types),
      country: ofCountry(types),
    });
    const vmbo = compared(VMBO_TYPES);
    const isOfRegion = (code: string) =>
      region.has(known.get(vestigingKey('po', code))?.gemeente ?? '');
    return {
      gemeenten,
      years,
      types: OFFERED_TYPES.map((type) => ({ type, ...compared([type]) })),
      vmbo,
      all: compared(OFFERED_TYPES),
      sites: siteSupplies(own, years.length).flatMap((site): VmboSite[] => {
        const isVmbo = site.types.some(({ type }) => VMBO_TYPES.some((one) => one === type));
        const where = known.get(vestigingKey('vo', site.code));
        return isVmbo ? [{ ...site, town: where?.town ?? '', point: pointOf(where, place) }] : [];
      }),
      ...distancesOf(reach, gemeenten),
      feeding: {
        ...feedingOf({
          ages: ages.filter(({ vestiging }) => isOfRegion(vestiging)),
          pupils: boOf(po, region),
          candidates: vmbo.region.candidates,
          years,
        }),
        bo: await expectedBo(projected, gemeenten),
      },
    };
  };
}

function pointOf(where: Vestiging | undefined, place: ReturnType<typeof placingOn>) {
  if (!where?.point) return null;
  const [x, y] = place(where.point.x, where.point.y);
  return { x, y };
}

function distancesOf(
  reach: readonly Reach[],
  gemeenten: readonly string[],
): Pick<VmboPicture, 'distances' | 'meanDistance' | 'distanceYear'> {
  const km = reachTable(reach, 'vmbo_afstand');
  const within10 = reachTable(reach, 'vmbo_binnen_10');
  const all = reach.map(({ gemeente }) => gemeente);
  return {
    distances: gemeenten
      .filter((gemeente) => all.includes(gemeente))
      .map((gemeente) => ({
        gemeente,
        km: km.value([gemeente], REACH_YEAR),
        within10: within10.value([gemeente], REACH_YEAR),
      })),
    meanDistance: {
      region: km.value(gemeenten, REACH_YEAR),
      country: km.value(all, REACH_YEAR),
    },
    distanceYear: REACH_YEAR,
  };
}

/** Returns the function that sums the pupils of bo at the schools of a region in a year. */
function boOf(po: Awaited<ReturnType<SiteFiles['po']>>, region: ReadonlySet<string>) {
  return (year: number): Bounds => {
    const sum = { low: 0, high: 0 };
    for (const [i, gemeente] of po.gemeente.entries()) {
      if (po.soort[i] !== 'bo' || po.jaar[i] !== year || !region.has(gemeente)) continue;
      const [known, masked] = [po.leerlingen[i] ?? 0, po.gemaskeerd[i] ?? 0];
      sum.low += known + masked;
      sum.high += known + 4 * masked;
    }
    return sum;
  };
}

/** Returns the children who leave bo by year, with the vmbo candidates that they may become. */
function feedingOf({
  ages,
  pupils,
  candidates,
  years,
}: {
  ages: Parameters<typeof leavingClasses>[0];
  pupils: (year: number) => Bounds;
  candidates: readonly Bounds[];
  years: readonly number[];
}): Omit<Feeding, 'bo'> {
  const last = years.at(-1) ?? NaN;
  const until = last - YEARS_TO_EXAM;
  const classes = leavingClasses(ages, AGES_YEAR);
  const leavers = earlierLeavers(pupils, classes, until, AGES_YEAR);
  const recent = candidates.slice(-COMPARED_YEARS);
  const total = (bound: keyof Bounds) => recent.reduce((sum, one) => sum + one[bound], 0);
  const sum = { low: total('low'), high: total('high') };
  return {
    year: AGES_YEAR,
    classes: classes.map((one) => ({
      ...one,
      expected: expectedCandidates(one.children, sum, leavers),
    })),
    leavers: {
      low: leavers.low / COMPARED_YEARS,
      high: leavers.high / COMPARED_YEARS,
      from: until - COMPARED_YEARS + 1,
      until,
    },
    per100: expectedCandidates({ low: 100, high: 100 }, sum, leavers),
    examYears: [last - COMPARED_YEARS + 1, last],
  };
}

/** Returns the newest count of bo of a region and its expected pupils later; empty where bo is not projected. */
async function expectedBo(projected: Projections, members: string[]): Promise<Feeding['bo']> {
  const code = userRegionCode(0);
  const found = await projected.forecast('po', ['bo'], [{ code, members }]);
  if (!found) return [];
  const area = areaOf(found.counts, code, found.projection);
  return [0, ...AHEAD].flatMap((ahead) => {
    const year = area.newest + ahead;
    const { pupils } = area.at(year);
    const band = area.band(year) ?? { low80: pupils, high80: pupils };
    return Number.isNaN(pupils) || (ahead > 0 && Number.isNaN(band.low80))
      ? []
      : [{ year, pupils, low80: band.low80, high80: band.high80 }];
  });
}
