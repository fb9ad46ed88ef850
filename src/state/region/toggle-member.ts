import type { UserRegion } from '../selection/user-region.ts';

/** Returns the user regions with a gemeente added to the first of them, or removed if it is one of its `members`. */
export function toggleMember(
  userRegions: readonly UserRegion[],
  members: readonly string[],
  code: string,
): UserRegion[] {
  const next = members.includes(code) ? members.filter((one) => one !== code) : [...members, code];
  return [{ name: userRegions[0]?.name ?? '', members: next }, ...userRegions.slice(1)];
}
