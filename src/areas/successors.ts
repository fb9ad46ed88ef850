import type { Herindeling } from '../formats/rvig/landelijke-tabel-33.ts';
import type { Merger } from '../formats/site/herindelingen.ts';

/**
 * Today's gemeenten that hold the area of a code: itself, or what its herindelingen lead to, one after the other. More
 * than one where a gemeente on the way was split: the sources do not tell which part came from where. Empty where
 * the chain leaves the country or the code never existed.
 * @param after only herindelingen from this day (`yyyymmdd`) on count: a code can be given out again.
 */
export function successorsOf(
  code: string,
  herindelingen: readonly Herindeling[],
  today: ReadonlySet<string>,
  after = '',
): string[] {
  if (today.has(code)) return [code];
  const found = herindelingen
    .filter((one) => one.code === code && one.ended >= after)
    .flatMap(({ into, ended }) => (into ? successorsOf(into, herindelingen, today, ended) : []));
  return [...new Set(found)].sort();
}

/** The gemeenten that ended on or after `since` (`yyyymmdd`), each with every gemeente of today it is in, by code. */
export function mergersSince(
  since: string,
  herindelingen: readonly Herindeling[],
  today: ReadonlySet<string>,
): Merger[] {
  const ended = new Map(
    herindelingen
      .filter((one) => one.ended >= since && !today.has(one.code))
      .map((one) => [one.code, one]),
  );
  return [...ended.values()]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .flatMap(({ code, name, ended }) =>
      successorsOf(code, herindelingen, today, ended).map((into) => ({
        code,
        name,
        year: Number(ended.slice(0, 4)),
        into,
      })),
    );
}
