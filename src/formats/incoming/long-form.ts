import { DIVISIONS } from '../../areas/divisions.ts';
import { FormatError } from '../format-error.ts';
import type { Soort } from '../soorten.ts';
import { readCountYear } from './count-date.ts';
import type { IncomingFormat } from './format.ts';
import { columnsOf, isNamed, lackingIn, otherColumns, type Column } from './long-columns.ts';
import { addFigures } from './long-figures.ts';
import { isTotal, refuseTotal } from './part-rows.ts';
import { SameKeys } from './repeats.ts';
import { soortNamed } from './soort-names.ts';

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
  decimals(header) {
    const { leerlingen, prognose, onder, boven } = columnsOf(header);
    return [leerlingen, prognose, onder, boven].filter((column) => column !== undefined);
  },
  merged(header) {
    const { jaar, soort } = columnsOf(header);
    const gemeente = header.flatMap((name, i) => (isNamed(name, 'gemeente') ? [i] : []));
    const labels = [...gemeente, jaar, soort].filter((column) => column !== undefined);
    return { mergeable: labels, labels };
  },
  needed(header) {
    const { gemeente, jaar, leerlingen, prognose, soort, sector, status } = columnsOf(header);
    const figure = Math.min(leerlingen ?? Infinity, prognose ?? Infinity);
    return 1 + Math.max(...[gemeente, jaar, figure, soort, sector, status].map((at) => at ?? 0));
  },
  open(file) {
    const columns = columnsOf(file.header);
    if ([file.file, ...file.header].some((name) => RESIDENCE.test(name))) {
      file.taken.notes.add('by-residence');
    }
    const soortOfFile = columns.soort === undefined ? soortInName(file.file) : null;
    if (soortOfFile !== null) file.taken.notes.add('soort-from-name');
    else if (columns.soort === undefined) file.taken.notes.add('soort-supposed');
    file.taken.column = file.header[columns.gemeente ?? 0] ?? '';
    const { beside, unread, parts, pupils } = otherColumns(file.header, columns);
    const all = [...file.header.keys()];
    const same = new SameKeys(file.header, unread, file.taken);
    return (cells, at) => {
      const text = (column: Column) => (cells[columns[column] ?? -1] ?? '').trim();
      const place = (column: Column) => at(columns[column] ?? 0);
      refuseTotal(cells, text('gemeente') === '' ? all : parts, at);
      if (isOtherLevel(text('niveau'))) {
        const found = `${text('niveau')} ${text('gemeente')}`;
        throw new FormatError(place('niveau'), 'other-level', found);
      }
      const gemeente = file.gemeenten(text('gemeente'), place('gemeente'), cells[beside]?.trim());
      const year = readCountYear(text('jaar'), place('jaar'), file.taken);
      for (const i of [...parts, ...pupils]) {
        if (cells[i]?.trim() && !isTotal(cells[i])) file.taken.parts.add(file.header[i]!);
      }
      const row = { file, gemeente, soort: soortOf(), year, text, place, cells, same };
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
  },
};

/** Returns the one soort that the name of a file has as a word: vo for `vo-woongemeente.csv`; null for none or several. */
function soortInName(file: string): Soort | null {
  const words = file.toLowerCase().split(/[^a-z]+/);
  const found = words.filter((word) => /^(po|bo|sbo|so|vso|vo)$/.test(word));
  return found.length === 1 ? soortNamed(found[0]!) : null;
}
