import { expect, it } from 'vitest';
import { closures } from '../../../../../src/state/region/findings/closures.ts';
import { inputWith, noted, said } from '../../../../fixtures/school-findings-builder.ts';
import { schoolRow } from '../../../../fixtures/school-row-builder.ts';

const gone = (code: string, kind?: 'merged' | 'renumbered') => {
  const row = schoolRow(code, [60, 0, 0]);
  const into = kind ? [{ sector: 'po' as const, code: '00AA00', year: 2022, kind }] : [];
  return { ...row, life: { ...row.life, into } };
};
const open = schoolRow('00AA00', [60, 60, 60]);

it('says how many schools closed since the base year, without renumberings and with the mergers among them', () => {
  const rows = [open, gone('00BB00'), gone('00CC00', 'merged'), gone('00DD00', 'renumbered')];
  expect(said(inputWith(rows), 'closed')).toEqual({
    nl: 'Sinds 2021 sloten 2 scholen, waarvan één opging in een andere school.',
    en: 'Since 2021, 2 schools closed, of which one merged into another school.',
  });
  expect(noted(inputWith(rows), 'closed')).toEqual({
    nl: 'Eén school ging verder onder een ander nummer en telt niet mee.',
    en: 'One school went on under another number and is not counted.',
  });
});

it('says so where all that closed merged', () => {
  const rows = [open, gone('00BB00', 'merged'), gone('00CC00', 'merged')];
  expect(said(inputWith(rows), 'closed')?.nl).toBe(
    'Sinds 2021 sloten 2 scholen, die alle 2 opgingen in een andere school.',
  );
  expect(said(inputWith(rows.slice(0, 2)), 'closed')?.nl).toBe(
    'Sinds 2021 sloot één school, die opging in een andere school.',
  );
});

it('says nothing where no school closed, or where renumberings are all there is', () => {
  expect(closures(inputWith([open, gone('00DD00', 'renumbered')]))).toBeNull();
});

it('does not count what closed before the base year', () => {
  expect(closures(inputWith([open, gone('00BB00')], { base: 2022 }))).toBeNull();
});

it('counts from the first year with counts of schools where the base year has none', () => {
  const input = inputWith([open, gone('00BB00')]);
  const schools = { ...input.schools, years: [2021, 2022, 2023] };
  const story = { ...input.story, base: 2015 };
  expect(closures({ ...input, schools, story })?.finding).toMatchObject({ base: 2021, closed: 1 });
});

it('says nothing where there is a single count', () => {
  expect(closures({ ...inputWith([open, gone('00BB00')]), isOneCount: true })).toBeNull();
});
