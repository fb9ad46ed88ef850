import { describe, expect, test } from 'vitest';
import {
  readVoVestigingen,
  writeVoVestigingen,
  type VoVestiging,
} from '../../../../src/formats/site/vo-vestigingen.ts';
import { problemOf } from '../../../fixtures/format-problem.ts';

const VESTIGINGEN = new Map<string, VoVestiging>([
  ['00AH00', { gemeente: 'GM0153', types: ['vmbo-b', 'havo/vwo'] }],
  ['00AH07', { gemeente: 'GM0153', types: [] }],
]);

describe('vo-vestigingen.csv', () => {
  test('is read as it was written', () => {
    const text = writeVoVestigingen(VESTIGINGEN);
    expect(text).toContain('00AH00,GM0153,vmbo-b havo/vwo\n');
    expect(readVoVestigingen(text, 'x')).toEqual(VESTIGINGEN);
  });

  test('is refused with a vestiging twice, or a type that is none', () => {
    const [head] = writeVoVestigingen(VESTIGINGEN).split('\n');
    const twice = `${head}\n00AH00,GM0153,havo\n00AH00,GM0153,vwo\n`;
    expect(problemOf(() => readVoVestigingen(twice, 'x'))).toMatchObject({
      row: 3,
      column: 'vestiging',
      problem: 'duplicate-row',
    });
    expect(problemOf(() => readVoVestigingen(`${head}\n00AH00,GM0153,mavo\n`, 'x'))).toMatchObject({
      row: 2,
      column: 'typen_2019',
      problem: 'unknown-soort',
      found: 'mavo',
    });
  });
});
