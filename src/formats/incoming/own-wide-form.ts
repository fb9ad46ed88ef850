import type { IncomingFormat } from './format.ts';
import { openLongForm } from './long-form.ts';

/** Matches the name of a column of a wide download: what the column has, and the year. */
const OF_YEAR =
  /^(status|leerlingen|leerlingen_woongemeente|afgeschermd|(?:onder|boven)_\d\d)_((?:19|20)\d\d)$/;
/** The columns of a wide download that say what a row is about. */
const KEYS = ['niveau', 'code', 'naam', 'soort'];

interface Columns {
  /** The indexes of the columns in `KEYS` that the file has. */
  keys: number[];
  /** The names of the columns per year, without the year. */
  names: string[];
  /** For each year, the index of the column of each of `names`; undefined where the file has no such column of that year. */
  years: [year: string, columns: (number | undefined)[]][];
}

/**
 * The format of a wide download of this site: a row per gemeente and soort, with columns such as `status_2025` and
 * `leerlingen_2025` for each year. Each row is read as a row of the long form per year.
 */
export const ownWideForm: IncomingFormat = {
  id: 'eigen-breed',
  recognises(header) {
    const { keys, names } = columnsOf(header);
    const hasPupils = ['leerlingen', 'leerlingen_woongemeente'].some((one) => names.includes(one));
    return keys.length > 1 && names.includes('status') && hasPupils;
  },
  needed(header) {
    const figure = header.findIndex((name) => name.startsWith('leerlingen_'));
    return 1 + Math.max(figure, ...columnsOf(header).keys);
  },
  decimals: (header) =>
    header.flatMap((name, i) => (/^(leerlingen|onder|boven)_/.test(name) ? [i] : [])),
  open(file) {
    const { keys, names, years } = columnsOf(file.header);
    const header = [...keys.map((i) => file.header[i]!), 'jaar', ...names];
    const read = openLongForm({ ...file, header }, null);
    return (cells, at) => {
      const together = cells.filter((_, i) => !keys.includes(i)).join(' ');
      for (const [year, columns] of years) {
        const row = [...keys, undefined, ...columns].map((i) => cells[i ?? -1] ?? '');
        row[keys.length] = year;
        read(row, (i) => at([...keys, columns[0], ...columns][i] ?? 0), together);
      }
    };
  },
};

function columnsOf(header: readonly string[]): Columns {
  const found = header.flatMap((name, column) => {
    const [, what, year] = OF_YEAR.exec(name) ?? [];
    return what && year ? [{ what, year, column }] : [];
  });
  const names = [...new Set(found.map(({ what }) => what))];
  const years = [...new Set(found.map(({ year }) => year))];
  return {
    keys: header.flatMap((name, i) => (KEYS.includes(name) ? [i] : [])),
    names,
    years: years.map((year) => [
      year,
      names.map((name) => found.find((one) => one.what === name && one.year === year)?.column),
    ]),
  };
}
