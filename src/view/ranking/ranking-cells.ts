import type { PastedTable } from '../../exports/clipboard.ts';
import type { Cell } from '../../exports/table.ts';
import { MEASURES, type MeasureId } from '../../measures/catalog.ts';
import { STATUS } from '../../measures/matrix.ts';
import { valueColumn, type Figure, type RankingRow } from '../../state/ranking-rows.ts';
import { COUNTRY } from '../../tables/counts.ts';
import type { Words } from '../../text/words.ts';

/** What the columns of the ranking are about. */
export interface About {
  measure: MeasureId;
  base: number;
  year: number;
  /** Whether the year is provisional or projected, in words; null where it is neither. */
  kind: string | null;
}

/** The rows of the ranking with one figure in each cell; what must be said of a figure stands in a column of its own. */
export function rankingCells(
  rows: readonly RankingRow[],
  { measure, base, year, kind }: About,
  words: Words,
): Pick<PastedTable, 'head' | 'rows'> {
  const { ranking, take } = words;
  const hasValue = valueColumn(measure) === 'waarde';
  const value = (row: RankingRow) => (hasValue ? [rounded(row.value, digitsOf(measure))] : []);
  return {
    head: [
      ranking.place,
      take.table.code,
      ranking.name,
      `${ranking.pupils} ${base}`,
      `${ranking.pupils} ${year}${kind === null ? '' : ` (${kind})`}`,
      take.table.change,
      ...(hasValue ? [words.measures[measure].name] : []),
      take.table.remark,
    ],
    rows: rows.map((row) => [
      row.place > 0 ? row.place : null,
      row.code,
      row.code === COUNTRY ? words.country : row.name,
      pupilsOf(row.base),
      pupilsOf(row.year),
      rounded(row.change, 1),
      ...value(row),
      [remark(base, row.base, words), remark(year, row.year, words)].filter(Boolean).join('; '),
    ]),
  };
}

const pupilsOf = ({ pupils, status }: Figure) =>
  status === STATUS.masked ? null : rounded(pupils, 0);

function remark(year: number, figure: Figure, words: Words): string {
  const told = statusRemark(year, figure, words);
  if (!figure.own) return told;
  return [`${year}: ${words.own.mark}`, told].filter(Boolean).join('; ');
}

function statusRemark(year: number, { masked, status }: Figure, words: Words): string {
  if (status === STATUS.missing) return `${year}: ${words.status.missing}`;
  if (status === STATUS.incomplete) return `${year}: ${words.status.incomplete}`;
  if (masked === 0) return '';
  const cells = words.ranking.masked(masked);
  return `${year}: ${status === STATUS.masked ? cells : words.count.plusMasked(masked)}`;
}

const digitsOf = (measure: MeasureId) =>
  ['procent', 'kans', 'index'].includes(MEASURES[measure].unit) ? 1 : 0;

const rounded = (value: number, digits: number): Cell =>
  Number.isFinite(value) ? Number(value.toFixed(digits)) : null;
