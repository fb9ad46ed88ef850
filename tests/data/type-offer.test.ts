import { describe, expect, test } from 'vitest';
import { readVestigingExams } from '../../src/formats/site/examenkandidaten.ts';
import { OFFERED_TYPES, typeOffers, type OfferedType } from '../../src/tables/type-offer.ts';
import { rawExams } from '../fixtures/raw-exams.ts';
import { committed, HAS_RAW, NEEDS_RAW } from '../fixtures/raw-folder.ts';

const file = 'examenkandidaten-vestigingen.csv';
const { years, rows } = readVestigingExams(committed(file), file);
const offers = typeOffers(years, rows);

/** The lines of a site file as objects by column, without the readers of the project. No cell of these columns has a comma. */
function linesOf(name: string): Record<string, string>[] {
  const [head = '', ...lines] = committed(name).trim().split('\n');
  const columns = head.split(',');
  return lines.map((line) =>
    Object.fromEntries(line.split(',').map((cell, i) => [columns[i] ?? '', cell])),
  );
}

/** By type, the gemeenten without vestigingen in the newest rows of `examenkandidaten.csv`, those with one, and those with more. */
function statesByGemeente(): Record<string, [gone: number, one: number, several: number]> {
  const newest = new Map<string, number>();
  for (const { gemeente, type, schooljaar, vestigingen } of linesOf('examenkandidaten.csv')) {
    if (schooljaar === '2024-25') newest.set(`${gemeente} ${type}`, Number(vestigingen));
  }
  const states: Record<string, [number, number, number]> = {};
  for (const [key, sites] of newest) {
    const counts = (states[key.slice(7)] ??= [0, 0, 0]);
    counts[Math.min(sites, 2)]!++;
  }
  return states;
}

describe('the types that gemeenten offer, of the committed file', () => {
  test.each(OFFERED_TYPES.filter((type) => type !== 'vmbo-b'))(
    'of %s are gone, with one and with several vestigingen as often as by the file of gemeenten',
    (type) => {
      const of = (state: string) =>
        offers.filter((one) => one.type === type && one.state === state).length;
      expect([of('gone'), of('one'), of('several')]).toEqual(statesByGemeente()[type]);
    },
  );

  test('are gone from 57 gemeenten and types, eight of them in the newest school year only', () => {
    const gone = offers.filter(({ state }) => state === 'gone');
    const counts = OFFERED_TYPES.map((type) => gone.filter((one) => one.type === type).length);
    expect(Object.fromEntries(OFFERED_TYPES.map((type, i) => [type, counts[i]]))).toEqual({
      'vmbo-b': 8,
      'vmbo-k': 7,
      'vmbo-g': 31,
      'vmbo-t': 8,
      havo: 1,
      vwo: 2,
    } satisfies Record<OfferedType, number>);
    expect(gone.filter(({ mayReturn }) => mayReturn)).toHaveLength(8);
  });

  test('are gone with another vestiging of the school that goes on in 34 of 57, as from Haaksbergen to Berkelland', () => {
    const gone = offers.filter(({ goesOnIn }) => goesOnIn.length > 0);
    expect(gone).toHaveLength(34);
    expect(gone).toContainEqual(
      expect.objectContaining({ gemeente: 'GM0158', type: 'vmbo-g', goesOnIn: ['GM1859'] }),
    );
    const newest = linesOf('examenkandidaten-vestigingen.csv');
    for (const { lastSites, type, goesOnIn } of gone) {
      const schools = lastSites.map(({ code }) => code.slice(0, 4));
      const others = newest.filter(
        (line) =>
          schools.includes(line['vestiging']!.slice(0, 4)) &&
          [type, type === 'vmbo-b' ? 'vmbo-lwt' : type].includes(line['type']!) &&
          line['kandidaten_2024-25'] + line['gemaskeerd_2024-25']! !== '00',
      );
      expect([...new Set(others.map(({ gemeente }) => gemeente))].sort()).toEqual(goesOnIn);
    }
  });

  test('of vmbo-b are gone where neither it nor its learning-working programmes have candidates', () => {
    const had = new Set<string>();
    const has = new Set<string>();
    for (const { gemeente, type, schooljaar, vestigingen } of linesOf('examenkandidaten.csv')) {
      if (!['vmbo-b', 'vmbo-lwt'].includes(type!) || vestigingen === '0') continue;
      had.add(gemeente!);
      if (schooljaar === '2024-25') has.add(gemeente!);
    }
    const gone = offers.filter(({ type, state }) => type === 'vmbo-b' && state === 'gone');
    expect(gone.map(({ gemeente }) => gemeente).sort()).toEqual([...had].filter((one) => !has.has(one)).sort()); // prettier-ignore
  });
});

describe(`the types that gemeenten offer beside the raw files${NEEDS_RAW}`, () => {
  test.runIf(HAS_RAW).each([
    ['NOORD-BEVELAND', 'GM1695'],
    ['TERSCHELLING', 'GM0093'],
    ['KAPELLE', 'GM0678'],
    ['KERKRADE', 'GM0928'],
    ['MAASSLUIS', 'GM0556'],
    ['HAAKSBERGEN', 'GM0158'],
    ['VALKENBURG AAN DE GEUL', 'GM0994'],
    ['TYNAARLO', 'GM1730'],
    ['STADSKANAAL', 'GM0037'],
    ['ROTTERDAM', 'GM0599'],
  ])('in %s had their last candidates in the school years of three editions', (name, code) => {
    const last: Record<string, number> = {};
    for (const year of years) {
      for (const type of Object.keys(rawExams(year, name))) {
        last[type === 'vmbo-lwt' ? 'vmbo-b' : type] = year;
      }
    }
    const own = offers.filter(({ gemeente }) => gemeente === code);
    expect(Object.fromEntries(own.map((one) => [one.type, one.last.year]))).toEqual(last);
  });
});
