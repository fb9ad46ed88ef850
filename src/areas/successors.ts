import type { HerindelingStep } from '../formats/rvig/landelijke-tabel-33.ts';
import type { Herindeling } from '../formats/site/herindelingen.ts';

/**
 * Today's gemeenten that hold the area of a code: itself, or what its herindelingen lead to, one after the other. More
 * than one where a gemeente on the way was split: the sources do not tell which part came from where. Empty where
 * the chain leaves the country or the code never existed.
 * @param after only herindelingen from this day (`yyyymmdd`) on count: a code can be given out again.
 */
export function successorsOf(
  code: string,
  herindelingSteps: readonly HerindelingStep[],
  today: ReadonlySet<string>,
  after = '',
): string[] {
  if (today.has(code)) return [code];
  const found = herindelingSteps
    .filter((one) => one.code === code && one.ended >= after)
    .flatMap(({ into, ended }) => (into ? successorsOf(into, herindelingSteps, today, ended) : []));
  return [...new Set(found)].sort();
}

/** The gemeenten that ended on or after `since` (`yyyymmdd`), each with every gemeente of today it is in, by code. */
export function herindelingenSince(
  since: string,
  herindelingSteps: readonly HerindelingStep[],
  today: ReadonlySet<string>,
): Herindeling[] {
  const ended = new Map(
    herindelingSteps
      .filter((one) => one.ended >= since && !today.has(one.code))
      .map((one) => [one.code, one]),
  );
  return [...ended.values()]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .flatMap(({ code, name, ended }) =>
      successorsOf(code, herindelingSteps, today, ended).map((into) => ({
        code,
        name,
        year: Number(ended.slice(0, 4)),
        into,
      })),
    );
}
