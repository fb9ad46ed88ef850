import { MASKED } from '../src/formats/cells.ts';
import { vestigingKey, type Vestiging } from '../src/formats/site/vestigingen.ts';
import type { VestigingPupils } from '../src/formats/site/vestiging-leerlingen.ts';
import { writeTransfers } from '../src/formats/site/vestiging-overgangen.ts';
import type { Sector } from '../src/formats/soorten.ts';
import type { Transfer } from '../src/formats/transfers.ts';
import type { Ledger } from './run/ledger.ts';

/** The number of the main vestiging of a school, which a transfer of the school as a whole is about. */
const MAIN = '00';

/**
 * Makes `vestiging-overgangen.csv` from DUO's transfers: those between two vestigingen that the site knows, and those between two
 * schools for a main vestiging that closed at the first count after it and has no transfer of its own. Sorted by year and code.
 */
export function makeTransfers(
  transfers: readonly Transfer[],
  vestigingen: readonly Pick<Vestiging, 'sector' | 'code'>[],
  pupils: Readonly<Record<Sector, VestigingPupils>>,
  ledger: Ledger,
): string {
  const known = new Set(vestigingen.map(({ sector, code }) => vestigingKey(sector, code)));
  const isKnown = ({ from, to }: Transfer) =>
    known.has(vestigingKey(from.sector, from.code)) && known.has(vestigingKey(to.sector, to.code));
  const own = transfers.filter((one) => one.level === 'vestiging' && isKnown(one));
  const hasOwn = new Set(
    own.map(({ from, year }) => `${vestigingKey(from.sector, from.code)} ${year}`),
  );
  const closed = closures(pupils);
  const ofSchools = transfers
    .filter(({ level }) => level === 'instelling')
    .map(ofMain)
    .filter((one) => {
      const closure = `${vestigingKey(one.from.sector, one.from.code)} ${one.year}`;
      return isKnown(one) && closed.has(closure) && !hasOwn.has(closure);
    });
  ledger.note(`${own.length} transfers of vestigingen, ${ofSchools.length} of schools as a whole`);
  const sorted = unique([...own, ...ofSchools]).sort(
    (a, b) => a.year - b.year || (sortKey(a) < sortKey(b) ? -1 : 1),
  );
  return writeTransfers(sorted);
}

const ofMain = (one: Transfer): Transfer => ({
  ...one,
  from: { ...one.from, code: one.from.code + MAIN },
  to: { ...one.to, code: one.to.code + MAIN },
});

const sortKey = ({ from, to, kind, level }: Transfer) =>
  [from.code, from.sector, to.code, to.sector, kind, level].join();

function unique(transfers: readonly Transfer[]): Transfer[] {
  return [...new Map(transfers.map((one) => [`${one.year} ${sortKey(one)}`, one])).values()];
}

/** Returns the closures: key of the vestiging and the first year of the series without pupils after its last year with pupils. */
function closures(pupils: Readonly<Record<Sector, VestigingPupils>>): Set<string> {
  const found = new Set<string>();
  for (const sector of ['po', 'vo'] as const) {
    const { years, vestiging, leerlingen } = pupils[sector];
    for (const [i, code] of vestiging.entries()) {
      const counts = leerlingen.subarray(i * years.length, (i + 1) * years.length);
      const last = counts.findLastIndex((n) => n > 0 || n === MASKED);
      const closed = years[last + 1];
      if (closed !== undefined) found.add(`${vestigingKey(sector, code)} ${closed}`);
    }
  }
  return found;
}
