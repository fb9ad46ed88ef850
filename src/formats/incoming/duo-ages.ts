import { readVestiging } from '../cells.ts';
import { FormatError } from '../format-error.ts';
import { readCountYear } from './count-date.ts';
import type { IncomingFormat, OpenFile } from './format.ts';
import { readLooseCount } from './loose-cells.ts';
import { soortNamed } from './soort-names.ts';
import { rowCounts, SummedRows } from './summed-rows.ts';
import { vestigingIn } from './vestiging-rows.ts';

/**
 * The indexes of the columns that are read; `first` is the first column with pupils by age. Only the order of the columns is
 * documented, so `checkOrder` checks that order.
 */
const AT = { date: 0, brin: 1, code: 2, gemeente: 6, soort: 9, cluster: 10, first: 13 };
const COLUMNS = 36;
const AGES = Array.from({ length: 21 }, (_, i) => `LEEFTIJD_${i + 4}`);

/**
 * The format of DUO's po file 01: pupils per vestiging, soort, cluster (group of special education) and age on a teldatum. No
 * copy of the file was available and only the order of its columns is documented, so a header in any other order is refused.
 */
export const duo01Po: IncomingFormat = {
  id: 'duo-01-po',
  recognises: (header) => header.includes('SOORT_PO') && header.includes('LEEFTIJD_4'),
  needed: () => 1 + AT.first,
  open(file) {
    checkOrder(file);
    file.data.notes.add('documented-only');
    file.data.column = file.header[AT.code]!;
    const rows = new SummedRows();
    return (cells, at) => {
      const cell = (index: number) => (cells[index] ?? '').trim();
      const year = readCountYear(cell(AT.date), at(AT.date), file.data);
      const soort = soortNamed(cell(AT.soort));
      if (!soort) throw new FormatError(at(AT.soort), 'unknown-soort', cell(AT.soort));
      const vestiging = readVestiging(cell(AT.brin), cell(AT.code), at(AT.code));
      const key = [cell(AT.date), vestiging, soort, cell(AT.cluster)].join(' ');
      const { today } = file.gemeenten(cell(AT.gemeente), at(AT.gemeente));
      const counts = cells
        .slice(AT.first, COLUMNS)
        .map((raw, i) => readLooseCount(raw, at(AT.first + i)));
      const place = vestigingIn(file.data.tally, vestiging, today);
      const row = rowCounts(counts, at(AT.code).row);
      if (!rows.add(key, counts.join(' '), row, { place, soorten: [soort], year })) {
        throw new FormatError(at(AT.code), 'duplicate-row', key);
      }
    };
  },
};

function checkOrder({ file, header }: OpenFile): void {
  const wanted: [index: number, form: RegExp][] = [
    [AT.date, /^PEILDATUM$/],
    [AT.brin, /^(INSTELLINGSCODE|BRIN_NUMMER)$/],
    [AT.code, /^VESTIGING(SCODE|SNUMMER)$/],
    [AT.gemeente, /^GEMEENTE(NUMMER|CODE)/],
    [AT.soort, /^SOORT_PO$/],
    ...AGES.map((name, i): [number, RegExp] => [AT.first + 1 + i, new RegExp(`^${name}$`)]),
  ];
  for (const [index, form] of wanted) {
    const found = header[index] ?? '';
    if (form.test(found)) continue;
    throw new FormatError({ file, row: 1, column: String(index + 1) }, 'unknown-header', found);
  }
  if (header.length !== COLUMNS) {
    const problem = header.length < COLUMNS ? 'missing-column' : 'unknown-header';
    throw new FormatError({ file, row: 1, column: String(COLUMNS) }, problem, header.at(-1) ?? '');
  }
}
