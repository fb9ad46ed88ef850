import { group } from 'd3';
import type { Finder } from '../src/areas/finder.ts';
import type { ExamRow } from '../src/formats/duo/exam-candidates.ts';
import { EXAM_TYPES } from '../src/formats/exam-candidates.ts';
import {
  schoolYear,
  writeGemeenteExams,
  writeVestigingExams,
  type GemeenteExams,
  type VestigingExams,
} from '../src/formats/site/examenkandidaten.ts';
import type { Ledger } from './run/ledger.ts';

/** An edition of DUO's exam candidates: the path of the raw file and its rows. */
export interface ExamEdition {
  path: string;
  rows: readonly ExamRow[];
}

/** The largest difference of the candidates of a school year between two editions, as a share. */
const LARGEST_DIFFERENCE = 0.001;

/**
 * Makes `examenkandidaten.csv` and `examenkandidaten-vestigingen.csv`: the exam candidates by type and school year, of each gemeente
 * and of each vestiging. A school year that is in several editions is taken from the newest one. A vestiging stands in the gemeente
 * that the edition gives for it, so candidates from before a move stay with the old gemeente.
 * @param editions the oldest first
 * @param find finds the gemeente of today by a name of then
 * @throws Error for a gemeente that is not found or was split, and where two editions differ more than corrections explain.
 */
export function makeExams(
  editions: readonly ExamEdition[],
  find: Finder,
  ledger: Ledger,
): Map<string, string> {
  for (const { path, rows } of editions) ledger.rows(path, rows.length);
  const years = [...new Set(editions.flatMap(({ rows }) => rows.map(({ year }) => year)))].sort();
  const rows = years.flatMap((year) => newestOf(year, editions, ledger));
  const names = new Map(rows.map(({ vestiging, name }) => [vestiging, name]));
  const codes = new Map<string, string>();
  const code = (name: string) => {
    const known = codes.get(name) ?? codeOf(name, find);
    codes.set(name, known);
    return known;
  };
  const placed = rows.map((row) => ({ ...row, gemeente: code(row.gemeente) }));
  const byVestiging = vestigingRows(placed, years, names);
  const byGemeente = gemeenteRows(byVestiging, years);
  const known = (all: readonly { known: number }[]) => all.reduce((sum, one) => sum + one.known, 0);
  ledger.total('candidates that are not masked', known(rows), known(byGemeente));
  return new Map([
    ['examenkandidaten.csv', writeGemeenteExams(byGemeente)],
    ['examenkandidaten-vestigingen.csv', writeVestigingExams(years, byVestiging)],
  ]);
}

/** Returns the rows of a school year of the newest edition that has it, after a comparison with the older ones. */
function newestOf(year: number, editions: readonly ExamEdition[], ledger: Ledger): ExamRow[] {
  const found = editions
    .map(({ path, rows }) => ({ path, rows: rows.filter((row) => row.year === year) }))
    .filter(({ rows }) => rows.length > 0);
  const newest = found.at(-1)!;
  const sum = (rows: readonly ExamRow[]) => rows.reduce((all, { known }) => all + known, 0);
  for (const { path, rows } of found.slice(0, -1)) {
    const difference = Math.abs(sum(newest.rows) / sum(rows) - 1);
    const text = `${schoolYear(year)}: ${sum(newest.rows)} candidates in ${newest.path}, ${sum(rows)} in ${path}`;
    if (difference > LARGEST_DIFFERENCE) throw new Error(text);
    ledger.note(text);
  }
  return newest.rows;
}

function codeOf(name: string, find: Finder): string {
  const found = find(name);
  if (found.outcome !== 'exact') throw new Error(`gemeente ${name}: ${found.outcome}`);
  return found.today;
}

function vestigingRows(
  rows: readonly ExamRow[],
  years: readonly number[],
  names: ReadonlyMap<string, string>,
): VestigingExams[] {
  const groups = group(rows, ({ vestiging, gemeente, type }) => `${vestiging} ${gemeente} ${type}`);
  return [...groups.values()]
    .map((own) => {
      const { vestiging, gemeente, type } = own[0]!;
      const candidates = years.map((year) => {
        const { known = 0, masked = 0 } = own.find((row) => row.year === year) ?? {};
        return { known, masked };
      });
      return { vestiging, name: names.get(vestiging) ?? '', gemeente, type, candidates };
    })
    .sort(
      (a, b) =>
        compare(a.vestiging, b.vestiging) ||
        EXAM_TYPES.indexOf(a.type) - EXAM_TYPES.indexOf(b.type) ||
        compare(a.gemeente, b.gemeente),
    );
}

function gemeenteRows(rows: readonly VestigingExams[], years: readonly number[]): GemeenteExams[] {
  const groups = group(rows, ({ gemeente, type }) => `${gemeente} ${type}`);
  return [...groups.values()]
    .flatMap((own) => {
      const { gemeente, type } = own[0]!;
      return years.map((year, i) => {
        const cells = own.map(({ candidates }) => candidates[i]!);
        return {
          gemeente,
          type,
          year,
          known: cells.reduce((sum, { known }) => sum + known, 0),
          masked: cells.reduce((sum, { masked }) => sum + masked, 0),
          sites: cells.filter(({ known, masked }) => known + masked > 0).length,
        };
      });
    })
    .sort(
      (a, b) =>
        compare(a.gemeente, b.gemeente) ||
        EXAM_TYPES.indexOf(a.type) - EXAM_TYPES.indexOf(b.type) ||
        a.year - b.year,
    );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
