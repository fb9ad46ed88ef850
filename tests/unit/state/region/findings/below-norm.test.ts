import { expect, it } from 'vitest';
import { belowNorm } from '../../../../../src/state/region/findings/below-norm.ts';
import {
  inputWith,
  longestSentence,
  noted,
  said,
} from '../../../../fixtures/school-findings-builder.ts';
import { indicativeNorm, schoolRow } from '../../../../fixtures/school-row-builder.ts';

const norm = indicativeNorm(50);
const above = schoolRow('00AA00', [60, 60, 60], { norm });

it('says how many schools are below the norm, and how many of them for three years in a row', () => {
  const input = inputWith([
    above,
    schoolRow('00BB00', [49, 49, 49], { norm }),
    schoolRow('00CC00', [60, 49, 49], { norm }),
    schoolRow('00DD02', [60, 60, 49], { norm }),
    // Other soorten have no norm.
    schoolRow('00EE00', [10, 10, 10], { soort: 'sbo' }),
  ]);
  const [text, note] = [said(input, 'norm'), noted(input, 'norm')];
  expect(text).toEqual({
    nl: 'In 2023 waren 3 van de 4 basisscholen onder de indicatieve opheffingsnorm, één daarvan al drie jaar of langer na elkaar.',
    en: 'In 2023, 3 of the 4 primary schools were below the indicative closure norm, one of them for three years or more.',
  });
  expect(note).toEqual({
    nl: 'Indicatief: berekend met de formule van de wet en de inwoners van 2024. De norm van nu geldt hier voor alle jaren. Eén ervan is een nevenvestiging (nummer niet op 00), met eigen voorwaarden.',
    en: 'Indicative: computed by the formula of the law from the inhabitants of 2024. The norm of today is used for all years. One of them is a nevenvestiging (number not ending in 00), with conditions of their own.',
  });
  const all = [...Object.values(text ?? {}), ...Object.values(note ?? {})];
  for (const one of all) expect(longestSentence(one)).toBeLessThanOrEqual(25);
});

it('reports one school in the singular', () => {
  const input = inputWith([schoolRow('00BB01', [49, 49, 49], { norm })]);
  expect(said(input, 'norm')?.nl).toBe(
    'In 2023 was de enige basisschool onder de indicatieve opheffingsnorm, al drie jaar of langer na elkaar.',
  );
  expect(noted(input, 'norm')?.nl).toMatch(
    /Het is een nevenvestiging \(nummer niet op 00\), met eigen voorwaarden\.$/,
  );
});

it('says nothing where no school is below the norm', () => {
  expect(belowNorm(inputWith([above, schoolRow('00BB00', [49, 49, 0], { norm })]))).toBeNull();
});

it('calls a norm indicative only where it is', () => {
  const official = { ...indicativeNorm(50)!, kind: 'official' as const };
  const low = schoolRow('00BB00', [60, 60, 49], { norm: official });
  expect(said(inputWith([above, low]), 'norm')?.nl).toMatch(
    /één van de 2 basisscholen onder de deels indicatieve opheffingsnorm\.$/,
  );
  expect(said(inputWith([low]), 'norm')?.nl).toMatch(/onder de opheffingsnorm\.$/);
});

it('does not count schools of vo, whose norm is of the whole school', () => {
  const rows = [schoolRow('00BB00', [49, 49, 49], { norm, sector: 'vo', soort: 'vo' })];
  expect(belowNorm(inputWith(rows, { sector: 'vo' }))).toBeNull();
});

it('is kept before other findings where a school is below the norm for three years, and leads to the schools', () => {
  const long = belowNorm(inputWith([above, schoolRow('00BB00', [49, 49, 49], { norm })]));
  const short = belowNorm(inputWith([above, schoolRow('00BB00', [60, 49, 49], { norm })]));
  expect(long?.score).toBeGreaterThan((short?.score ?? NaN) + 10);
  expect(long?.view).toMatchObject({ mode: 'scholen', school: null, board: null });
});
