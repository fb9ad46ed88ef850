import type { PastedTable } from '../../exports/clipboard.ts';
import { MEASURES, type MeasureId } from '../../measures/catalog.ts';
import { valueColumn, type RankingRow } from '../../state/map/ranking-rows.ts';
import { COUNTRY } from '../../areas/codes.ts';
import type { Words } from '../../text/words.ts';
import { pupilsCell, remarksCell, rounded } from '../page/table-cells.ts';

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
  const { ranking, exporting } = words;
  const hasValue = valueColumn(measure) === 'waarde';
  const value = (row: RankingRow) => (hasValue ? [rounded(row.value, digitsOf(measure))] : []);
  return {
    head: [
      ranking.place,
      exporting.table.code,
      ranking.name,
      `${ranking.pupils} ${base}`,
      `${ranking.pupils} ${year}${kind === null ? '' : ` (${kind})`}`,
      exporting.table.change,
      ...(hasValue ? [words.measures[measure].name] : []),
      exporting.table.remark,
    ],
    rows: rows.map((row) => [
      row.place > 0 ? row.place : null,
      row.code,
      row.code === COUNTRY ? words.country : row.name,
      pupilsCell(row.base),
      pupilsCell(row.year),
      rounded(row.change, 1),
      ...value(row),
      remarksCell(
        [
          [base, row.base],
          [year, row.year],
        ],
        words,
      ),
    ]),
  };
}

const digitsOf = (measure: MeasureId) =>
  ['procent', 'kans', 'index'].includes(MEASURES[measure].unit) ? 1 : 0;
