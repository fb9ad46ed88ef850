import type { UserRegion } from '../selection/user-region.ts';

/** The reader's own regions, the gemeente `code` added to the first of them, or taken out of its present `members`. */
export function toggled(
  own: readonly UserRegion[],
  members: readonly string[],
  code: string,
): UserRegion[] {
  const next = members.includes(code) ? members.filter((one) => one !== code) : [...members, code];
  return [{ name: own[0]?.name ?? '', members: next }, ...own.slice(1)];
}
