/**
 * An ended gemeente, and a gemeente of today that holds its area. A gemeente that was split is listed once for each gemeente of
 * today that holds a part of it.
 */
export interface Herindeling {
  /** The code of the ended gemeente, as `GM0000`. */
  code: string;
  name: string;
  /** The first year in which the gemeente no longer existed. */
  year: number;
  /** The code of the gemeente of today, as `GM0000`. */
  into: string;
}

/** One step in a chain of herindelingen: an ended gemeente and one successor. A gemeente that was split has a step for each successor. */
export interface HerindelingStep {
  code: string;
  name: string;
  /** The day from which the gemeente no longer existed, as `yyyymmdd`. */
  ended: string;
  /** The successor on that day (which may have ended since); null where the area left the country. */
  into: string | null;
}

/**
 * Returns the gemeenten of today that hold the area of the gemeente `code`: the gemeente itself, or the end of the chain of its
 * herindelingen. There are several where a gemeente in the chain was split: the sources do not say how its area was divided. The
 * list is empty where the chain leaves the country or the code never existed.
 * @param after only herindelingen from this day (`yyyymmdd`) on count: a code can be given out again.
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
 * Returns the gemeenten that ended on or after `since` (`yyyymmdd`), each with every gemeente of today that holds a part of its
 * area, sorted by code.
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
