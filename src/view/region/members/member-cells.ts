import type { PastedTable } from '../../../exports/clipboard.ts';
import type { MemberRow } from '../../../state/region/member-rows.ts';
import type { WordsOf } from '../../../text/words.ts';
import type { Words } from '../../../text/words.ts';
import { pupilsCell, remarksCell, rounded } from '../../page/table-cells.ts';

/** The years that the table is about: the base year, the newest count, and the one ahead (null where nothing is expected). */
export interface Years {
  base: number;
  year: number;
  until: number | null;
}

/** The gemeenten of a region with one figure in each cell. */
export function memberCells(
  rows: readonly MemberRow[],
  { base, year, until }: Years,
  words: Words,
  texts: WordsOf<'region'>['table'],
): Pick<PastedTable, 'head' | 'rows'> {
  const { table } = words.exporting;
  const ahead = until === null ? [] : [texts.expected(until), table.lowest(80), table.highest(80)];
  return {
    head: [
      table.code,
      texts.gemeente,
      `${words.ranking.pupils} ${base}`,
      `${words.ranking.pupils} ${year}`,
      table.change,
      ...ahead,
      table.fiveYears,
      texts.vestigingen,
      table.remark,
    ],
    rows: rows.map((row) => {
      const { expected } = row;
      const bounds = [expected?.pupils, expected?.low, expected?.high];
      return [
        row.code,
        row.name,
        pupilsCell(row.then),
        pupilsCell(row.now),
        rounded(row.change, 1),
        ...(until === null ? [] : bounds.map((value) => rounded(value ?? NaN, 0))),
        rounded(row.iml, 1),
        rounded(row.vestigingen, 0),
        remarksCell(
          [
            [base, row.then],
            [year, row.now],
          ],
          words,
        ),
      ];
    }),
  };
}
