/**
 * The parts of a region: groups of gemeenten that are connected with each other inside the region. Each part is a list of codes.
 */
export interface Contiguity {
  /** The codes of the gemeenten of the main part: the part with most gemeenten. */
  main: string[];
  /** The parts that are connected with the main part only through gemeenten outside the region. */
  apart: string[][];
  /**
   * The parts that are separated from the main part by water: no chain of touching gemeenten, inside or outside the region, leads
   * to the main part.
   */
  acrossWater: string[][];
}

/** The codes of the gemeenten that touch a gemeente on the map, by the code of that gemeente. */
export type Touching = Readonly<Record<string, readonly string[]>>;

/**
 * Returns the connected parts of the region with the gemeenten `members`.
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

/** Returns the connected parts of a region as lists of codes, the part with most gemeenten first. */
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

/**
 * Returns the codes in `start`, and those of all gemeenten to which a chain of touching gemeenten leads from there. With
 * `within`, only gemeenten in that set may be in the chain; null allows all.
 */
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
