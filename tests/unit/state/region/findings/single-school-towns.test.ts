import { expect, it } from 'vitest';
import { singleSchoolTowns } from '../../../../../src/state/region/findings/single-school-towns.ts';
import { NO_FIGURE } from '../../../../../src/formats/site/vestiging-leerlingen.ts';
import { inputWith, noted, said } from '../../../../fixtures/school-findings-builder.ts';
import { schoolRow } from '../../../../fixtures/school-row-builder.ts';

const inTown = (
  code: string,
  town: string,
  counts: readonly number[] = [60, 60, 60],
  gemeente = 'GM0001',
) => schoolRow(code, counts, { town, gemeente });

it('says in how many towns one school is, where there were more, and which towns lost the last', () => {
  const input = inputWith([
    inTown('00AA00', 'DORP'),
    inTown('00BB00', 'DORP', [60, 0, 0]),
    inTown('00CC00', 'HOEK'),
    inTown('00DD00', 'STAD'),
    inTown('00DD01', 'STAD'),
    inTown('00EE00', 'HEL', [60, 60, 0]),
    // A town of the same name in another gemeente is another.
    inTown('00FF00', 'DORP', [60, 60, 60], 'GM0002'),
  ]);
  expect(said(input, 'towns')).toEqual({
    nl: 'In 3 plaatsen was er in 2023 één basisschool; in één daarvan waren dat er in 2021 meer.',
    en: 'In 3 towns there was one primary school in 2023; in one of them there were more in 2021.',
  });
  expect(said(input, 'townsLost')).toEqual({
    nl: 'In Hel was er in 2021 nog een basisschool en in 2023 niet meer.',
    en: 'In Hel there was still a primary school in 2021 and none in 2023.',
  });
});

it('compares with the first year from which the towns of all schools are known', () => {
  const input = inputWith([
    inTown('00AA00', 'DORP'),
    inTown('00BB00', 'HEL', [60, 60, 0]),
    inTown('00CC00', '', [60, 0, 0]),
  ]);
  expect(singleSchoolTowns(input).at(-1)?.finding).toMatchObject({
    kind: 'townsLost',
    since: 2022,
    towns: ['HEL'],
  });
});

it('leaves out a gemeente where the town of a school is not known, and names it', () => {
  const input = inputWith([
    inTown('00AA00', 'DORP'),
    inTown('00BB00', 'HOEK', [60, 60, 60], 'GM0002'),
    inTown('00CC00', '', [60, 60, NO_FIGURE], 'GM0002'),
  ]);
  expect(said(input, 'towns')?.nl).toBe('In één plaats was er in 2023 één basisschool.');
  expect(noted(input, 'towns')?.nl).toBe(
    'Niet meegeteld: Beerdorp, waar van een school de plaats niet bekend is.',
  );
});

it('counts only schools of bo, and says nothing where every town has several', () => {
  const rows = [inTown('00AA00', 'STAD'), inTown('00BB00', 'STAD')];
  const special = { ...inTown('00CC00', 'DORP'), soort: 'sbo' as const };
  expect(singleSchoolTowns(inputWith([...rows, special]))).toEqual([]);
});

it('names the town from which the next school is farthest, and says where the distance is not exact', () => {
  const next = { code: '00ZZ00', name: 'Verder', town: 'STAD', gemeente: 'GM0003' };
  const lastOf = (code: string, metres: number, isExact: boolean) =>
    ({ code, kind: 'bo', where: 'town', next: { ...next, metres, isExact } }) as const;
  const text = said(
    inputWith([inTown('00AA00', 'DORP'), inTown('00BB00', 'HOEK')], {
      last: [lastOf('00AA00', 900, true), lastOf('00BB00', 4260, false)],
    }),
    'farthest',
  );
  expect(text).toEqual({
    nl: 'Van de plaatsen met één basisschool ligt Hoek het verst van de volgende school: ongeveer 4,3 km hemelsbreed.',
    en: 'Of the towns with one primary school, Hoek is farthest from the next: about 4.3 km as the crow flies.',
  });
});
