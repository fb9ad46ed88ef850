import { group } from 'd3';
import type { DuoOrigin } from '../src/formats/duo/po-origins.ts';
import { postcodeFile, writeOrigins, writePostcodeOrigins } from '../src/formats/site/herkomst.ts';
import type { OriginCount } from '../src/formats/pupil-origins.ts';
import type { Ledger } from './run/ledger.ts';

/**
 * Makes `herkomst.csv`, pupils of bo by gemeente of residence and vestiging, and a file `herkomst/GM0000.csv` for each gemeente
 * with vestigingen, by vestiging and postcode of residence. Of the other kinds of po nearly every cell is masked.
 */
export function makeOrigins(
  { origins, empty }: { origins: readonly DuoOrigin[]; empty: readonly string[] },
  ledger: Ledger,
  source: string,
): Map<string, string> {
  const bo = origins.filter(({ kind }) => kind === 'bo');
  ledger.rows(source, origins.length, { 'sbo, so or vso': origins.length - bo.length });
  ledger.note(`empty files: ${empty.join(', ') || 'none'}`);
  const sums = sumByResidence(bo);
  const files = new Map([['herkomst.csv', writeOrigins(sums)]]);
  const byGemeente = group(bo, ({ gemeente }) => gemeente);
  for (const gemeente of [...byGemeente.keys()].sort()) {
    const rows = [...(byGemeente.get(gemeente) ?? [])].sort((a, b) =>
      order(postcodeKey(a), postcodeKey(b)),
    );
    files.set(postcodeFile(gemeente), writePostcodeOrigins(rows));
  }
  const total = (rows: readonly OriginCount[], of: 'pupils' | 'masked') =>
    rows.reduce((sum, row) => sum + row[of], 0);
  ledger.total('bo pupils by residence, unmasked', total(bo, 'pupils'), total(sums, 'pupils'));
  ledger.total('masked cells', total(bo, 'masked'), total(sums, 'masked'));
  ledger.note(
    `${sums.length} rows by gemeente, ${bo.length} by postcode in ${files.size - 1} files`,
  );
  return files;
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const postcodeKey = (one: DuoOrigin) => `${one.vestiging} ${one.postcode} ${one.residence}`;

/** Returns the pupils by gemeente of residence and vestiging, sorted by the two. */
function sumByResidence(origins: readonly DuoOrigin[]): OriginCount[] {
  const sums = new Map<string, OriginCount>();
  for (const { vestiging, residence, pupils, masked } of origins) {
    const key = `${residence} ${vestiging}`;
    const sum = sums.get(key);
    sums.set(key, {
      vestiging,
      residence,
      pupils: (sum?.pupils ?? 0) + pupils,
      masked: (sum?.masked ?? 0) + masked,
    });
  }
  return [...sums].sort(([a], [b]) => order(a, b)).map(([, one]) => one);
}
