import { addressRow } from '../duo/addresses.ts';
import { historyRow, historyYears } from '../duo/history.ts';
import { TOTALS_COLUMNS, totalsRow } from '../duo/vo-totals.ts';
import { typesRow } from '../duo/vo-types.ts';
import { FormatError, type Place } from '../format-error.ts';
import type { IncomingFormat } from './format.ts';
import { readLooseCount } from './loose-cells.ts';
import { Tally } from './tally.ts';

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
  open(file) {
    const years = historyYears(file);
    const read = historyRow(years.length, undefined, (raw, place) => readLooseCount(raw, place));
    return (cells, at) => {
      const { vestiging, soort, gemeente, counts } = read(cells, at);
      if (file.taken.tally.places.has(vestiging)) {
        throw new FormatError(at(1), 'duplicate-row', vestiging);
      }
      const { today } = file.gemeenten(gemeente, at(6));
      const place = file.taken.tally.place(vestiging, true, today);
      for (const [j, year] of years.entries()) Tally.add(place, soort, year, counts[j]!);
    };
  },
};

/** The format of DUO's vo file 03 of any edition: pupils of every vo vestiging in one year. */
export const duo03: IncomingFormat = {
  id: 'duo-03',
  needsYear: true,
  recognises: (header) =>
    Object.values(TOTALS_COLUMNS).every((names) => names.some((name) => header.includes(name))),
  open(file) {
    const { read, at: columns } = totalsRow(file, undefined, (raw, place) =>
      readLooseCount(raw, place),
    );
    return (cells, at) => {
      const { vestiging, gemeente, leerlingen } = read(cells, at);
      if (file.taken.tally.places.has(vestiging)) {
        throw new FormatError(at(columns.code), 'duplicate-row', vestiging);
      }
      const { today } = file.gemeenten(gemeente, at(columns.gemeente));
      Tally.add(file.taken.tally.place(vestiging, true, today), 'vo', file.year, leerlingen);
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
  open(file) {
    const read = typesRow(file, countOrNone);
    return (cells, at) => {
      const row = read(cells, at);
      const place = file.taken.tally.place(row.vestiging, true, null, row);
      const masked = row.gemaskeerd;
      Tally.add(place, row.soort, file.year, row.leerlingen, { masked });
      Tally.add(place, 'vo', file.year, row.leerlingen, { masked });
    };
  },
};

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
    const column = file.header.findIndex((name) =>
      /^(GEMEENTENUMMER|municipality_code)$/.test(name),
    );
    return (cells, at) => {
      const one = read(cells, at);
      const { today } = file.gemeenten(one.gemeente, at(column));
      file.taken.addresses.push({ ...one, gemeente: today });
    };
  },
};
