import type { Area, Division } from '../../areas/divisions.ts';
import type { Herindeling } from '../../areas/herindelingen.ts';
import { regionCode, userRegionCode } from '../../areas/codes.ts';
import type { UserRegion } from '../selection/user-region.ts';
import { divisionSets, type AreaSet } from '../../areas/regions.ts';

/** A region of a division or of the user as the page about regions shows it, with the codes of its gemeenten of today. */
export interface RegionSubject extends AreaSet {
  /** The name of the region; null for a user region without a name. */
  name: string | null;
  /** The division that the region belongs to; null for a user region. */
  division: Division | null;
  /** The codes of a user region that are not used: no gemeente of today has or replaced that code, or several replaced it. */
  unknown: string[];
  /** The ended gemeenten in a user region: the name of each, and the code of the gemeente of today that replaced it. */
  merged: { name: string; into: string }[];
}

/** Returns the region with the code `code`, such as `09`, of a division; null where no gemeente is in that region. */
export function divisionSubject(
  areas: readonly Area[],
  division: Division,
  code: string,
): RegionSubject | null {
  const wanted = regionCode(division, code);
  const region = divisionSets(areas, division).find((one) => one.code === wanted);
  return region ? { ...region, division, unknown: [], merged: [] } : null;
}

/**
 * Returns a user region with gemeenten of today: an ended gemeente is replaced by the gemeente of today that has its area.
 * @param n index of the region among the user regions of the selection, which gives it the area code `eigen.0` or `eigen.1`
 */
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
