/** The connected parts of a region. */
export interface Contiguity {
  /** Codes of the gemeenten of the largest part: those that can be reached from each other without leaving the region. */
  main: string[];
  /** Other parts, separated from the main part by gemeenten outside the region. */
  apart: string[][];
  /** Other parts, separated by water: no chain of touching gemeenten, inside or outside the region, leads to the main part. */
  acrossWater: string[][];
}

/** The neighbours of each gemeente by code. */
export type Touching = Readonly<Record<string, readonly string[]>>;

/**
 * Returns the connected parts of a region.
 * @param members codes of gemeenten, each once
 */
export function contiguityOf(members: readonly string[], touching: Touching): Contiguity {
  const [main = [], ...others] = partsOf(members, touching);
  const reached = new Set(reachedFrom(main.slice(0, 1), touching, null));
  const isOnSameLand = (part: string[]) => part.some((code) => reached.has(code));
  return {
    main,
    apart: others.filter(isOnSameLand),
    acrossWater: others.filter((part) => !isOnSameLand(part)),
  };
}

/** Returns the connected parts, the largest first. */
function partsOf(members: readonly string[], touching: Touching): string[][] {
  const left = new Set(members);
  const parts: string[][] = [];
  for (const code of members) {
    if (!left.has(code)) continue;
    const part = reachedFrom([code], touching, left);
    for (const one of part) left.delete(one);
    parts.push(part);
  }
  return parts.sort((a, b) => b.length - a.length);
}

/** Returns the gemeenten that can be reached from `start` through touching gemeenten: any (null), or those `within`. */
function reachedFrom(
  start: readonly string[],
  touching: Touching,
  within: ReadonlySet<string> | null,
): string[] {
  const found = new Set(start);
  for (const code of found) {
    for (const other of touching[code] ?? []) {
      if (within?.has(other) ?? true) found.add(other);
    }
  }
  return [...found];
}
