/** A gemeente that no longer exists, and a gemeente of today that its area is in; one that was split is listed once for each of these. */
export interface Herindeling {
  /** `GM0000` of the gemeente that ended. */
  code: string;
  name: string;
  /** The first year without it. */
  year: number;
  /** `GM0000` of a gemeente of today. */
  into: string;
}

/** One step of a chain of herindelingen: a gemeente that ended, and one that took it over; one that was split has a step for each successor. */
export interface HerindelingStep {
  code: string;
  name: string;
  /** The day from which the gemeente no longer existed, as `yyyymmdd`. */
  ended: string;
  /** The successor on that day (which may have ended since), or null where the area left the country. */
  into: string | null;
}

/**
 * Returns the gemeenten of today that hold the area of a code: itself, or what its herindelingen lead to, one after the other. More
 * than one where a gemeente on the way was split: the sources do not say which part came from where. Empty where
 * the chain leaves the country or the code never existed.
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

/** Returns the gemeenten that ended on or after `since` (`yyyymmdd`), each with every gemeente of today that it is in, by code. */
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
