import { changeBetween } from '../../measures/between.ts';
import type { VmboPicture, VmboSite } from '../../engine/protocol/vmbo.ts';

type Supply = VmboPicture['vmbo']['region'];
type Bounds = Supply['candidates'][number];

/** Of which a row of the table of types is: one type, or all vmbo together. */
export type SupplyKind = VmboPicture['types'][number]['type'] | 'vmbo';

/** What is left of a type in a region: vestigingen and candidates in the first and in the newest school year. */
export interface TypeRow {
  type: SupplyKind;
  sites: { then: number; now: number };
  candidates: { then: Bounds; now: Bounds };
  /** The change of the candidates in percent, and that of the whole country; null where there were none. */
  change: Bounds | null;
  countryChange: Bounds | null;
}

/** Returns what is left of each type in a region: vmbo together first, then its four types, havo and vwo. */
export function typeRows({ vmbo, types }: VmboPicture): TypeRow[] {
  return [{ type: 'vmbo' as const, ...vmbo }, ...types].map(({ type, region, country }) => ({
    type,
    sites: { then: region.sites[0] ?? 0, now: region.sites.at(-1) ?? 0 },
    candidates: endsOf(region),
    change: changeOf(region),
    countryChange: changeOf(country),
  }));
}

const NONE: Bounds = { low: 0, high: 0 };

const endsOf = ({ candidates }: Supply) => ({
  then: candidates[0] ?? NONE,
  now: candidates.at(-1) ?? NONE,
});

function changeOf(supply: Supply): Bounds | null {
  const { then, now } = endsOf(supply);
  return changeBetween(then, now);
}

/**
 * What a vestiging offers of vmbo in the newest school year: vmbo-b or vmbo-k (`bk`), vmbo-g or vmbo-t (`gt`), of both groups, or
 * nothing any more (`ended`).
 */
export const OFFERS = ['both', 'bk', 'gt', 'ended'] as const;
export type Offer = (typeof OFFERS)[number];

/** Returns the types of vmbo that a vestiging has candidates of in the newest school year, with their candidates. */
export const vmboNow = ({ types }: VmboSite) =>
  types.flatMap(({ type, candidates }) => {
    const now = candidates.at(-1);
    return type.startsWith('vmbo') && now && now.high > 0 ? [{ type, now }] : [];
  });

export function offerOf(site: VmboSite): Offer {
  const now = vmboNow(site).map(({ type }) => type);
  const bk = now.includes('vmbo-b') || now.includes('vmbo-k');
  const gt = now.includes('vmbo-g') || now.includes('vmbo-t');
  if (bk) return gt ? 'both' : 'bk';
  return gt ? 'gt' : 'ended';
}

/** Returns the calendar year in which the last school year began in which a vestiging had vmbo candidates. */
export function lastVmboYear({ types }: VmboSite, years: readonly number[]): number {
  const last = types
    .filter(({ type }) => type.startsWith('vmbo'))
    .map(({ candidates }) => candidates.findLastIndex(({ high }) => high > 0));
  return years[Math.max(...last)] ?? NaN;
}
