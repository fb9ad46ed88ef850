import { MASKED } from '../cells.ts';
import { FormatError, type Place } from '../format-error.ts';
import type { Soort } from '../soorten.ts';
import { readCountYear } from './count-date.ts';
import type { IncomingFormat, OpenFile } from './format.ts';
import { readLooseCount } from './loose-cells.ts';
import { memoizeText } from './memoize-text.ts';
import { SameKeys } from './repeats.ts';
import { soortNamed } from './soort-names.ts';
import { readTopic, type Topic } from './statline-topics.ts';
import { cellKey, Tally, type TallyCell } from './tally.ts';

const PERIOD = /^perioden$/i;
const REGION = /^(regio['’]?s|regiokenmerken)$/i;
const SOORT = /^(onderwijssoort|soort ?onderwijs)$/i;
/** Columns that divide the pupils of a gemeente: a row counts only where such a column says that it is about all of them. */
const DIVIDING =
  /^(geslacht|leeftijd.*|migratieachtergrond|herkomst.*|generatie|nationaliteit.*|leerjaar|denominatie|richting)$/i;
/** The value of a dividing column in a row about all pupils, as CBS writes it in words or as a code. */
const WHOLE = /^(totaal|alle)\b|^T\d{6}$|^10000$/i;
/** The codes of the country, its parts, provincies and COROP-gebieden in CBS's open data. */
const LARGER = /^(NL|LD|PV|CR)\d{2}$/;
/** The name of a column of open data as a program writes it: a row number, or the text that belongs to the code in a column. */
const BESIDE = /^(|id)$|_label$/i;

/**
 * The format of a download of CBS StatLine or of CBS's open data: title rows, rows of topics, a header with `Perioden` and
 * `Regio's`, a row per gemeente and year, and a footer. Gemeenten have a name or a padded code, and each topic is a column; only
 * topics that count the pupils of one soort are read, and the names of the others are put in `leftOut`. A point is a missing
 * figure; an empty cell means that there is nothing to count, as for a gemeente that did not exist yet.
 */
export const statline: IncomingFormat = {
  id: 'statline',
  recognises: (header) =>
    header.some((name) => PERIOD.test(name)) && header.some((name) => REGION.test(name)),
  needed(header, above) {
    const { period, region, soort, dividing, found } = layoutOf(header, above);
    const topic = found.find((one) => one.soort !== null)?.column ?? header.length - 1;
    return 1 + Math.max(period, region, soort, topic, ...dividing.map(({ words }) => words));
  },
  open(file) {
    const columns = columnsOf(file);
    const { period, region, topics } = columns;
    const same = new SameKeys(file.header, [], file.data);
    file.data.column = file.header[region] ?? '';
    return (cells, at) => {
      const cell = (column: number) => (cells[column] ?? '').trim();
      const part = partIn(columns, cell, file);
      const soortOfRow =
        columns.soort < 0 ? null : soortNamed(cell(columns.soort).replace(/^totaal\s+/i, ''));
      const isOfSoort = columns.soort < 0 || soortOfRow !== null;
      if (part !== null || !isOfSoort) {
        const { parts } = file.data.unused;
        parts.rows += 1;
        parts.names.add(part ?? `${file.header[columns.soort]}: ${cell(columns.soort)}`);
        return;
      }
      const year = readCountYear(cell(period), at(period), file.data);
      const texts = topics.map(({ column }) => cell(column));
      const found = gemeenteIn(file, cell(region), texts, at(region));
      if (found === null) return;
      const counts = topics.map(({ column }, i) => countIn(texts[i]!, at(column)));
      const key = cellKey(soortOfRow ?? topics[0]!.soort, year);
      if (same.isEqual(found.code, key, [], counts.join(' '))) {
        throw new FormatError(at(region), 'duplicate-row', `${cell(region)} ${year}`);
      }
      const place = file.data.tally.place(found.code, false, found.today);
      const { row: line } = at(region);
      for (const [i, topic] of topics.entries()) {
        const cell = cellOf(counts[i]!, line);
        if (cell) Tally.put(place, soortOfRow ?? topic.soort, year, cell);
      }
    };
  },
};

/** Returns the count in a cell: a number, `MASKED`, or NaN for a missing one; `none` where there is nothing to count. */
function countIn(raw: string, place: Place): number | 'none' {
  if (raw === '') return 'none';
  return raw === '-' ? 0 : readLooseCount(raw, place);
}

/** Returns a count as figures of a gemeente; null for a missing count. */
function cellOf(count: number | 'none', line: number): Partial<TallyCell> | null {
  if (count === 'none') return { none: true, line };
  if (Number.isNaN(count)) return null;
  return { leerlingen: Math.max(count, 0), gemaskeerd: count === MASKED ? 1 : 0, line };
}

/** Whether a row is a footer of a download of StatLine: a single cell that begins with `Bron:` or `©`. */
export const isFooter = (cells: readonly string[]) =>
  /^(bron\s*:|©)/i.test((cells[0] ?? '').trim()) &&
  cells.slice(1).every((cell) => cell.trim() === '');

/** What the columns of a download of StatLine are: indexes of columns. */
interface Layout {
  period: number;
  region: number;
  /** The column that gives the soort of a row; −1 where the file has none. */
  soort: number;
  /**
   * The columns that divide pupils: the column that has their values in words, and which part of the pupils a value means, such as
   * `Geslacht: Mannen`; null for all of them.
   */
  dividing: { words: number; partNamed(text: string): string | null }[];
  /** The other columns, each with what its topic says. */
  found: (Topic & { column: number })[];
  /** The title of the table; empty where it has none. */
  title: string;
}

function layoutOf(header: readonly string[], above: OpenFile['above']): Layout {
  const find = (form: RegExp) => header.findIndex((name) => form.test(name));
  const [period, region, soort] = [find(PERIOD), find(REGION), find(SOORT)];
  const all = header.map((name, column) => ({ name, column }));
  const rest = all.filter(
    ({ name, column }) => ![period, region, soort].includes(column) && !BESIDE.test(name),
  );
  const dividing = rest
    .filter(({ name }) => DIVIDING.test(name))
    .map(({ name, column }) => {
      const words = header.indexOf(`${name}_label`);
      const partNamed = memoizeText((text) => (WHOLE.test(text) ? null : `${name}: ${text}`));
      return { words: words < 0 ? column : words, partNamed };
    });
  const title = above.map(([first = '']) => first).join(' ');
  const found = rest
    .filter(({ name }) => !DIVIDING.test(name))
    .map(({ name, column }) => {
      const stacked = [...above.map((row) => row[column] ?? ''), name].join('|');
      return { column, ...readTopic(stacked, { title, hasSoortColumn: soort >= 0 }) };
    });
  return { period, region, soort, dividing, found, title };
}

/** Where the figures of a download of StatLine are: indexes of columns. */
interface Columns extends Omit<Layout, 'found' | 'title'> {
  /** The columns with pupils, each with its soort; one per soort. */
  topics: { column: number; soort: Soort }[];
  /** The columns that are not read. A text in one of them means that a row is about some of the pupils only. */
  others: number[];
}

/**
 * Finds the columns of a download of StatLine. Puts the names of topics that are not read in `leftOut`, and notes what the user
 * must know about the topics that are.
 * @throws FormatError `no-pupil-topic` where no column counts the pupils of one soort, `in-thousands` for a column in rounded
 * thousands.
 */
function columnsOf(file: OpenFile): Columns {
  const { header, above, data } = file;
  const { found, title, ...layout } = layoutOf(header, above);
  const topics = pupilTopics(found, file, layout.soort >= 0);
  const saysResidence = [title, file.file, ...topics.map(({ name }) => name)].some((text) =>
    /woon(gemeente|regio)/i.test(text),
  );
  // CBS counts pupils by kind of education per region of residence only.
  if (saysResidence || (layout.soort >= 0 && !/school|vestiging/i.test(title))) {
    data.notes.add('by-residence');
  }
  const used = topics.map(({ column }) => column);
  const others = found.map(({ column }) => column).filter((column) => !used.includes(column));
  return { ...layout, topics, others };
}

/**
 * Returns the topics that are read: one per soort, or the one without a soort, whose soort the user chooses or a column gives.
 * @throws FormatError `no-pupil-topic` or `in-thousands`.
 */
function pupilTopics(
  found: readonly (Topic & { column: number })[],
  { file, above, header, soort: chosen, data }: OpenFile,
  hasSoortColumn: boolean,
): { column: number; name: string; soort: Soort }[] {
  const row = above.length + 1;
  const stated = found.filter(({ soort }) => soort !== null && soort !== 'unstated');
  const counted = stated.length > 0 ? stated : found.filter(({ soort }) => soort !== null);
  const first = counted.filter(
    ({ soort }, i) => counted.findIndex((other) => other.soort === soort) === i,
  );
  const rest = found.filter((topic) => !first.includes(topic)).map(({ name }) => name);
  if (first.length === 0) {
    throw new FormatError({ file, row, column: '' }, 'no-pupil-topic', rest.join(', '));
  }
  for (const name of rest) data.leftOut.add(name);
  // Rounded thousands are no count of pupils, also when multiplied by a thousand.
  const rounded = first.find(({ isInThousands }) => isInThousands);
  if (rounded) {
    const column = header[rounded.column] ?? '';
    throw new FormatError({ file, row, column }, 'in-thousands', 'x 1 000');
  }
  if (stated.length === 0 && !hasSoortColumn) data.notes.add('soort-supposed');
  return first.map(({ column, name, soort }) => {
    return { column, name, soort: soort === null || soort === 'unstated' ? chosen : soort };
  });
}

/**
 * Returns which part of the pupils of a gemeente a row is about, such as `Geslacht: Mannen`; null for a row about all of them.
 */
function partIn(
  { dividing, others }: Columns,
  cell: (column: number) => string,
  { header }: OpenFile,
): string | null {
  for (const { words, partNamed } of dividing) {
    const part = partNamed(cell(words));
    if (part !== null) return part;
  }
  for (const column of others) {
    const text = cell(column);
    if (/\p{L}{2}/u.test(text) && !WHOLE.test(text)) return `${header[column]}: ${text}`;
  }
  return null;
}

/**
 * Returns the gemeente with this name or code. For a name that is not found, returns null where the row has no figures and
 * throws otherwise: StatLine also lists gemeenten in years in which they did not exist.
 * @param texts the figures in the row
 */
function gemeenteIn(file: OpenFile, name: string, texts: readonly string[], place: Place) {
  if (LARGER.test(name)) throw new FormatError(place, 'no-gemeente', name);
  try {
    return file.gemeenten(name, place);
  } catch (error) {
    if (texts.every((text) => text === '')) return null;
    throw error;
  }
}
