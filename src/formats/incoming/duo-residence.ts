import { findColumns, type Header } from '../delimited.ts';
import { FormatError } from '../format-error.ts';
import { readCountYear } from './count-date.ts';
import { neededFor } from './fit-row.ts';
import type { IncomingFormat } from './format.ts';
import { readLooseCount } from './loose-cells.ts';
import { soortNamed } from './soort-names.ts';
import { rowCounts, SummedRows } from './summed-rows.ts';

const COLUMNS = {
  date: ['PEILDATUM'],
  gemeente: ['GEMEENTENUMMER'],
  postcode: ['POSTCODE LEERLING', 'POSTCODE_LEERLING'],
  soort: ['SOORT PO', 'SOORT_PO'],
} as const satisfies Record<string, readonly string[]>;

/** Matches a column with the pupils of one age, or with those younger or older. */
const AGE = /^(LEEFTIJD_(\d+|JONGER|OUDER)|\d+ JAAR|(JONGER|OUDER) DAN \d+ JAAR)$/;

/**
 * The format of DUO's files of where the pupils of po live: pupils by gemeente (in later editions by vestiging), postcode of the
 * pupil, soort and age on a teldatum. The rows are parts of the gemeente and are added up. Most cells are small, so that many
 * are masked. The column `TOTAAL` of older editions is not read, as it leaves masked cells out.
 */
export const duoResidence: IncomingFormat = {
  id: 'duo-herkomst',
  recognises: (header) =>
    Object.values(COLUMNS).every((names) => names.some((name) => header.includes(name))) &&
    header.some((name) => AGE.test(name)),
  needed: (header) => neededFor(header, (name) => AGE.test(name) || name === 'TOTAAL'),
  open(file) {
    const at = findColumns(file, COLUMNS);
    const ages = agesIn(file);
    const school = file.header.findIndex((name) => /^INSTELLINGSCODE|BRIN.NUMMER$/.test(name));
    const number = file.header.findIndex((name) => /^VESTIGING(SCODE|SNUMMER)$/.test(name));
    file.data.column = file.header[at.gemeente] ?? '';
    const rows = new SummedRows();
    return (cells, place) => {
      const cell = (column: number) => (cells[column] ?? '').trim();
      const year = readCountYear(cell(at.date), place(at.date), file.data);
      const soort = soortNamed(cell(at.soort));
      if (!soort) throw new FormatError(place(at.soort), 'unknown-soort', cell(at.soort));
      const { code, today } = file.gemeenten(cell(at.gemeente), place(at.gemeente));
      const key = [year, code, cell(at.postcode), soort, cell(school), cell(number)].join(' ');
      const counts = ages.map((column) => readLooseCount(cell(column), place(column)));
      const of = file.data.tally.place(code, false, today);
      const row = rowCounts(counts, place(at.gemeente).row);
      if (!rows.add(key, counts.join(' '), row, { place: of, soorten: [soort], year })) {
        throw new FormatError(place(at.postcode), 'duplicate-row', key);
      }
    };
  },
};

/** Returns the indexes of the columns with pupils by age. */
const agesIn = ({ header }: Header): number[] =>
  header.flatMap((name, column) => (AGE.test(name) ? [column] : []));
