import { list } from './numbers.ts';

/** The Dutch names of each soort, by its code: `kort`, the short name, for buttons and `lang`, the long name, for sentences. */
export const soorten: Record<string, { kort: string; lang: string }> = {
  bo: { kort: 'bo', lang: 'basisonderwijs' },
  sbo: { kort: 'sbo', lang: 'speciaal basisonderwijs' },
  so: { kort: 'so', lang: 'speciaal onderwijs' },
  'so/vso': { kort: 'so/vso', lang: 'speciaal en voortgezet speciaal onderwijs' },
  vso: { kort: 'vso', lang: 'voortgezet speciaal onderwijs' },
  vo: { kort: 'alle vo', lang: 'voortgezet onderwijs' },
  brugjaar: { kort: 'brugjaar', lang: 'brugjaar 1–2' },
  'vmbo-b': { kort: 'vmbo-b', lang: 'vmbo-basis, leerjaar 3–4' },
  'vmbo-k': { kort: 'vmbo-k', lang: 'vmbo-kader, leerjaar 3–4' },
  'vmbo-g': { kort: 'vmbo-g', lang: 'vmbo-gemengd, leerjaar 3–4' },
  'vmbo-t': { kort: 'vmbo-t', lang: 'vmbo-theoretisch, leerjaar 3–4' },
  'havo/vwo': { kort: 'havo/vwo 3', lang: 'havo/vwo, leerjaar 3' },
  havo: { kort: 'havo', lang: 'havo, leerjaar 4–5' },
  vwo: { kort: 'vwo', lang: 'vwo, leerjaar 4–6' },
  pro: { kort: 'pro', lang: 'praktijkonderwijs' },
  vavo: { kort: 'vavo', lang: 'vavo (uitbesteed)' },
  internationaal: { kort: 'internationaal', lang: 'internationaal onderwijs' },
};

const ALL_PO = ['bo', 'sbo', 'so', 'so/vso', 'vso'];

/** The codes of the soorten whose long names take the article "het". */
const withArticle = new Set([
  'bo',
  'sbo',
  'so',
  'so/vso',
  'vso',
  'vo',
  'pro',
  'brugjaar',
  'internationaal',
]);

/** The smallest number of soorten for which a sentence uses their short names. */
const MANY = 3;

/**
 * Writes the soorten of pupils: "in het basisonderwijs en speciaal basisonderwijs"; three or more by their short names, "in bo,
 * sbo en so"; all of po as "in het primair onderwijs".
 */
export function inSoorten(keys: readonly string[]): string {
  const isNamed = areAllPo(keys) || (keys.length < MANY && withArticle.has(keys[0] ?? ''));
  return isNamed ? `in het ${namesOf(keys)}` : `in ${namesOf(keys)}`;
}

/** Writes the soorten that a school is for: "voor basisonderwijs", "voor bo, sbo en so", "voor primair onderwijs". */
export const forSoorten = (keys: readonly string[]): string => `voor ${namesOf(keys)}`;

const areAllPo = (keys: readonly string[]) => ALL_PO.every((soort) => keys.includes(soort));

function namesOf(keys: readonly string[]): string {
  if (areAllPo(keys)) return 'primair onderwijs';
  const form = keys.length >= MANY ? 'kort' : 'lang';
  return list.format(keys.map((key) => soorten[key]?.[form] ?? key));
}
