import { DIVISIONS } from '../../areas/divisions.ts';
import { FormatError, type Place } from '../format-error.ts';
import type { Soort } from '../soorten.ts';
import { readCountYear } from './count-date.ts';
import { refuseShortNumber } from './find-gemeente.ts';
import type { IncomingFormat, OpenFile } from './format.ts';
import { Headings } from './headings.ts';
import {
  columnsOf,
  figuresIn,
  isNamed,
  lackingIn,
  otherColumns,
  type Column,
} from './long-columns.ts';
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
    file.taken.notes.add('by-residence');
  }
  const soortOfFile = columns.soort === undefined ? soortInName(file.file) : null;
  if (soortOfFile !== null) file.taken.notes.add('soort-from-name');
  else if (columns.soort === undefined) file.taken.notes.add('soort-supposed');
  const isNameless = file.header[columns.gemeente ?? 0] === '';
  file.taken.column = isNameless ? '1' : file.header[columns.gemeente ?? 0]!;
  const { beside, unread, parts, pupils } = otherColumns(file.header, columns);
  const all = [...file.header.keys()];
  const same = new SameKeys(file.header, unread, file.taken);
  return (cells, at, together = '') => {
    const text = (column: Column) => {
      const index = columns[column];
      return index === undefined ? '' : (cells[index] ?? '').trim();
    };
    const place = (column: Column) => at(columns[column] ?? 0);
    refuseTotal(cells, text('gemeente') === '' ? all : parts, at);
    if (isOtherLevel(text('niveau'))) {
      const found = `${text('niveau')} ${text('gemeente')}`;
      throw new FormatError(place('niveau'), 'other-level', found);
    }
    if (isNameless) refuseShortNumber(text('gemeente'), place('gemeente'));
    const gemeente = file.gemeenten(
      text('gemeente'),
      place('gemeente'),
      beside < 0 ? '' : cells[beside]?.trim(),
    );
    const year = readCountYear(text('jaar'), place('jaar'), file.taken);
    for (const i of [...parts, ...pupils]) {
      if (cells[i]?.trim() && !isTotal(cells[i])) file.taken.parts.add(file.header[i]!);
    }
    const soort = soortOf();
    headings?.refuse([soort], place('gemeente'));
    const row = { file, gemeente, soort, year, text, place, cells, same, together };
    addFigures(row, columns.leerlingen !== undefined);

    function soortOf(): Soort {
      const raw = columns.soort === undefined ? '' : text('soort');
      const sector = text('sector').toLowerCase();
      if (raw === '' && sector === 'vo') return 'vo';
      if (columns.soort === undefined) return soortOfFile ?? file.soort;
      const soort = soortNamed(raw);
      if (!soort) {
        const problem = raw.includes('+') ? 'several-soorten' : 'unknown-soort';
        throw new FormatError(place('soort'), problem, raw);
      }
      return soort;
    }
  };
}
