import { readVestiging } from '../cells.ts';
import type { RowReader } from '../delimited.ts';
import { FormatError, type Place } from '../format-error.ts';
import { SOORTEN, type Sector, type Soort } from '../soorten.ts';
import { readCountYear } from './count-date.ts';
import type { IncomingFormat, OpenFile, SchoolForecastCell } from './format.ts';
import { readLooseNumber } from './loose-cells.ts';
import { memoizeText } from './memoize-text.ts';
import { soortNamed } from './soort-names.ts';

/** The names of the columns, in editions of DUO's files and as people write them. */
const COLUMNS = {
  brin: /^(INSTELLINGSCODE|BRIN|BRIN[ _]?NUMMER)$/i,
  site: /^(VESTIGINGSCODE|VESTIGINGSNUMMER)$/i,
  type: /^(TYPE_(PO|VO)|SOORT_PO|ONDERWIJS(TYPE|NIVEAU)(_VO)?)$/i,
  year: /^JAAR$/i,
  pupils: /^PROGNOSEAANTAL(LEN)?$/i,
} as const;
const IS_PO = /PO$/i;

/** Types of vo in DUO's forecasts that are no soort of the site: they count in the sum of the vestiging only. */
const OTHER_TYPES = ['VMBO', 'BRJ', 'HAVO/VWO'];

/** The largest number of pupils that a forecast of one vestiging can have: more than twice the largest vestiging of today. */
const MOST = 10_000;

/** What a row is about: a soort of po, or a type of vo, of which the pupils are a part of those of the vestiging. */
type Subject = Pick<SchoolForecastCell, 'sector' | 'soort' | 'part'>;

/** The subject of all rows of a file without a column of types: vo as a whole, since DUO's forecasts of po have that column. */
const WHOLE_VO: Subject = { sector: 'vo', soort: 'vo', part: '' };

/**
 * The format of DUO's forecasts `wpoprognoses` and `voprognoses`: expected pupils per vestiging, soort (of po) or type (of vo) and
 * year, on 1 October. The form of `wpoprognoses` was available in twenty rows; that of `voprognoses` is taken to be the same,
 * without the column of types or with types of vo.
 */
export const duoForecast: IncomingFormat = {
  id: 'duo-prognose',
  recognises: (header) =>
    [COLUMNS.brin, COLUMNS.site, COLUMNS.year, COLUMNS.pupils].every((form) =>
      header.some((name) => form.test(name)),
    ),
  decimals: (header) => [indexIn(header, COLUMNS.pupils)],
  open,
};

const indexIn = (header: readonly string[], form: RegExp) =>
  header.findIndex((name) => form.test(name));

function open(file: OpenFile): RowReader<void> {
  const { header, data, decimal } = file;
  const [brin, site, type, year, pupils] = Object.values(COLUMNS).map((form) => indexIn(header, form)); // prettier-ignore
  data.column = header[site!]!;
  if (type === -1) data.notes.add('vo-supposed');
  const subjectOf = subjectReader(header[type!] ?? null);
  const rows = new ForecastRows(data.schoolForecasts);
  return (cells, at) => {
    const cell = (index: number) => (cells[index] ?? '').trim();
    const school = cell(brin!).toUpperCase();
    const code = readVestiging(school, cell(site!).toUpperCase(), at(site!));
    const jaar = readCountYear(cell(year!), at(year!), data);
    const subject = subjectOf(cell(type!));
    const { row } = at(site!);
    if (!subject) {
      // A type that is not known is a part of the vestiging all the same, which makes the sum of its types unknown.
      rows.put(cellOf(code, { ...WHOLE_VO, part: cell(type!) }, jaar, NaN, row));
      throw new FormatError(at(type!), 'unknown-type', cell(type!));
    }
    const expected = forecastIn(cell(pupils!), at(pupils!), decimal);
    if (Number.isNaN(expected)) data.missing += 1;
    const isNew = rows.put(cellOf(code, subject, jaar, expected ?? NaN, row));
    if (expected === null) throw new FormatError(at(pupils!), 'not-a-forecast', cell(pupils!));
    if (!isNew) throw new FormatError(at(site!), 'duplicate-row', `${code} ${subject.soort} ${jaar}`); // prettier-ignore
  };
}

/** Returns a cell. A national file has 130,000: no object is copied for them. */
function cellOf(
  code: string,
  { sector, soort, part }: Subject,
  jaar: number,
  expected: number,
  line: number,
): SchoolForecastCell {
  return { code, sector, soort, part, jaar, expected, line };
}

/** Matches a number as it stands in DUO's file, which needs no other notation to be tried. */
const PLAIN = /^\d{1,5}(\.\d+)?$/;

/**
 * Returns the function that gives the subject of a row from its type; null for a type that is not known.
 * @param column the name of the column of types; null where the file has none
 */
function subjectReader(column: string | null): (type: string) => Subject | null {
  if (column === null) return () => WHOLE_VO;
  const isPo = IS_PO.test(column);
  return memoizeText((type) => {
    const soort = soortNamed(type);
    if (soort && isOf('po', soort)) return { sector: 'po', soort, part: '' };
    if (isPo) return null;
    if (soort === 'vo') return WHOLE_VO;
    const part = type.toUpperCase();
    return soort || OTHER_TYPES.includes(part) ? { ...WHOLE_VO, part } : null;
  });
}

const isOf = (sector: Sector, soort: Soort) => (SOORTEN[sector] as readonly Soort[]).includes(soort); // prettier-ignore

/** Reads expected pupils of a vestiging; NaN for a cell without a figure, null for what cannot be such a number. */
function forecastIn(raw: string, place: Place, decimal: OpenFile['decimal']): number | null {
  try {
    const isPlain = decimal === '.' && PLAIN.test(raw);
    const expected = isPlain ? Number(raw) : readLooseNumber(raw, place, decimal);
    return expected < 0 || expected > MOST ? null : expected;
  } catch (error) {
    if (error instanceof FormatError) return null;
    throw error;
  }
}

/** The rows that were read, with those about the same vestiging, type and year beside each other. */
class ForecastRows {
  readonly #cells: SchoolForecastCell[];
  readonly #known = new Map<string, Map<number, SchoolForecastCell>>();
  /** The first row of the subject that was read last, and the rows of that subject by year: the next row mostly has it too. */
  #last: SchoolForecastCell | null = null;
  #years = new Map<number, SchoolForecastCell>();

  constructor(cells: SchoolForecastCell[]) {
    this.#cells = cells;
  }

  /** Keeps a row, a second one with another figure beside the first. Returns false where an earlier row is equal. */
  put(cell: SchoolForecastCell): boolean {
    const years = this.#yearsOf(cell);
    const { jaar, expected, line } = cell;
    const known = years.get(jaar);
    if (!known) {
      years.set(jaar, cell);
      this.#cells.push(cell);
      return true;
    }
    if (Number.isNaN(expected)) return true;
    const others = known.others ?? [];
    if ([known, ...others].some((one) => one.expected === expected)) return false;
    if (Number.isNaN(known.expected)) Object.assign(known, { expected, line });
    else known.others = [...others, { expected, line }];
    return true;
  }

  /** Returns the rows about the vestiging and type of a row, by year. */
  #yearsOf(cell: SchoolForecastCell): Map<number, SchoolForecastCell> {
    const { code, sector, soort, part } = cell;
    const last = this.#last;
    const isSame =
      last?.code === code && last.sector === sector && last.soort === soort && last.part === part;
    if (isSame) return this.#years;
    const subject = `${code} ${sector} ${soort} ${part}`;
    const years = this.#known.get(subject) ?? new Map<number, SchoolForecastCell>();
    if (years.size === 0) this.#known.set(subject, years);
    this.#last = cell;
    this.#years = years;
    return years;
  }
}
