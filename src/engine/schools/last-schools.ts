import type { Structure } from '../../formats/site/vestigingen.ts';
import type { LastKind, LastSchool } from '../protocol/schools.ts';
import { isOpen, type KnownSchool } from './known-school.ts';

/** What a vo school must be licensed for, one of these, to be of a kind; null where any vo school is. */
const LICENCES: Record<Exclude<LastKind, 'bo'>, readonly Structure[] | null> = {
  vo: null,
  vmbo: ['vbo', 'mavo'],
  havo: ['havo'],
  vwo: ['vwo'],
};
const VO_KINDS = ['vo', 'vmbo', 'havo', 'vwo'] as const;

/**
 * Returns for which kind and where each of the schools `of` is the only one with pupils in the newest year, with the nearest other
 * school of that kind. `known` are all schools of the country. A town that lies in two gemeenten is one in each, and so are towns of
 * one name in two gemeenten. A school of which the town is not known is no town's last.
 */
export function lastSchools(
  of: readonly KnownSchool[],
  known: readonly KnownSchool[],
): LastSchool[] {
  const open = known.filter(isOpen);
  const asked = new Set(of.map(({ school }) => school));
  const ofKind = (kind: LastKind) => open.filter((one) => isOfKind(one, kind));
  const isAsked = ({ one }: { one: KnownSchool }) => asked.has(one.school);
  const onlyOnes = (kind: LastKind, where: LastSchool['where']) => {
    const all = ofKind(kind);
    return alone(all, where === 'town' ? townOf : gemeenteOf)
      .map((one) => ({ one, all, kind, where }))
      .filter(isAsked);
  };
  const has = (sector: 'po' | 'vo') => of.some(({ school }) => school.sector === sector);
  const inGemeente = has('vo') ? VO_KINDS.flatMap((kind) => onlyOnes(kind, 'gemeente')) : [];
  const lastVo = new Set(inGemeente.filter(({ kind }) => kind === 'vo').map(({ one }) => one));
  // Where a school is the only one of its gemeente, its town needs no mention.
  const inTown = has('vo') ? onlyOnes('vo', 'town').filter(({ one }) => !lastVo.has(one)) : [];
  const bo = has('po') ? onlyOnes('bo', 'town') : [];
  return [...bo, ...inGemeente, ...inTown].map(({ one, all, kind, where }) => ({
    code: one.school.code,
    kind,
    where,
    next: nextOf(one, all),
  }));
}

function isOfKind({ school }: KnownSchool, kind: LastKind): boolean {
  if (kind === 'bo') return school.soort === 'bo';
  if (school.sector !== 'vo') return false;
  const licences = LICENCES[kind];
  return licences === null || school.structure.some((one) => licences.includes(one));
}

/** The town of a school within its gemeente, and its gemeente; an empty text where it is not known. */
const townOf = ({ school: { gemeente, town } }: KnownSchool) => town && `${gemeente} ${town}`;
const gemeenteOf = ({ school: { gemeente } }: KnownSchool) => gemeente;

/** Returns the schools that are the only one in their place. */
function alone(
  schools: readonly KnownSchool[],
  placeOf: (one: KnownSchool) => string,
): KnownSchool[] {
  const counts = new Map<string, number>();
  for (const one of schools) counts.set(placeOf(one), (counts.get(placeOf(one)) ?? 0) + 1);
  return schools.filter((one) => placeOf(one) !== '' && counts.get(placeOf(one)) === 1);
}

/** Returns the nearest other school; null where the place of the school is not known. */
function nextOf(from: KnownSchool, all: readonly KnownSchool[]): LastSchool['next'] {
  const here = from.school.point;
  if (!here) return null;
  let next: KnownSchool | null = null;
  let metres = Infinity;
  for (const one of all) {
    const { point } = one.school;
    if (one === from || !point) continue;
    const distance = Math.hypot(point.x - here.x, point.y - here.y);
    if (distance < metres) [next, metres] = [one, distance];
  }
  if (!next) return null;
  const { code, name, town, gemeente, point } = next.school;
  const isExact = here.precision === 'adres' && point?.precision === 'adres';
  return { code, name, town, gemeente, metres, isExact };
}
