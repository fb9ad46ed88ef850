import { expect, it } from 'vitest';
import { readRecounts } from '../../src/formats/site/eerste-telling.ts';
import { committed, make } from '../fixtures/raw-folder.ts';
import { rawFixture } from '../fixtures/raw-fixture.ts';

const FILE = 'eerste-telling.csv';

it('an earlier and a later count are compared where both are known, masked parts within their bounds', () => {
  const rows = readRecounts(make(rawFixture()).files.get(FILE) ?? '', FILE);
  // 00AA: 60 + 40 pupils by age and 100 in file 06. 00AC: 50 and 50. 00AB is masked in both.
  expect(rows.find(({ kind }) => kind === 'bo')).toMatchObject({ year: 2024, compared: 3, equal: 2, masked: 1, different: 0 }); // prettier-ignore
  expect(rows.filter(({ kind }) => kind === 'sbo')).toMatchObject([{ compared: 0 }]);
});

it('figures of a year are final once a later year is published: only the newest year differed, by a tenth of a percent', () => {
  const rows = readRecounts(committed(FILE), FILE);
  expect(rows.length).toBeGreaterThan(10);
  const changed = rows.filter(({ different }) => different > 0);
  expect(changed.map(({ kind, year }) => `${kind} ${year}`)).toEqual([
    'examenkandidaten 2023',
    'vo-woongemeente 2022',
  ]);
  for (const { earlierSum, laterSum } of rows) {
    expect(Math.abs(laterSum / earlierSum - 1)).toBeLessThan(0.002);
  }
});
