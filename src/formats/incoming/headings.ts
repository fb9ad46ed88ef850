import { FormatError, type Place } from '../format-error.ts';
import { SOORTEN, type Soort } from '../soorten.ts';
import type { OpenFile } from './format.ts';
import { isTotal } from './part-rows.ts';

/** Returns the only cell of a row that is not empty, where it has words; null for any other row. */
export function loneText(cells: readonly string[]): { column: number; text: string } | null {
  // Most rows have more than one text, and begin with two.
  if (cells[0] && cells[1] && cells[0].trim() !== '' && cells[1].trim() !== '') return null;
  const column = cells.findIndex((cell) => cell.trim() !== '');
  if (cells.findLastIndex((cell) => cell.trim() !== '') !== column) return null;
  const text = (cells[column] ?? '').trim();
  return /\p{L}{2}/u.test(text) && !isTotal(text) ? { column, text } : null;
}

/** Names in a heading, longest first: what is left of the text after one is found is searched for the next. */
const NAMES: readonly (readonly [form: RegExp, soorten: readonly Soort[]])[] = [
  // These name two soorten as one.
  [/\((voortgezet|speciaal)\) (speciaal |basis)?onderwijs|\(s\)ba?o\b|\(v\)so\b/, []],
  [/voortgezet speciaal onderwijs|\bvso\b/, ['vso']],
  [/speciaal basisonderwijs|\bsba?o\b/, ['sbo']],
  [/speciaal onderwijs|\bso\b/, ['so']],
  [/basisonderwijs|basisscho(ol|len)|\bba?o\b/, ['bo']],
  [/primair onderwijs|\bpo\b/, SOORTEN.po],
  [/voortgezet onderwijs|\bvo\b/, SOORTEN.vo],
  [/praktijkonderwijs|\bpro\b/, ['pro']],
  [/\bvmbo[- ]?b(l|b)?\b/, ['vmbo-b']],
  [/\bvmbo[- ]?k(l|b)?\b/, ['vmbo-k']],
  [/\bvmbo[- ]?gl?\b/, ['vmbo-g']],
  [/\bvmbo[- ]?tl?\b|\bmavo\b/, ['vmbo-t']],
  [/\bvmbo\b/, ['vmbo-b', 'vmbo-k', 'vmbo-g', 'vmbo-t']],
  [/\bhavo\/vwo\b/, ['havo/vwo']],
  [/\bhavo\b/, ['havo']],
  [/\bvwo\b/, ['vwo']],
];
/** Words that a heading may have besides the name of a soort, without being about something else. */
const FILLER =
  /\b(aantal(len)?|leerlingen|lln|totaal|regulier|scholen|prognose|telling|onderwijs|in|het|de|van|per|op|en|\d+)\b|[^\p{L}]/gu;
/** Matches a heading above rows about a part of the pupils of a gemeente. */
const PART = /^(jongens|meisjes|mannen|vrouwen|man|vrouw|leerjaar \d+|groep \d+|\d+[- ]jarigen)$/i;
/** Matches a heading above rows about areas that are no gemeenten, although some have the name of one. */
const LEVEL =
  /^(provincies?|landsdelen|corop-?gebieden|(arbeidsmarkt|veiligheids|rmc-?)?regio['’]?s)$/i;
/** Matches a heading above rows about all pupils of gemeenten, which ends one of `PART` or `LEVEL`. */
const WHOLE = /^(gemeenten|alle leerlingen|(jongens|mannen) en (meisjes|vrouwen))$/i;

/** What a table says of its rows, with which its headings are compared. */
interface TableOf {
  /** The indexes of the columns with figures, in which no heading stands. */
  figures: readonly number[];
  /** Whether a row says its gemeente: a gemeente alone in a row is then one without figures, and no heading. */
  hasGemeente: boolean;
  /** Whether the rows are parts of a gemeente, such as schools: their names may have the name of a soort in them. */
  hasParts: boolean;
}

/**
 * The headings between the rows of a table: rows with a single text, such as a provincie or `Basisonderwijs`. They are put in
 * `FileData.unused`. Rows below a heading that contradicts what is read from them are refused.
 */
export class Headings {
  readonly #file: OpenFile;
  readonly #table: TableOf;
  /** The last heading that names soorten, with these. */
  #soorten: { text: string; soorten: readonly Soort[] } | null = null;
  /** The last heading above rows that are not about all pupils of the gemeente. */
  #other: string | null = null;

  constructor(file: OpenFile, table: TableOf) {
    this.#file = file;
    this.#table = table;
  }

  /** Returns whether a row is a heading, and remembers what the heading says. */
  take(cells: readonly string[]): boolean {
    const lone = loneText(cells);
    if (lone === null || this.#table.figures.includes(lone.column)) return false;
    const { text } = lone;
    const gemeente = this.#gemeenteIn(text);
    if (gemeente !== null && this.#table.hasGemeente) return false;
    const { headings } = this.#file.data.unused;
    headings.rows += 1;
    headings.names.add(text);
    const soorten = this.#soortenIn(text);
    if (soorten) this.#soorten = { text, soorten };
    else if (PART.test(text) || LEVEL.test(text)) this.#other = text;
    else if (gemeente !== null && this.#file.gemeente !== null) {
      this.#other = gemeente === this.#file.gemeente ? null : text;
    } else if (WHOLE.test(text)) this.#other = null;
    return true;
  }

  /**
   * Refuses a row that stands below a heading that names another soort, another gemeente or a part of the pupils.
   * @param soorten the soorten of the figures in the row
   * @throws FormatError `other-heading` with the heading.
   */
  refuse(soorten: readonly Soort[], place: Place): void {
    const named = this.#soorten;
    const isOther = named !== null && !soorten.every((soort) => named.soorten.includes(soort));
    const found = isOther ? named.text : this.#other;
    if (found !== null) throw new FormatError(place, 'other-heading', found);
  }

  /** Returns the code of the gemeente of today that a heading names; null where it names none. */
  #gemeenteIn(text: string): string | null {
    try {
      const name = text.replace(/^gemeente\s+/i, '');
      return this.#file.gemeenten(name, { file: '', row: 1, column: '' }).today;
    } catch (error) {
      if (error instanceof FormatError) return null;
      throw error;
    }
  }

  /** Returns the soorten that a heading names, none where it names several as one; null where it names no soort. */
  #soortenIn(text: string): readonly Soort[] | null {
    let rest = text.toLowerCase();
    const found = NAMES.filter(([form]) => {
      const before = rest;
      rest = rest.replace(form, ' ');
      return rest !== before;
    });
    const [first, second] = found;
    if (!first || (this.#table.hasParts && rest.replace(FILLER, '') !== '')) return null;
    return second ? [] : first[1];
  }
}
