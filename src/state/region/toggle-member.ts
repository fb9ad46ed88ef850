import type { UserRegion } from '../selection/user-region.ts';

/**
 * Returns the user regions after a gemeente was added to the first one, or removed if it was there. Without user regions, a
 * region without a name is made.
 * @param members codes of the gemeenten now in the first user region
 */
export function toggleMember(
  userRegions: readonly UserRegion[],
  members: readonly string[],
  code: string,
): UserRegion[] {
  const next = members.includes(code) ? members.filter((one) => one !== code) : [...members, code];
  return [{ name: userRegions[0]?.name ?? '', members: next }, ...userRegions.slice(1)];
}
