import type { Area, Division } from '../../areas/divisions.ts';
import type { Herindeling } from '../../areas/herindelingen.ts';
import { regionCode, userRegionCode } from '../../areas/codes.ts';
import type { UserRegion } from '../selection/user-region.ts';
import { regionsOf, type AreaSet } from '../../areas/regions.ts';

/** A region that is looked at, with its gemeenten of today. */
export interface RegionSubject extends AreaSet {
  /** Null for one without a name. */
  name: string | null;
  /** The division that it is a region of; null is a region of the reader's own. */
  division: Division | null;
  /** Codes that lead to no gemeente of today, or to more than one. */
  unknown: string[];
  /** Gemeenten that ended, and the gemeente of today that took their place. */
  merged: { name: string; into: string }[];
}

/** A region of a division; null where no gemeente is in it. */
export function divisionSubject(
  areas: readonly Area[],
  division: Division,
  code: string,
): RegionSubject | null {
  const region = regionsOf(areas, division).find((one) => one.code === code);
  if (!region) return null;
  const members = region.areas.map((area) => area.code);
  return {
    code: regionCode(division, code),
    name: region.name,
    division,
    members,
    unknown: [],
    merged: [],
  };
}

/** The reader's own region number `n`: gemeenten of today, also for those that were merged into one of them. */
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

/** Every region of a division as an area of an answer. */
export function divisionSets(areas: readonly Area[], division: Division): AreaSet[] {
  return regionsOf(areas, division).map(({ code, areas: members }) => ({
    code: regionCode(division, code),
    members: members.map((area) => area.code),
  }));
}
