import { expect, test } from 'vitest';
import type { GroupOutlook } from '../../../../../src/engine/protocol/candidate-outlook.ts';
import { vmbo as en } from '../../../../../src/text/en/vmbo.ts';
import { vmbo as nl } from '../../../../../src/text/nl/vmbo.ts';
import { outlookSentence } from '../../../../../src/view/region/vmbo/outlook-sentence.ts';

const region = { division: 'corop', code: '01' } as const;
const group = (rest: Partial<GroupOutlook>): GroupOutlook => ({
  group: 'bk',
  counted: [{ year: 2024, known: 480, masked: 5, estimate: 491.6 }],
  expected: [],
  reason: null,
  skill: null,
  ...rest,
});
const year = (at: number) => ({ year: at, expected: 450, low80: 421.4, high80: 478.9, low95: 400, high95: 500 }); // prettier-ignore

test('states the last school year with an expectation of each group, and where no direction can be given', () => {
  const outlook = {
    region,
    newest: 2024,
    groups: [
      group({ expected: [year(2025), year(2027)], skill: 12 }),
      group({ group: 'gt', reason: 'not-better' }),
    ],
  };
  const texts = [nl, en].map((words) => outlookSentence(outlook, words).replace(/\u202f/g, ' '));
  expect(texts).toEqual([
    'Getoetste projectie van de kandidaten (80 %-marge): vmbo-b en -k van ongeveer 492 naar 421 tot 479 in 2027-28; vmbo-g en -t: geen richting te geven.',
    'Tested projection of the candidates (80% margin): vmbo-b and -k from about 492 to 421 to 479 in 2027-28; vmbo-g and -t: no direction can be given.',
  ]);
});

test('says that there is no tested projection of other regions', () => {
  const other = { region, newest: 2024, groups: [group({ reason: 'other-division' })] };
  expect(outlookSentence(null, nl)).toBe(nl.outlook.none.region);
  expect(outlookSentence(other, nl)).toBe(nl.outlook.none.region);
});

test('says that nothing can be said of the direction where no group has an expectation', () => {
  const unsure = { region, newest: 2024, groups: [group({ reason: 'too-few' })] };
  expect(outlookSentence(unsure, en)).toBe(en.outlook.none.unsure);
});
