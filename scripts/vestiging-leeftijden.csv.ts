import { MASKED } from '../src/formats/cells.ts';
import type { PoAges } from '../src/formats/duo/po-ages.ts';
import type { DuoHistory } from '../src/formats/duo/history.ts';
import { AGES_YEAR, writeVestigingAges } from '../src/formats/site/vestiging-leeftijden.ts';
import { PO_KINDS } from '../src/formats/po-kinds.ts';
import type { Ledger } from './run/ledger.ts';

/** Makes `vestiging-leeftijden.csv`: the pupils of po by age, sorted by soort, number of pupils, vestiging and cluster. */
export function makeVestigingAges(
  ages: readonly PoAges[],
  history: DuoHistory,
  ledger: Ledger,
  source: string,
): string {
  ledger.rows(source, ages.length);
  const misfits = misfitsOf(ages, history);
  ledger.note(
    `ages that cannot add up to the pupils of ${AGES_YEAR} in file 06: ${misfits.join(', ') || 'none'}`,
  );
  const order = [...ages].sort(
    (a, b) =>
      PO_KINDS.indexOf(a.kind) - PO_KINDS.indexOf(b.kind) ||
      knownIn(a) - knownIn(b) ||
      (a.vestiging < b.vestiging ? -1 : a.vestiging > b.vestiging ? 1 : 0) ||
      (a.cluster ?? 0) - (b.cluster ?? 0),
  );
  return writeVestigingAges(order);
}

/** Returns the pupils that are not masked. */
const knownIn = ({ counts }: Pick<PoAges, 'counts'>) =>
  counts.reduce((sum, n) => (n === MASKED ? sum : sum + n), 0);

/** Returns the vestigingen whose ages cannot add up to their pupils, within the bounds of masked cells. */
function misfitsOf(
  ages: readonly PoAges[],
  { years, vestiging, leerlingen }: DuoHistory,
): string[] {
  const bounds = new Map<string, { low: number; high: number }>();
  for (const { vestiging, counts } of ages) {
    const masked = counts.filter((n) => n === MASKED).length;
    const known = knownIn({ counts });
    const { low, high } = bounds.get(vestiging) ?? { low: 0, high: 0 };
    bounds.set(vestiging, { low: low + known + masked, high: high + known + 4 * masked });
  }
  const year = years.indexOf(AGES_YEAR);
  return vestiging.filter((code, i) => {
    const n = year < 0 ? 0 : (leerlingen[i * years.length + year] ?? 0);
    const { low, high } = bounds.get(code) ?? { low: 0, high: 0 };
    const [least, most] = n === MASKED ? [1, 4] : [n, n];
    return low > most || high < least;
  });
}
