import { FormatError, type Place } from '../format-error.ts';
import type { Soort } from '../soorten.ts';
import type { IncomingFormat, OpenFile } from './format.ts';
import { readLooseCount, readLooseYear } from './loose-cells.ts';
import { Tally } from './tally.ts';

const PERIOD = /^perioden$/i;
const REGION = /^regio'?s$/i;
/** Patterns of the topics (titles of columns) of StatLine that count pupils of po or vo, each with the soort of those pupils. */
const TOPICS: { form: RegExp; soort: Soort }[] = [
  { form: /voortgezet onderwijs$/i, soort: 'vo' },
  { form: /basisonderwijs$/i, soort: 'bo' },
];

/**
 * The format of a download of CBS StatLine: title rows, a row of topics, a header with `Perioden` and `Regio's`, a row per
 * gemeente and year, and a footer. Gemeenten have a name only, and each topic is a column. A point is a missing figure; an empty
 * cell means that there is nothing to count, as for a gemeente that did not exist yet.
 */
export const statline: IncomingFormat = {
  id: 'statline',
  recognises: (header) =>
    header.some((name) => PERIOD.test(name)) && header.some((name) => REGION.test(name)),
  open(file) {
    const period = file.header.findIndex((name) => PERIOD.test(name));
    const region = file.header.findIndex((name) => REGION.test(name));
    const topics = topicsOf(file);
    file.taken.column = file.header[region] ?? '';
    return (cells, at) => {
      const { year } = readLooseYear(cells[period] ?? '', at(period));
      const texts = topics.map(({ column }) => (cells[column] ?? '').trim());
      const found = gemeenteOf(cells[region] ?? '', texts, at(region));
      if (found === null) return;
      const place = file.taken.tally.place(found.code, false, found.today);
      for (const [i, { column, soort }] of topics.entries()) {
        const raw = texts[i] ?? '';
        if (Tally.has(place, soort, year)) {
          throw new FormatError(at(region), 'duplicate-row', `${cells[region]} ${year}`);
        }
        const line = at(region).row;
        if (raw === '') Tally.set(place, soort, year, { none: true });
        else Tally.add(place, soort, year, countIn(raw, at(column)), { line });
      }
    };

    /**
     * Returns the gemeente with this name. For a name that is not found, returns null where the row has no figures and throws
     * otherwise: StatLine also lists gemeenten in years in which they did not exist.
     * @param texts the figures in the row
     */
    function gemeenteOf(name: string, texts: readonly string[], place: Place) {
      try {
        return file.gemeenten(name, place);
      } catch (error) {
        if (texts.every((text) => text === '')) return null;
        throw error;
      }
    }
  },
};

const countIn = (raw: string, place: Place) => (raw === '-' ? 0 : readLooseCount(raw, place));

/** Whether a row is a footer of a download of StatLine: a single cell that begins with `Bron:` or `©`. */
export const isFooter = ([first = '', ...rest]: readonly string[]) =>
  /^(bron\s*:|©)/i.test(first.trim()) && rest.every((cell) => cell.trim() === '');

/**
 * Returns the columns with pupils, each with its soort; of several columns of one soort only the first. The topic of a column is
 * in one of the rows above the header or, in the newest downloads, in the header itself.
 * @throws FormatError `missing-column` where no column counts pupils, `in-thousands` for a column in rounded thousands.
 */
function topicsOf({ file, header, above, taken }: OpenFile): { column: number; soort: Soort }[] {
  const stacked = header.map((name, column) =>
    [...above.map((row) => row[column] ?? ''), name].join('|'),
  );
  const titled = stacked.map((title) => title.replace(/\|+(aantal|x 1 ?000)?\s*$/i, ''));
  const found = titled.flatMap((title, column) => {
    const soort = TOPICS.find(({ form }) => form.test(title))?.soort;
    return soort ? [{ column, soort }] : [];
  });
  const [first] = found;
  if (!first) {
    const place = { file, row: above.length + 1, column: header.at(-1) ?? '' };
    throw new FormatError(place, 'missing-column', titled.at(-1) ?? '');
  }
  // Rounded thousands are no count of pupils, also when multiplied by a thousand.
  const rounded = found.find(({ column }) => /x 1 ?000\s*$/i.test(stacked[column] ?? ''));
  if (rounded) {
    const column = header[rounded.column] ?? '';
    throw new FormatError({ file, row: above.length + 1, column }, 'in-thousands', 'x 1 000');
  }
  if (/woongemeente|woonregio/i.test(titled[first.column] ?? '')) taken.notes.add('by-residence');
  if (found.length < header.length - 2) taken.notes.add('other-topics');
  const soorten = new Set(found.map(({ soort }) => soort));
  return found.filter(({ soort }) => soorten.delete(soort));
}
