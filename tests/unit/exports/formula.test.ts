import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neutralise, restore } from '../../../src/exports/formula.ts';
import { text } from '../../fixtures/table-builder.ts';

describe('a text that a spreadsheet would run as a formula', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+31', "'+31"],
    ['-', "'-"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['＝1', "'＝1"],
    [' =1', "' =1"],
    ['"=1"', '\'"=1"'],
    ['=HYPERLINK("https://x";"klik")', '\'=HYPERLINK("https://x";"klik")'],
  ])('begins with an apostrophe: %j', (given, safe) => {
    expect(neutralise(given)).toBe(safe);
  });

  test('is neutralised behind a delimiter too, where the file is opened with another delimiter', () => {
    expect(neutralise('plan;=1+1')).toBe("plan;'=1+1");
    expect(neutralise('plan\n=1+1')).toBe("plan\n'=1+1");
  });

  test.each(["'s-Gravenhage", "'t Harde", 'Bergen (NH.)', 'Súdwest-Fryslân', '', '1-2', 'a=b'])(
    'is not confused with a name: %j',
    (name) => {
      expect(neutralise(name)).toBe(name);
      expect(restore(name)).toBe(name);
    },
  );

  test('can be had back, also where it was neutralised before', () => {
    fc.assert(
      fc.property(text, (given) => {
        const once = neutralise(given);
        expect(restore(once)).toBe(given);
        expect(restore(restore(neutralise(once)))).toBe(given);
      }),
    );
  });

  test('never comes out of it with its sign in front', () => {
    fc.assert(
      fc.property(text, (given) => {
        expect(neutralise(given)).not.toMatch(/(?:^|[,;\t\r\n])[ "]*[=+\-@＝]/);
      }),
    );
  });
});
