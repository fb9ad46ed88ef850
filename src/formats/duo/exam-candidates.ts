import { MASKED, readCount, readVestiging } from '../cells.ts';
import { decode } from '../decode.ts';
import { findColumns, placeOf, readDelimited, type Header } from '../delimited.ts';
import type { Candidates, ExamType } from '../exam-candidates.ts';
import { FormatError } from '../format-error.ts';
import { TwiceEncoded } from '../encoded-twice.ts';
import { TOTALS_COLUMNS } from './vo-totals.ts';

/** The exam candidates of a vestiging in one type and one school year, in one edition of DUO's file. */
export interface ExamRow extends Candidates {
  vestiging: string;
  /** The name of the vestiging. */
  name: string;
  /** The name of the gemeente in which the vestiging stands, as DUO writes it when the edition is made. */
  gemeente: string;
  type: ExamType;
  /** The calendar year in which the school year begins. */
  year: number;
}

/** The types of vmbo by the first words of the name of the programme. */
const VMBO: Readonly<Record<string, ExamType>> = {
  'VMBO B': 'vmbo-b',
  'VMBO K': 'vmbo-k',
  'VMBO G': 'vmbo-g',
  'VMBO T': 'vmbo-t',
  'VMBO LWT': 'vmbo-lwt',
};

/**
 * Reads an edition of DUO's “Examenkandidaten en geslaagden vo” (`;`; Windows-1252, UTF-8, or UTF-8 encoded twice), which has five
 * school years and a row for each vestiging and programme. The programmes of a type are summed; school years without candidates are
 * left out. From school year 2019-20 on DUO masks counts of 1 to 4.
 * @throws FormatError naming the cell: a missing column, an unknown type, a programme that occurs twice, a vestiging in two
 * gemeenten, a cell that is not a count.
 */
export function readExamCandidates(bytes: Uint8Array, file: string): ExamRow[] {
  const text = decode(bytes, file, 'utf-8 or windows-1252');
  const table = readDelimited(new TwiceEncoded().read(text, false, true), file, ';');
  const at = findColumns(table, {
    brin: TOTALS_COLUMNS.brin,
    code: TOTALS_COLUMNS.code,
    name: 'INSTELLINGSNAAM VESTIGING',
    gemeente: 'GEMEENTENAAM',
    level: 'ONDERWIJSTYPE VO',
    inspection: 'INSPECTIECODE',
    programme: 'OPLEIDINGSNAAM',
  });
  const years = yearColumns(table);
  const sums = new Map<string, ExamRow>();
  const gemeenten = new Map<string, string>();
  const seen = new Set<string>();
  for (const row of table.rows) {
    const cell = (column: number) => row.cells[column] ?? '';
    const place = (column: number) => placeOf(table, row, column);
    const vestiging = readVestiging(cell(at.brin), cell(at.code), place(at.code));
    const gemeente = cell(at.gemeente);
    if ((gemeenten.get(vestiging) ?? gemeente) !== gemeente) {
      throw new FormatError(place(at.gemeente), 'duplicate-row', `${vestiging} ${gemeente}`);
    }
    gemeenten.set(vestiging, gemeente);
    const programme = `${vestiging} ${cell(at.inspection)} ${cell(at.programme)}`;
    if (seen.has(programme)) throw new FormatError(place(at.programme), 'duplicate-row', programme);
    seen.add(programme);
    const type = typeOf(cell(at.level), cell(at.programme));
    if (!type) throw new FormatError(place(at.programme), 'unknown-soort', cell(at.programme));
    for (const [year, column] of years) {
      const count = readCount(cell(column), place(column));
      if (count === 0) continue;
      const key = [vestiging, type, year].join();
      const sum = sums.get(key) ?? { vestiging, name: cell(at.name), gemeente, type, year, known: 0, masked: 0 }; // prettier-ignore
      if (count === MASKED) sum.masked++;
      else sum.known += count;
      sums.set(key, sum);
    }
  }
  return [...sums.values()];
}

/** Returns the columns with the candidates of both sexes together, as first calendar year of the school year → index. */
function yearColumns(table: Header): Map<number, number> {
  const years = new Map<number, number>();
  for (const [i, name] of table.header.entries()) {
    const year = /^EXAMENKANDIDATEN SCHOOLJAAR (\d{4})-\d{4} - TOTAAL$/.exec(name)?.[1];
    if (year !== undefined) years.set(Number(year), i);
  }
  if (years.size === 0) {
    const column = 'EXAMENKANDIDATEN SCHOOLJAAR … - TOTAAL';
    throw new FormatError({ file: table.file, row: 1, column }, 'missing-column', column);
  }
  return years;
}

function typeOf(level: string, programme: string): ExamType | undefined {
  if (level === 'HAVO') return 'havo';
  if (level === 'VWO') return 'vwo';
  return level === 'VMBO' ? VMBO[programme.split(' - ')[0] ?? ''] : undefined;
}
