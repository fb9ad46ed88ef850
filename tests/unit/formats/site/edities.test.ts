import { describe, expect, it } from 'vitest';
import { FormatError } from '../../../../src/formats/format-error.ts';
import { readEditions, writeEditions, type Edition } from '../../../../src/formats/site/edities.ts';

const EDITIONS: Edition[] = [
  {
    version: '1.1.0',
    date: '2026-12-01',
    previous: '1.0.0',
    previousIsKept: true,
    files: [
      { file: 'vo.csv', what: 'new', years: [] },
      {
        file: 'po.csv',
        what: 'changed',
        years: [
          {
            soort: 'bo',
            year: 2025,
            from: 100,
            to: 98,
            gemeenten: 1,
            largest: [{ gemeente: 'GM0001', from: 60, to: 58 }],
          },
        ],
      },
    ],
  },
  { version: '1.0.0', date: '2026-11-01', previous: null, previousIsKept: false, files: [] },
];

describe('the list of editions', () => {
  it('is read as it was written', () => {
    expect(readEditions(writeEditions(EDITIONS), 'edities.json')).toEqual(EDITIONS);
  });
  it('is refused where it is cut off, or no list of editions', () => {
    const text = writeEditions(EDITIONS);
    for (const wrong of [text.slice(0, -40), '{}', '{"editions":[{"version":3}]}', '[]']) {
      expect(() => readEditions(wrong, 'edities.json')).toThrow(FormatError);
    }
  });
});
