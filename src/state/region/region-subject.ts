import type { Area, Division } from '../../areas/divisions.ts';
import type { Herindeling } from '../../areas/herindelingen.ts';
import { regionCode, userRegionCode } from '../../areas/codes.ts';
import type { UserRegion } from '../selection/user-region.ts';
import { divisionSets, type AreaSet } from '../../areas/regions.ts';

/** A region that the page shows, with its gemeenten of today. */
export interface RegionSubject extends AreaSet {
  /** Null for one without a name. */
  name: string | null;
  /** The division that it is a region of; null for a user region. */
  division: Division | null;
  /** Codes that stand for no gemeente of today, or for more than one. */
  unknown: string[];
  /** Gemeenten that ended, with the code of the gemeente of today that replaced them. */
  merged: { name: string; into: string }[];
}

/** Returns a region of a division; null where no gemeente is in it. */
export function divisionSubject(
  areas: readonly Area[],
  division: Division,
  code: string,
): RegionSubject | null {
  const wanted = regionCode(division, code);
  const region = divisionSets(areas, division).find((one) => one.code === wanted);
  return region ? { ...region, division, unknown: [], merged: [] } : null;
}

/** Returns user region number `n`, with merged gemeenten replaced by the gemeente of today that they are in. */
export function userSubject(
  { name, members: given }: UserRegion,
  n: number,
  areas: readonly Area[],
  herindelingen: readonly Herindeling[],
): RegionSubject {
  const today = new Set(areas.map(({ code }) => code));
  const members = new Set<string>();
  const subject: RegionSubject = {
    code: userRegionCode(n),
    name: name.trim() === '' ? null : name,
    division: null,
    members: [],
    unknown: [],
    merged: [],
  };
  for (const code of given) {
    if (today.has(code)) {
      members.add(code);
      continue;
    }
    const into = herindelingen.filter(
      (herindeling) => herindeling.code === code && today.has(herindeling.into),
    );
    const [only] = into;
    if (only && into.length === 1) {
      members.add(only.into);
      subject.merged.push({ name: only.name, into: only.into });
    } else subject.unknown.push(code);
  }
  return { ...subject, members: [...members] };
}
