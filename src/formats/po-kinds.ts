/**
 * The kinds of po by which DUO counts ages, distances and feeder areas. A vestiging of the soort `so/vso` has a row for `so` and
 * one for `vso`.
 */
export const PO_KINDS = ['bo', 'sbo', 'so', 'vso'] as const;
export type PoKind = (typeof PO_KINDS)[number];

/** The ages by which DUO counts pupils of po: younger than 4, each year from 4 to 24, and older than 24. */
const AGES: readonly string[] = [
  'jonger',
  ...Array.from({ length: 21 }, (_, i) => String(4 + i)),
  'ouder',
];

/** The columns of ages as `vestiging-leeftijden.csv` names them; DUO has them in capitals. */
export const AGE_COLUMNS: readonly string[] = AGES.map((age) => `leeftijd_${age}`);
