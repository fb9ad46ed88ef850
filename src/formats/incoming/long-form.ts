import { DIVISIONS } from '../../areas/divisions.ts';
import { FormatError, type Place } from '../format-error.ts';
import type { Soort } from '../soorten.ts';
import { readCountYear } from './count-date.ts';
import { refuseShortNumber } from './find-gemeente.ts';
import type { IncomingFormat, OpenFile } from './format.ts';
import { Headings } from './headings.ts';
import { LongCells } from './long-cells.ts';
import { columnsOf, figuresIn, isNamed, lackingIn, otherColumns } from './long-columns.ts';
import { addFigures } from './long-figures.ts';
import { isPart, isTotal, refuseTotal } from './part-rows.ts';
import { SameKeys } from './repeats.ts';
import { soortInName, soortNamed } from './soort-names.ts';

/**
 * Matches a level of areas other than gemeenten in a column of levels: a row of that level is no figure of the gemeente with the
 * same name. Other texts, such as a level of education, say nothing about areas.
 */
const OTHER_LEVEL =
  /^(provincies?|prov|pv|corop.*|cr|land|landsdeel|landsdelen|ld|nl|nederland|rijk|landelijk|totaal|.*regio'?s?|.*gebied|swv|samenwerkingsverband|eigen|country|province|region)$/i;

const isOtherLevel = (text: string) =>
  OTHER_LEVEL.test(text) || (DIVISIONS as readonly string[]).includes(text.toLowerCase());

/** Matches a name, of a file or of a column, that says that pupils are counted where they live. */
const RESIDENCE = /woon(gemeente|regio|plaats)/i;

/**
 * The format of tables with a row per gemeente, year and soort, such as `po.csv`, `vo.csv` and downloads of this site. The
 * columns are gemeente, jaar and leerlingen or prognose (with onder and boven), and optionally soort, sector, gemaskeerd,
 * vestigingen, volledig and status.
 */
export const longForm: IncomingFormat = {
  id: 'lange-vorm',
  recognises: (header) => lackingIn(header).length === 0,
  hasHeadings: true,
  decimals(header) {
    const { leerlingen, prognose, onder, boven } = columnsOf(header);
    return [leerlingen, prognose, onder, boven].filter((column) => column !== undefined);
  },
  merged(header) {
    const { gemeente: named, jaar, soort } = columnsOf(header);
    const gemeente = header.flatMap((name, i) =>
      i === named || isNamed(name, 'gemeente') ? [i] : [],
    );
    const labels = [...gemeente, jaar, soort].filter((column) => column !== undefined);
    return { mergeable: labels, labels };
  },
  needed(header) {
    const { gemeente, jaar, leerlingen, prognose, soort, sector, status } = columnsOf(header);
    const figure = Math.min(leerlingen ?? Infinity, prognose ?? Infinity);
    return 1 + Math.max(...[gemeente, jaar, figure, soort, sector, status].map((at) => at ?? 0));
  },
  open(file) {
    const headings = new Headings(file, {
      figures: figuresIn(file.header),
      hasGemeente: true,
      hasParts: file.header.some(isPart),
    });
    const read = openLongForm(file, headings);
    return (cells, at) => {
      if (!headings.take(cells)) read(cells, at);
    };
  },
};

/**
 * Returns the function that reads a row of the long form (a row per gemeente and year), see `IncomingFormat.open`. Where a row of
 * the file is read as several rows of the long form, that function gets the figures of the whole row as one text (`together`).
 * @param headings the headings between the rows of the file, with which the soort of each row is compared
 */
export function openLongForm(
  file: OpenFile,
  headings: Headings | null,
): (cells: readonly string[], at: (column: number) => Place, together?: string) => void {
  const columns = columnsOf(file.header);
  if ([file.file, ...file.header].some((name) => RESIDENCE.test(name))) {
    file.data.notes.add('by-residence');
  }
  const soortOfFile = columns.soort === undefined ? soortInName(file.file) : null;
  if (soortOfFile !== null) file.data.notes.add('soort-from-name');
  else if (columns.soort === undefined) file.data.notes.add('soort-supposed');
  const isNameless = file.header[columns.gemeente ?? 0] === '';
  file.data.column = isNameless ? '1' : file.header[columns.gemeente ?? 0]!;
  const { beside, unread, parts, pupils } = otherColumns(file.header, columns);
  const all = [...file.header.keys()];
  const within = [...parts, ...pupils];
  const same = new SameKeys(file.header, unread, file.data);
  const of = new LongCells(columns);
  const soortOfRow = soortReader(columns.soort === undefined ? (soortOfFile ?? file.soort) : null);
  return (cells, at, together = '') => {
    of.take(cells, at);
    const named = of.text('gemeente');
    refuseTotal(cells, named === '' ? all : parts, at);
    const niveau = of.text('niveau');
    if (niveau !== '' && isOtherLevel(niveau)) {
      throw new FormatError(of.place('niveau'), 'other-level', `${niveau} ${named}`);
    }
    if (isNameless) refuseShortNumber(named, of.place('gemeente'));
    const besides = beside < 0 ? '' : cells[beside]?.trim();
    const gemeente = file.gemeenten(named, of.place('gemeente'), besides);
    const year = readCountYear(of.text('jaar'), of.place('jaar'), file.data);
    for (const i of within) {
      if (cells[i]?.trim() && !isTotal(cells[i])) file.data.parts.add(file.header[i]!);
    }
    const soort = soortOfRow(of);
    headings?.refuse([soort], of.place('gemeente'));
    addFigures(
      { file, gemeente, soort, year, of, same, together },
      columns.leerlingen !== undefined,
    );
  };
}

/**
 * Returns the function that reads the soort of a row.
 * @param ofFile the soort of all rows in a file without a column of soorten; null in a file with one
 */
const soortReader =
  (ofFile: Soort | null) =>
  (of: LongCells): Soort => {
    const raw = of.text('soort');
    if (raw === '' && of.text('sector').toLowerCase() === 'vo') return 'vo';
    const soort = ofFile ?? soortNamed(raw);
    if (soort) return soort;
    const problem = raw.includes('+') ? 'several-soorten' : 'unknown-soort';
    throw new FormatError(of.place('soort'), problem, raw);
  };
