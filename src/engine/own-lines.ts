import type { ForecastCell } from '../formats/incoming/format.ts';
import type { OwnRow } from '../tables/own-figures.ts';
import { groupsOf, type OurFigures } from '../tables/own-merge.ts';
import { COUNTRY } from '../tables/counts.ts';
import type { OwnLine } from './own-protocol.ts';
import type { LinesQuestion } from './protocol.ts';

/** What a file says of later years than ours, of each kind. */
export function aheadOf(
  rows: readonly OwnRow[],
  forecasts: readonly ForecastCell[],
  ours: OurFigures,
): { kind: OwnLine['kind']; cells: readonly ForecastCell[] }[] {
  const counted = groupsOf(rows)
    .filter((group) => {
      const { soort, jaar } = group[0]!;
      return ours.isAhead(soort, jaar, new Set(group.map(({ gemeente }) => gemeente)));
    })
    .flat()
    .map(({ gemeente, soort, jaar, leerlingen }) => {
      return { gemeente, soort, jaar, expected: leerlingen, low: NaN, high: NaN };
    });
  return [
    { kind: 'telling', cells: counted },
    { kind: 'prognose', cells: forecasts },
  ];
}

/**
 * The lines of a file for the areas that are asked for. A set of gemeenten, and the country, has one where each of its gemeenten
 * has; several soorten together where the file has each. Bounds do not add up: a sum has none.
 */
export function linesOf(
  file: string,
  kind: OwnLine['kind'],
  cells: readonly ForecastCell[],
  { soorten, codes, sets }: LinesQuestion,
  covers: (gemeenten: ReadonlySet<string>, year: number) => boolean,
): OwnLine[] {
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
    if (found.every((some) => some.length === 0)) return [];
    const of = (key: 'expected' | 'low' | 'high') =>
      Float64Array.from(found, (some) =>
        some.length === 0 || (some.length > 1 && key !== 'expected')
          ? NaN
          : some.reduce((sum, cell) => sum + cell[key], 0),
      );
    return [{ code, years, pupils: of('expected'), low: of('low'), high: of('high'), file, kind }];
  });
}
