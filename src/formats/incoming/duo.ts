import { MASKED } from '../cells.ts';
import type { RowReader } from '../delimited.ts';
import { addressRow, type Address } from '../duo/addresses.ts';
import { historyRow, historyYears } from '../duo/history.ts';
import { TOTALS_COLUMNS, totalsRow } from '../duo/vo-totals.ts';
import { typesRow, type TypesRow } from '../duo/vo-types.ts';
import { FormatError, type Place } from '../format-error.ts';
import { neededFor } from './fit-row.ts';
import type { FastReader, IncomingFormat, OpenFile, FileData } from './format.ts';
import { readLooseCount } from './loose-cells.ts';
import { SeenRows } from './seen-rows.ts';
import { SummedRows } from './summed-rows.ts';
import { Tally, type TallyCell } from './tally.ts';
import { VestigingRows } from './vestiging-rows.ts';

/** Matches a column with pupils in DUO's vo file 01. */
const LEERJAAR = /^LEER- OF VERBLIJFSJAAR \d/;
/** Matches a column that says which vestiging, or which type of vo, a row of DUO's vo file 01 is about. */
const SUBJECT = /^(BRIN NUMMER|INSTELLING(SCODE)?|VESTIGING(SNUMMER|SCODE)|ONDERWIJSTYPE VO .*)$/;

const indexOf = (header: readonly string[], names: readonly string[]) =>
  header.findIndex((name) => names.includes(name));

const has = (header: readonly string[], ...names: string[]) =>
  names.every((name) => header.includes(name));

/**
 * Reads a count of pupils; a cell without a figure counts as 0, because a row of DUO's vo file 01 has a cell for every leerjaar
 * (year of study), also where the type of vo does not have that leerjaar.
 */
const countOrNone = (raw: string, place: Place) => readLooseCount(raw, place) || 0;

/**
 * The format of DUO's po file 06: pupils of every po vestiging, with a column per year. A 0 means that the vestiging did not
 * exist.
 */
export const duo06: IncomingFormat = {
  id: 'duo-06',
  recognises: (header) => has(header, 'SOORT_VESTIGING', 'GEMEENTECODE_VESTIGING'),
  needed: (header) => 1 + header.findIndex((name) => name.startsWith('LEERLINGEN_')),
  open(file) {
    const years = historyYears(file);
    const read = historyRow(years.length, undefined, (raw, place) => readLooseCount(raw, place));
    const rows = new VestigingRows(file.data.tally);
    file.data.column = file.header[1]!;
    return (cells, at) => {
      const { vestiging, soort, gemeente, counts } = read(cells, at);
      const { today } = file.gemeenten(gemeente, at(6));
      const isKnown = rows.put({ vestiging, soort, today, years, counts }, at(1));
      if (!isKnown) file.data.missing += 1;
    };
  },
};

/** The format of DUO's vo file 03 of any edition: pupils of every vo vestiging in one year. */
export const duo03: IncomingFormat = {
  id: 'duo-03',
  needsYear: true,
  recognises: (header) =>
    Object.values(TOTALS_COLUMNS).every((names) => names.some((name) => header.includes(name))),
  needed: (header) =>
    1 + Math.max(...Object.values(TOTALS_COLUMNS).map((names) => indexOf(header, names))),
  open(file) {
    const { read, at: columns } = totalsRow(file, undefined, (raw, place) =>
      readLooseCount(raw, place),
    );
    const rows = new VestigingRows(file.data.tally);
    file.data.column = file.header[columns.code]!;
    return (cells, at) => {
      const { vestiging, gemeente, leerlingen } = read(cells, at);
      const { today } = file.gemeenten(gemeente, at(columns.gemeente));
      const row = {
        vestiging,
        soort: 'vo',
        today,
        years: [file.year],
        counts: [leerlingen],
      } as const;
      if (!rows.put(row, at(columns.code))) file.data.missing += 1;
    };
  },
};

/**
 * The format of DUO's vo file 01: pupils per vestiging, type of vo and leerjaar. The file gives the town of a vestiging, not its
 * gemeente.
 */
export const duo01Vo: IncomingFormat = {
  id: 'duo-01-vo',
  needsYear: true,
  recognises: (header) => has(header, 'ONDERWIJSTYPE VO EN LEER- OF VERBLIJFSJAAR'),
  needed: (header) => neededFor(header, (name) => LEERJAAR.test(name)),
  open: (file) => (file.areRowsApart ? openApart(file) : openTypes(file)),
};

/** Opens DUO's vo file 01 in which no two rows are about the same pupils. @throws MayRepeat where two rows are. */
function openApart(file: OpenFile): FastReader {
  const typeOf = typesRow(file, countOrNone);
  const { labels, leerjaren, number } = typesColumns(file);
  const isNamed = (i: number) => SUBJECT.test(file.header[i]!);
  const [first, last] = [labels.findIndex(isNamed), labels.findLastIndex(isNamed) + 1];
  const others = [...labels.slice(0, first), ...labels.slice(last)];
  const seen = new SeenRows(labels.slice(first, last), others, file.delimiter);
  /** For each vestiging and type of vo, the cells to which its rows are added. */
  const sums: (readonly TallyCell[])[] = [];
  const sumsOf = ({ soort, ...row }: TypesRow, line: number) => {
    const place = file.data.tally.place(row.vestiging, true, null, row);
    return ([soort, 'vo'] as const).map((one) => Tally.cell(place, one, file.year, line));
  };
  return {
    read(cells, at) {
      const row = typeOf(cells, at);
      const subject = seen.subjectOf(cells);
      const to = (sums[subject] ??= sumsOf(row, at(number).row));
      seen.add(subject, cells);
      for (const cell of to) Tally.addTo(cell, row);
    },
    readPlain(row, at) {
      const counts = { leerlingen: 0, gemaskeerd: 0 };
      for (let i = 0; i < leerjaren.length; i++) {
        const count = row.count(leerjaren[i]!);
        if (count >= 0) counts.leerlingen += count;
        else if (count === MASKED) counts.gemaskeerd += 1;
        else return false;
      }
      const subject = seen.subjectOf(row);
      const to = (sums[subject] ??= sumsOf(typeOf(row.cells(), at), row.line));
      seen.add(subject, row);
      for (const cell of to) Tally.addTo(cell, counts);
      return true;
    },
  };
}

/** Returns the columns of DUO's vo file 01: those with pupils, the others, and that with the number of the vestiging. */
function typesColumns({ header, data }: OpenFile) {
  const isLeerjaar = (i: number) => LEERJAAR.test(header[i]!);
  const all = [...header.keys()];
  const number = indexOf(header, ['VESTIGINGSNUMMER', 'VESTIGINGSCODE']);
  data.column = header[number]!;
  return { labels: all.filter((i) => !isLeerjaar(i)), leerjaren: all.filter(isLeerjaar), number };
}

/** Opens DUO's vo file 01 in which several rows may be about the same pupils. */
function openTypes(file: OpenFile): RowReader<void> {
  const read = typesRow(file, countOrNone);
  const { labels, leerjaren, number } = typesColumns(file);
  const rows = new SummedRows();
  return (cells, at) => {
    const { soort, leerlingen, gemaskeerd, ...row } = read(cells, at);
    const place = file.data.tally.place(row.vestiging, true, null, row);
    const textIn = (columns: readonly number[]) =>
      columns.map((i) => cells[i] ?? '').join('\u0000');
    const counts = { leerlingen, gemaskeerd, line: at(number).row };
    const to = { place, soorten: [soort, 'vo'], year: file.year } as const;
    if (!rows.add(textIn(labels), textIn(leerjaren), counts, to)) {
      throw new FormatError(at(number), 'duplicate-row', `${row.vestiging} ${soort}`);
    }
  };
}

/** The format of lists with the addresses of vestigingen, which give the gemeente of each vestiging and no pupils. */
export const addressList: IncomingFormat = {
  id: 'adressen',
  recognises: (header) =>
    // Files with figures of vestigingen, such as DUO's file 05 of vo (zittenblijvers), have these columns too.
    (has(header, 'VESTIGINGSNAAM', 'PLAATSNAAM', 'GEMEENTENUMMER') &&
      !header.some((name) => name.startsWith('AANTAL'))) ||
    has(header, 'vestigings_id', 'municipality_code'),
  open(file) {
    const read = addressRow(file);
    const column = indexOf(file.header, ['GEMEENTENUMMER', 'municipality_code']);
    file.data.column = file.header[column]!;
    const seen = new Map<string, { address: Address; line: number }>();
    return (cells, at) => {
      const one = read(cells, at);
      const address = { ...one, gemeente: file.gemeenten(one.gemeente, at(column)).today };
      const known = seen.get(one.vestiging);
      if (!known) {
        seen.set(one.vestiging, { address, line: at(column).row });
        file.data.addresses.push(address);
      } else if (known.address.gemeente === address.gemeente) {
        throw new FormatError(at(column), 'duplicate-row', one.vestiging);
      } else {
        withdraw(file.data, known);
        throw new FormatError(at(column), 'two-gemeenten', one.vestiging);
      }
    };
  },
};

/** Takes back an address, as a later row has another gemeente for the vestiging; does nothing where that was done before. */
function withdraw(data: FileData, { address, line }: { address: Address; line: number }): void {
  const i = data.addresses.indexOf(address);
  if (i < 0) return;
  data.addresses.splice(i, 1);
  data.withdrawn.push({ line, found: address.vestiging });
}
