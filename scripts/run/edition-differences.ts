import { COUNTRY } from '../../src/areas/codes.ts';
import {
  MOST_GEMEENTEN,
  type FileDifference,
  type GemeenteDifference,
  type YearDifference,
} from '../../src/formats/site/edities.ts';
import { FILES_WITH_FIGURES, seriesOf, type SeriesOf } from './series.ts';

/** Data files, as file name → text. */
type Files = ReadonlyMap<string, string>;

/** The data package describes the other files, and so differs wherever they do. */
const isData = (name: string) => name !== 'datapackage.json';

/**
 * Returns the data files that differ between two editions, in the order of their names; for a file with figures by year also how
 * the figures differ, by soort and year.
 * @throws FormatError for a file with figures that is not in its form
 */
export function differencesBetween(before: Files, after: Files): FileDifference[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].filter(isData).sort();
  return names.flatMap((file): FileDifference[] => {
    const [old, now] = [before.get(file), after.get(file)];
    if (old === now) return [];
    if (old === undefined) return [{ file, what: 'new', years: [] }];
    if (now === undefined) return [{ file, what: 'removed', years: [] }];
    const years = FILES_WITH_FIGURES.includes(file)
      ? yearsBetween(seriesOf(old, file), seriesOf(now, file))
      : [];
    return [{ file, what: 'changed', years }];
  });
}

/** Returns how the figures of a file differ, by soort and year: only soorten and years with a difference. */
function yearsBetween(before: SeriesOf, after: SeriesOf): YearDifference[] {
  const known = new Set([...before.values()].flatMap((years) => [...years.keys()]));
  const totals = [...after].filter(([series]) => series.startsWith(`${COUNTRY} `));
  return totals.flatMap(([series, years]) => {
    const soort = series.slice(COUNTRY.length + 1);
    return [...years]
      .sort(([a], [b]) => a - b)
      .flatMap(([year, to]): YearDifference[] => {
        const changed = gemeentenBetween(before, after, soort, year);
        const from = known.has(year) ? (before.get(series)?.get(year) ?? 0) : null;
        if (changed.length === 0 && from === to) return [];
        const isNew = from === null;
        const largest = isNew ? [] : changed.slice(0, MOST_GEMEENTEN);
        return [{ soort, year, from, to, gemeenten: isNew ? 0 : changed.length, largest }];
      });
  });
}

/** Returns the gemeenten whose figure of a soort and year differs, the largest difference first. */
function gemeentenBetween(
  before: SeriesOf,
  after: SeriesOf,
  soort: string,
  year: number,
): GemeenteDifference[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names]
    .filter((series) => series.endsWith(` ${soort}`) && !series.startsWith(`${COUNTRY} `))
    .map((series) => ({
      gemeente: series.slice(0, series.indexOf(' ')),
      from: before.get(series)?.get(year) ?? 0,
      to: after.get(series)?.get(year) ?? 0,
    }))
    .filter(({ from, to }) => from !== to)
    .sort(
      (a, b) =>
        Math.abs(b.to - b.from) - Math.abs(a.to - a.from) || (a.gemeente < b.gemeente ? -1 : 1),
    );
}
