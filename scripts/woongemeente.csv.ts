import { UNKNOWN_GEMEENTE } from '../src/areas/codes.ts';
import type { Finder } from '../src/areas/finder.ts';
import type { StatLinePupils } from '../src/formats/cbs/statline-pupils.ts';
import {
  RESIDENCE_SOORTEN,
  writePupilsByResidence,
  type PupilsByResidence,
} from '../src/formats/site/woongemeente.ts';
import { isUndividedSince } from '../src/areas/divided.ts';
import type { Ledger } from './run/ledger.ts';

/**
 * Makes `woongemeente.csv`: pupils by gemeente of residence on the boundaries of today. The pupils of a gemeente that was divided stand
 * with the gemeente that got the most of it, or with none (`GM9999`) where the table of herindelingen does not say which that is;
 * the years before the division are marked as not comparable in each gemeente that got a part.
 * @param find finds the gemeente of today by a name of then
 * @throws Error for a name that is not found.
 */
export function makePupilsByResidence(
  { pupils: rows, others }: { pupils: readonly StatLinePupils[]; others: number },
  find: Finder,
  ledger: Ledger,
  source: string,
): string {
  const codes = new Map<string | null, string>([[null, UNKNOWN_GEMEENTE]]);
  const codeOf = (name: string | null) => {
    const code = codes.get(name) ?? todayOf(name ?? '', find);
    codes.set(name, code);
    return code;
  };
  const sums = new Map<string, PupilsByResidence>();
  for (const { soort, year, name, pupils } of rows) {
    const gemeente = codeOf(name);
    const key = [gemeente, soort, year].join();
    const before = sums.get(key)?.pupils ?? 0;
    const isComparable = isUndividedSince(gemeente, year);
    sums.set(key, { gemeente, soort, year, pupils: before + pupils, isComparable });
  }
  ledger.rows(source, rows.length + others, { 'totals, and gemeenten that did not exist': others });
  const out = [...sums.values()].sort(
    (a, b) =>
      (a.gemeente < b.gemeente ? -1 : a.gemeente > b.gemeente ? 1 : 0) ||
      RESIDENCE_SOORTEN.indexOf(a.soort) - RESIDENCE_SOORTEN.indexOf(b.soort) ||
      a.year - b.year,
  );
  const total = (all: readonly { pupils: number }[]) =>
    all.reduce((sum, { pupils }) => sum + pupils, 0);
  ledger.total('pupils by residence, all years', total(rows), total(out));
  const marked = new Set(out.filter((row) => !row.isComparable).map(({ gemeente }) => gemeente));
  ledger.note(`${marked.size} gemeenten have years before a division`);
  return writePupilsByResidence(out);
}

function todayOf(name: string, find: Finder): string {
  const found = find(name);
  if (found.outcome === 'exact') return found.today;
  if (found.outcome === 'split-gemeente') return UNKNOWN_GEMEENTE;
  throw new Error(`gemeente ${name}: ${found.outcome}`);
}
