import { list } from './numbers.ts';

/** The English names of each soort, by its code: `kort`, the short name, for buttons and `lang`, the long name, for sentences. */
export const soorten: Record<string, { kort: string; lang: string }> = {
  bo: { kort: 'bo', lang: 'primary schools (bo)' },
  sbo: { kort: 'sbo', lang: 'special primary schools (sbo)' },
  so: { kort: 'so', lang: 'special education (so)' },
  'so/vso': { kort: 'so/vso', lang: 'special and secondary special education (so/vso)' },
  vso: { kort: 'vso', lang: 'secondary special education (vso)' },
  vo: { kort: 'all vo', lang: 'secondary schools (vo)' },
  brugjaar: { kort: 'brugjaar', lang: 'bridging years 1–2' },
  'vmbo-b': { kort: 'vmbo-b', lang: 'vmbo basic, years 3–4' },
  'vmbo-k': { kort: 'vmbo-k', lang: 'vmbo middle-management, years 3–4' },
  'vmbo-g': { kort: 'vmbo-g', lang: 'vmbo combined, years 3–4' },
  'vmbo-t': { kort: 'vmbo-t', lang: 'vmbo theoretical, years 3–4' },
  'havo/vwo': { kort: 'havo/vwo 3', lang: 'havo/vwo, year 3' },
  havo: { kort: 'havo', lang: 'havo, years 4–5' },
  vwo: { kort: 'vwo', lang: 'vwo, years 4–6' },
  pro: { kort: 'pro', lang: 'practical training (pro)' },
  vavo: { kort: 'vavo', lang: 'contracted out to adult education (vavo)' },
  internationaal: { kort: 'international', lang: 'international education' },
};

const ALL_PO = ['bo', 'sbo', 'so', 'so/vso', 'vso'];

/** The smallest number of soorten for which a sentence uses their short names. */
const MANY = 3;

/**
 * Writes the soorten of pupils: "in primary schools (bo)"; three or more by their short names, "in bo, sbo and so"; all of po as
 * "in primary and special education (po)".
 */
export function inSoorten(keys: readonly string[]): string {
  if (ALL_PO.every((soort) => keys.includes(soort))) return 'in primary and special education (po)';
  const form = keys.length >= MANY ? 'kort' : 'lang';
  return `in ${list.format(keys.map((key) => soorten[key]?.[form] ?? key))}`;
}

/**
 * Writes which schools are meant: "primary schools (bo)"; of other soorten "schools for special education (so)", of three or more
 * "schools for bo, sbo and so".
 */
export function schoolsFor(keys: readonly string[]): string {
  const names = inSoorten(keys).replace(/^in /, '');
  return keys.length === 1 && names.includes('schools') ? names : `schools for ${names}`;
}
