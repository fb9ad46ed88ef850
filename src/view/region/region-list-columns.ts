import type { Words, WordsOf } from '../../text/words.ts';
import type { CellText, Column } from '../kit/columns.ts';
import { boundColumns, rounded } from '../page/table-cells.ts';
import { writeBounds } from '../page/write-value.ts';

/** A row of the list of the regions of a division. */
export interface RegionRow {
  /** Code of the region without the id of the division: `09` of `corop.09`. */
  code: string;
  name: string;
  /** Pupils in the newest observed year; NaN where there is no comparable figure. */
  now: number;
  /** Change of the pupils since the base year in percent; NaN where it cannot be computed. */
  percent: number;
  /** The least and the most that `percent` can be, where masked cells are estimated; null where it is one value or not known. */
  percentBounds: { low: number; high: number } | null;
}

/**
 * Returns the columns of the list of the regions of a division: name, pupils and change.
 * @param division what a region of this division is called, such as "province".
 */
export function regionListColumns(
  { division, base, year }: { division: string; base: number; year: number },
  words: Words,
  texts: WordsOf<'region'>['choose'],
): Column<RegionRow>[] {
  const cell = (value: number, write: (value: number) => string): CellText => ({
    text: Number.isNaN(value) ? '–' : write(value),
    note: '',
  });
  return [
    {
      key: 'name',
      shown: { head: division, cell: ({ name }) => ({ text: name, note: '' }) },
      copied: [{ head: division, cell: ({ name }) => name }],
      fields: ['naam'],
    },
    {
      key: 'pupils',
      shown: { head: texts.pupils(year), cell: ({ now }) => cell(now, words.numbers.count) },
      copied: [{ head: texts.pupils(year), cell: ({ now }) => rounded(now, 0) }],
      fields: ['leerlingen'],
    },
    {
      key: 'change',
      shown: {
        head: texts.change(base),
        cell: ({ percent, percentBounds }) => ({
          ...cell(percent, words.numbers.signedPercent),
          note: writeBounds(words, 'verandering', percentBounds),
        }),
      },
      copied: [
        { head: `${texts.change(base)}, %`, cell: ({ percent }) => rounded(percent, 1) },
        ...boundColumns<RegionRow>(
          `${texts.change(base)}, %`,
          ({ percentBounds }) => percentBounds,
          words,
          1,
        ),
      ],
      fields: ['verandering'],
    },
  ];
}
