import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MASKED } from '../../../../src/formats/cells.ts';
import {
  NO_FIGURE,
  readVestigingPupils,
  writeVestigingPupils,
} from '../../../../src/formats/site/vestiging-leerlingen.ts';
import { problemOf } from '../../../fixtures/format-problem.ts';

const HEADER = 'vestiging,leerlingen_2019,leerlingen_2023\n';
const read = (text: string) => readVestigingPupils(text, 'l.csv');

describe('vestiging-leerlingen-po.csv and -vo.csv', () => {
  test('distinguish no pupils, masked pupils and no figure', () => {
    expect(read(`${HEADER}00AO00,31,0\n00AP00,<5,\n`)).toEqual({
      years: [2019, 2023],
      vestiging: ['00AO00', '00AP00'],
      leerlingen: Int16Array.of(31, 0, MASKED, NO_FIGURE),
    });
  });

  test('are read alike where another program wrote quotation marks', () => {
    const quoted = `${HEADER}"00AO00",31,"<5"\n`;
    expect(read(quoted)).toEqual(read(quoted.replaceAll('"', '')));
  });

  test('are read as they were written', () => {
    const codes = fc.uniqueArray(fc.stringMatching(/^\d{2}[A-Z]{2}\d{2}$/), { minLength: 1 });
    const count = fc.oneof(fc.nat(5_000), fc.constantFrom(MASKED, NO_FIGURE));
    fc.assert(
      fc.property(codes, fc.array(count, { minLength: 60, maxLength: 60 }), (vestiging, counts) => {
        const leerlingen = Int16Array.from(vestiging.flatMap((_, i) => [counts[2 * i] ?? 0, counts[2 * i + 1] ?? 0])); // prettier-ignore
        const pupils = { years: [1996, 1997], vestiging, leerlingen };
        expect(read(writeVestigingPupils(pupils))).toEqual(pupils);
      }),
    );
  });

  test.each([
    ['vestiging,leerlingen_2023,leerlingen_2019\n00AO00,1,2\n', 1, 'unknown-header'],
    ['vestiging,leerlingen_2019,2023\n00AO00,1,2\n', 1, 'unknown-header'],
    ['code,leerlingen_2019\n00AO00,1\n', 1, 'unknown-header'],
    [`${HEADER}00AO00,-1,2\n`, 2, 'not-a-count'],
    [`${HEADER}00AO,1,2\n`, 2, 'not-a-code'],
    [`${HEADER}00AO00,1,2\n00AO00,1,2\n`, 3, 'duplicate-row'],
    [`${HEADER}00AO00,1,2`, 2, 'truncated'],
    ['', 1, 'empty-file'],
  ])('%j is refused at row %i: %s', (text, row, problem) => {
    expect(problemOf(() => read(text))).toMatchObject({ row, problem });
  });
});
