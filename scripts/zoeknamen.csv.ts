import { rollup } from 'd3';
import { UNKNOWN_GEMEENTE } from '../src/areas/codes.ts';
import type { SearchName } from '../src/areas/search-name.ts';
import type { Postcode } from '../src/formats/site/postcodes.ts';
import type { Vestiging } from '../src/formats/site/vestigingen.ts';
import { writeSearchNames } from '../src/formats/site/zoeknamen.ts';
import type { Ledger } from './run/ledger.ts';

/**
 * The least share of the vestigingen of a town that a gemeente must have for the town to count as lying in it. Single vestigingen
 * have an address in another town than the gemeente in which DUO counts them: one of the eleven of Waddinxveen is in Oegstgeest.
 */
const LEAST_SHARE = 1 / 5;

/**
 * Makes `zoeknamen.csv`: the towns of vestigingen and the postcodes in which pupils of bo live, with the gemeenten in which they
 * lie, so that the search finds a gemeente by them. A town comes with the gemeente with most of its vestigingen first.
 */
export function makeSearchNames(
  vestigingen: readonly Vestiging[],
  postcodes: readonly Postcode[],
  ledger: Ledger,
): string {
  const placed = vestigingen.filter(
    ({ town, gemeente }) => town !== '' && gemeente !== UNKNOWN_GEMEENTE,
  );
  const towns = rollup(
    placed,
    (own) => own.length,
    ({ town }) => town,
    ({ gemeente }) => gemeente,
  );
  const names: SearchName[] = [
    ...[...towns]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([name, counts]) =>
        gemeentenOf(counts).map((gemeente) => ({ kind: 'plaats' as const, name, gemeente })),
      ),
    ...postcodes.map(({ postcode: name, gemeente }) => ({
      kind: 'postcode' as const,
      name,
      gemeente,
    })),
  ];
  ledger.note(`zoeknamen.csv: ${towns.size} towns, ${postcodes.length} postcodes`);
  return writeSearchNames(names);
}

/** Returns the gemeenten in which a town lies, from its vestigingen by gemeente: the gemeente with the most first. */
function gemeentenOf(counts: ReadonlyMap<string, number>): string[] {
  const all = [...counts.values()].reduce((sum, one) => sum + one, 0);
  return [...counts]
    .filter(([, count]) => count >= LEAST_SHARE * all)
    .sort(([a, most], [b, least]) => least - most || (a < b ? -1 : 1))
    .map(([code]) => code);
}
