import { expect, it } from 'vitest';
import { MASKED } from '../../../../src/formats/cells.ts';
import { NO_FIGURE } from '../../../../src/formats/site/vestiging-leerlingen.ts';
import { schools } from '../../../../src/text/nl/schools.ts';
import { nl } from '../../../../src/text/nl.ts';
import { describeSchool } from '../../../../src/view/schools/describe-school.ts';
import { drawnSchool } from '../../../fixtures/drawn-school-builder.ts';

const textsOf = (school: Parameters<typeof drawnSchool>[0]) =>
  describeSchool(
    { drawn: drawnSchool(school), year: 2025, base: 2015, normYear: 2024 },
    0,
    nl,
    schools,
  );

it('says pupils, norm with its vintage, the distance to it and the change', () => {
  expect(textsOf({ now: 80, base: 100, norm: 81 })).toEqual([
    '80 leerlingen in 2025',
    'norm 81 (indicatief, inwoners 2024)',
    '1 onder de norm',
    '−20,0\u202f% sinds 2015',
  ]);
});

it('says that a norm is official where it was published', () => {
  expect(textsOf({ now: 90, norm: 81, normKind: 'official' })).toContain('norm 81 (officieel)');
});

it('gives no number where there is none', () => {
  expect(textsOf({ now: MASKED })).toEqual(['1 tot 4 leerlingen in 2025']);
  expect(textsOf({ now: NO_FIGURE })).toEqual(['geen cijfer van 2025']);
  expect(textsOf({ now: 0, isClosed: 1 })).toEqual(['gesloten school']);
});

it('says that a gemeente has several norms', () => {
  expect(textsOf({ now: 90, norm: 81, isSplit: 1 })).toContain(
    'norm 81 (indicatief, inwoners 2024; gemeente met meer normen)',
  );
});
