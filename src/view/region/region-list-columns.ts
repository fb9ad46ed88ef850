import type { Words, WordsOf } from '../../text/words.ts';
import type { CellText, Column } from '../kit/columns.ts';
import { rounded } from '../page/table-cells.ts';

/** A region in the list of a division. */
export interface RegionRow {
  /** Code of the region without the name of the division. */
  code: string;
  name: string;
  /**
   * Pupils in the newest observed year, with in `change` the change since the base year in percent; NaN where there is no
   * figure.
   */
  now: number;
  percent: number;
}

/**
 * Returns the columns of the list of regions.
 * @param division what a region of this division is called.
 */
export function regionListColumns(
  { division, base, year }: { division: string; base: number; year: number },
  { numbers }: Words,
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
      shown: { head: texts.pupils(year), cell: ({ now }) => cell(now, numbers.count) },
      copied: [{ head: texts.pupils(year), cell: ({ now }) => rounded(now, 0) }],
      fields: ['leerlingen'],
    },
    {
      key: 'change',
      shown: {
        head: texts.change(base),
        cell: ({ percent }) => cell(percent, numbers.signedPercent),
      },
      copied: [{ head: `${texts.change(base)}, %`, cell: ({ percent }) => rounded(percent, 1) }],
      fields: ['verandering'],
    },
  ];
}
