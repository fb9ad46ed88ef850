import { expect, it } from 'vitest';
import { NO_FILTERS } from '../../../../src/state/schools/school-filters.ts';
import { schools as en } from '../../../../src/text/en/schools.ts';
import { schools as nl } from '../../../../src/text/nl/schools.ts';
import { filterWords } from '../../../../src/view/schools/filter-words.ts';

const options = { denominations: new Map([['openbaar', 'Openbaar']]), boards: ['41438'] };

it('names every filter that the listed schools have passed', () => {
  const filters = {
    schoolStatus: 'onder',
    schoolSize: 'tot100',
    denomination: 'openbaar',
    ofBoard: '41438',
    schoolText: ' wilg ',
  } as const;
  expect(filterWords({ filters, options }, nl)).toBe(
    'Filters: onder de norm; met 50 tot 100 leerlingen; richting Openbaar; bestuur 41438; met “wilg” in naam, plaats of nummer.',
  );
  expect(filterWords({ filters, options }, en)).toBe(
    'Filters: below the norm; with 50 to 100 pupils; denomination Openbaar; board 41438; with “wilg” in name, town or number.',
  );
});

it('says nothing where all open schools are listed', () => {
  expect(filterWords({ filters: NO_FILTERS, options }, nl)).toBe('');
});
