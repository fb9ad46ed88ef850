import { describe, expect, test } from 'vitest';
import { readChildrenDownload } from '../../../../src/formats/cbs/children-downloads.ts';
import {
  openDataBirths,
  statLineAges,
  statLineBirths,
} from '../../../fixtures/children-downloads.ts';
import { problemOf, utf8 } from '../../../fixtures/format-problem.ts';

const KNOWN = new Set(['GM0197', 'GM0222']);
const MADE = { years: [2023, 2024], births: (i: number, _: number, month: number) => 10 * (i + 1) + month }; // prettier-ignore
const births = (text: string) =>
  readChildrenDownload(utf8(text), 'b.csv', 'geboorten', KNOWN, (name) => /^(Aalten|Doetinchem)$/.test(name)); // prettier-ignore
const WITH_NAMES = statLineBirths({ ...MADE, areas: ['Nederland', 'Gelderland (PV)', 'Aalten'], provisional: 2024 }); // prettier-ignore

describe('a download of CBS', () => {
  test('is read by name, with its titles, its last line and provisional months', () => {
    const rows = births(WITH_NAMES);
    expect(rows).toHaveLength(48);
    expect(rows[0]).toMatchObject({ area: 'NL', children: 11, period: { year: 2023, month: 1, isProvisional: false } }); // prettier-ignore
    expect(rows.at(-1)).toMatchObject({ area: 'Aalten', children: 42, period: { year: 2024, month: 12, isProvisional: true } }); // prettier-ignore
  });

  test('is read by code, from open data with years beside months', () => {
    const rows = births(openDataBirths({ ...MADE, areas: ['NL01', 'GM0197'] }));
    expect(rows).toHaveLength(48);
    expect(rows.at(-1)).toMatchObject({ area: 'GM0197', children: 32 });
  });

  test('is read by age', () => {
    const text = statLineAges(['Nederland', 'Aalten'], [2024], (_, __, age) => 200 + age);
    const read = readChildrenDownload(utf8(text), 'l.csv', 'bevolking', KNOWN, (name) => name === 'Aalten'); // prettier-ignore
    expect(read.map(({ area, counted, children }) => `${area} ${counted} ${children}`)).toEqual(
      ['NL', 'Aalten'].flatMap((area) => [0, 1, 2, 3, 4].map((age) => `${area} ${age} ${200 + age}`)), // prettier-ignore
    );
  });

  test.each([
    ['a number', '"2023 mei";"Aalten";"35"', '"2023 mei";"Aalten";"3,5"', 58, 'aantal', 'not-a-count'], // prettier-ignore
    ['a month', '"2023 mei";"Aalten"', '"2023 mai";"Aalten"', 58, 'Perioden', 'not-a-year'],
    ['an area', '"2023 mei";"Aalten"', '"2023 mei";"Qqq"', 58, "Regio's", 'not-a-code'],
    ['a code', '"2023 mei";"Aalten"', '"2023 mei";"GM0001"', 58, "Regio's", 'unknown-gemeente'],
    ['a month that is twice there', '"2023 mei";"Aalten"', '"2023 april";"Aalten"', 58, "Regio's", 'duplicate-row'], // prettier-ignore
    ['a cell too many', '"2023 mei";"Aalten";"35"', '"2023 mei";"Aalten";"35";"1"', 58, 'aantal', 'unequal-row'], // prettier-ignore
  ])('is refused for %s, by row and column', (_, from, to, row, column, problem) => {
    expect(WITH_NAMES).toContain(from);
    const broken = WITH_NAMES.replace(from, to);
    expect(problemOf(() => births(broken))).toMatchObject({ file: 'b.csv', row, column, problem });
  });

  test('is refused without such a header, and without any figure', () => {
    expect(problemOf(() => births('a;b\n1;2\n'))).toMatchObject({ problem: 'unknown-header' });
    const none = statLineBirths({ ...MADE, areas: ['Gelderland (PV)'] });
    expect(problemOf(() => births(none))).toMatchObject({ problem: 'no-rows' });
  });
});
