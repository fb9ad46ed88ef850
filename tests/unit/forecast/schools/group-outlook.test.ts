import { expect, test } from 'vitest';
import { groupOutlook } from '../../../../src/forecast/schools/group-outlook.ts';
import { areaNamed } from '../../../fixtures/site-files.ts';
import { countsWith } from '../../../fixtures/counts-builder.ts';
import { birthsUpTo } from '../../../fixtures/panel-builder.ts';

const areas = [areaNamed('GM0001', 'Aaldorp'), areaNamed('GM0002', 'Beerdorp')];
const pupils = Array.from({ length: 12 }, (_, t) => 1000 + t);
const input = {
  counts: () => countsWith({ GM0001: pupils, GM0002: pupils.map((n) => n / 2) }, { first: 2014 }),
  areas,
  births: birthsUpTo(2024),
};

test('the gemeenten of a group are projected from their newest count, for fifteen years', () => {
  const { panel, path } = groupOutlook(input, 'bo');
  expect(panel.codes).toEqual(['GM0001', 'GM0002']);
  expect([path.origin, path.horizons, path.reasons]).toEqual([2025, 15, [null, null]]);
});

test('the soorten of a group are counted together', () => {
  const asked: string[][] = [];
  groupOutlook(
    {
      ...input,
      counts(soorten) {
        asked.push([...soorten]);
        return input.counts();
      },
    },
    'so-vso',
  );
  expect(asked[0]).toEqual(['so', 'so/vso', 'vso']);
});
