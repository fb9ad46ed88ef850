/** How the gemeenten of a region lie: what hangs together with most of them, and what does not. */
export interface Contiguity {
  /** The gemeenten that can be reached from each other without leaving the region; the largest such part. */
  main: string[];
  /** Other parts, which other gemeenten lie between. */
  apart: string[][];
  /** Other parts, across water: without a land border of any gemeente that leads to the main part. */
  acrossWater: string[][];
}

/** The neighbours of each gemeente by code. */
export type Touching = Readonly<Record<string, readonly string[]>>;

/** The parts of a region. @param members codes of gemeenten, each once. */
export function contiguityOf(members: readonly string[], touching: Touching): Contiguity {
  const [main = [], ...others] = partsOf(members, touching);
  const reached = new Set(reachedFrom(main.slice(0, 1), touching, null));
  const isLinked = (part: string[]) => part.some((code) => reached.has(code));
  return {
    main,
    apart: others.filter(isLinked),
    acrossWater: others.filter((part) => !isLinked(part)),
  };
}

/** The parts that hang together, the largest first. */
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

/** Who is reached from `start` by touching gemeenten, all or those `within`. */
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
