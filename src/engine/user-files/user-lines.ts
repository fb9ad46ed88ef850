import type { UserRow } from '../../tables/user-figures.ts';
import { forecastOf, type UserForecast } from '../../tables/user-forecasts.ts';
import { groupsOf, type OurFigures } from '../../tables/user-merge.ts';
import { COUNTRY } from '../../areas/codes.ts';
import type { UserLine } from '../protocol/user-files.ts';
import type { LinesQuestion } from '../protocol/projection.ts';

/**
 * Returns the figures of a file that are drawn as lines, by kind: counts of years after the newest of the site that do not
 * cover the country (`telling`), and forecasts (`prognose`).
 */
export function aheadOf(
  rows: readonly UserRow[],
  forecasts: readonly UserForecast[],
  site: OurFigures,
): { kind: UserLine['kind']; cells: readonly UserForecast[] }[] {
  const counted = groupsOf(rows)
    .filter((group) => {
      const { soort, jaar } = group[0]!;
      return site.isAhead(soort, jaar, new Set(group.map(({ gemeente }) => gemeente)));
    })
    .flat()
    .map(forecastOf);
  return [
    { kind: 'telling', cells: counted },
    { kind: 'prognose', cells: forecasts },
  ];
}

/**
 * Returns the lines of one user file for the areas of a question. The sum over the gemeenten of a set and over soorten has a
 * value only in years in which the file has a figure for each of them; the sum of the country only in years in which the
 * gemeenten of the file are (nearly) all gemeenten.
 * @param covers whether gemeenten are (nearly) all gemeenten with pupils, in a year
 * @returns a line, with all years of the file, for each area that has a figure in any of these years
 */
export function linesOf(
  file: string,
  kind: UserLine['kind'],
  cells: readonly UserForecast[],
  { soorten, codes, sets }: LinesQuestion,
  covers: (gemeenten: ReadonlySet<string>, year: number) => boolean,
): UserLine[] {
  const wanted = cells.filter(({ soort }) => (soorten as string[]).includes(soort));
  const years = [...new Set(wanted.map(({ jaar }) => jaar))].sort((a, b) => a - b);
  const at = new Map(wanted.map((cell) => [`${cell.gemeente} ${cell.jaar} ${cell.soort}`, cell]));
  const all = [...new Set(wanted.map(({ gemeente }) => gemeente))];
  return codes.flatMap((code) => {
    const members =
      sets.find((set) => set.code === code)?.members ?? (code === COUNTRY ? all : [code]);
    const found = years.map((year) => {
      const some = members.flatMap((one) =>
        soorten.map((soort) => at.get(`${one} ${year} ${soort}`)),
      );
      const isWhole =
        code === COUNTRY
          ? covers(new Set(some.flatMap((cell) => cell?.gemeente ?? [])), year)
          : some.length > 0 && some.every((cell) => cell !== undefined);
      return isWhole ? some.flatMap((cell) => cell ?? []) : [];
    });
    const of = (key: 'expected' | 'low' | 'high') =>
      Float64Array.from(found, (some) => sumOf(some, key, kind));
    const [pupils, low, high] = [of('expected'), of('low'), of('high')];
    if (pupils.every(Number.isNaN) && low.every(Number.isNaN)) return [];
    return [{ code, years, pupils, low, high, file, kind }];
  });
}

/**
 * Returns the sum of one field (`expected`, `low` or `high`) of some figures; NaN without figures. Bounds of counts add up,
 * because the pupils are certainly between them. Bounds of forecasts do not, so that a sum of several forecasts has NaN as
 * bounds.
 */
function sumOf(
  some: readonly UserForecast[],
  key: 'expected' | 'low' | 'high',
  kind: UserLine['kind'],
): number {
  const isBound = key !== 'expected' && some.length > 1;
  if (some.length === 0 || (isBound && kind === 'prognose')) return NaN;
  if (isBound && some.every((cell) => Number.isNaN(cell[key]))) return NaN;
  const of = (cell: UserForecast) =>
    isBound && Number.isNaN(cell[key]) ? cell.expected : cell[key];
  return some.reduce((sum, cell) => sum + of(cell), 0);
}
