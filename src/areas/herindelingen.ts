/**
 * An ended gemeente with a gemeente of today that holds its area. A gemeente that was split is listed once for each gemeente of
 * today that holds a part of its area.
 */
export interface Herindeling {
  /** The code of the ended gemeente, as `GM0000`. */
  code: string;
  name: string;
  /** The first year in which the gemeente no longer existed. */
  year: number;
  /** The code of the gemeente of today that holds the area, or a part of the area, as `GM0000`. */
  into: string;
}

/**
 * A step in a chain of herindelingen: an ended gemeente and one gemeente that its area went to. A gemeente that was split has
 * several steps.
 */
export interface HerindelingStep {
  code: string;
  name: string;
  /** The day from which the gemeente no longer existed, as `yyyymmdd`. */
  ended: string;
  /**
   * The code of the gemeente that the area went to on that day, and that may have ended since; null where the area left the
   * country.
   */
  into: string | null;
}

/**
 * Returns the codes of the gemeenten of today that hold the area of the gemeente `code`: only `code` itself if that still exists,
 * else the ends of the chain of its herindelingen. There are several where a gemeente in the chain was split, since the sources
 * do not say how its area was divided, and none where the chain leaves the country or the code never existed.
 * @param after the first day (`yyyymmdd`) of the herindelingen that are followed: a code can be given to another gemeente later
 */
export function successorsOf(
  code: string,
  steps: readonly HerindelingStep[],
  today: ReadonlySet<string>,
  after = '',
): string[] {
  if (today.has(code)) return [code];
  const found = steps
    .filter((one) => one.code === code && one.ended >= after)
    .flatMap(({ into, ended }) => (into ? successorsOf(into, steps, today, ended) : []));
  return [...new Set(found)].sort();
}

/**
 * Returns the herindelingen of the gemeenten that ended on or after `since` (`yyyymmdd`), sorted by the code of the ended
 * gemeente: one for each gemeente of today that holds a part of the area.
 */
export function herindelingenSince(
  since: string,
  steps: readonly HerindelingStep[],
  today: ReadonlySet<string>,
): Herindeling[] {
  const ended = new Map(
    steps.filter((one) => one.ended >= since && !today.has(one.code)).map((one) => [one.code, one]),
  );
  return [...ended.values()]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .flatMap(({ code, name, ended }) =>
      successorsOf(code, steps, today, ended).map((into) => ({
        code,
        name,
        year: Number(ended.slice(0, 4)),
        into,
      })),
    );
}
