import { expect, it } from 'vitest';
import { placeOf } from '../../../../src/state/schools/school-place.ts';
import { schoolRow } from '../../../fixtures/school-row-builder.ts';

const barlo = schoolRow('00AA00', [50], { town: 'BARLO' });
const aalten = schoolRow('00BB00', [90], { town: 'AALTEN' });
const second = schoolRow('00CC00', [80], { town: 'AALTEN' });

it('knows the last school of a town', () => {
  const around = [barlo, aalten, second];
  expect(placeOf({ school: barlo, around })).toEqual({ inGemeente: 3, isLastInTown: true });
  expect(placeOf({ school: aalten, around }).isLastInTown).toBe(false);
});

it('does not know it of a closed school, or where the town is not known', () => {
  expect(placeOf({ school: barlo, around: [aalten] }).isLastInTown).toBeNull();
  const nowhere = schoolRow('00DD00', [50], { town: '' });
  expect(placeOf({ school: nowhere, around: [nowhere] }).isLastInTown).toBeNull();
});
