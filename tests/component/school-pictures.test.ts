import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../src/state/schools/school-filters.ts';
import { numbersIn } from '../../src/text/numbers.ts';
import { schools as en } from '../../src/text/en/schools.ts';
import { schools as nl } from '../../src/text/nl/schools.ts';
import { pictureOfMap, pictureOfStrip } from '../../src/view/schools/school-pictures.ts';
import type { SchoolView } from '../../src/view/schools/school-view.svelte.ts';
import { drawnSchoolsOf } from '../fixtures/drawn-school-builder.ts';

const many = Array.from({ length: 1200 }, () => ({ now: 300, base: 290, norm: 50 }));
const view = {
  drawn: drawnSchoolsOf({ now: 40, base: 80, norm: 50 }, ...many),
  colour: 'norm',
  hasNorm: true,
  indicative: 'some',
  normYear: 2024,
  base: 2015,
  year: 2025,
  filters: { ...NO_FILTERS, schoolStatus: 'onder' },
  options: { denominations: new Map(), boards: [] },
} as unknown as SchoolView;
const svg = () => document.createElementNS('http://www.w3.org/2000/svg', 'svg');
const shared = (rest: Partial<SchoolView> = {}) => ({
  svg: svg(),
  view: { ...view, ...rest } as SchoolView,
  place: 'Aalten',
  texts: nl,
  numbers: numbersIn('nl-NL'),
});
const mapOf = (rest: Partial<SchoolView> = {}) =>
  pictureOfMap({ ...shared(rest), marks: [], transform: 'translate(0,0) scale(1)' });

describe('the picture of the map of schools', () => {
  it('says what the points and their colours are, which filters they passed, and nothing of the strip', () => {
    expect(mapOf().subtitle).toBe(
      'Scholen (vestigingen) op 1 oktober 2025. Leerlingen boven (+) of onder (−) de opheffingsnorm (deels indicatief, inwoners 2024). Filters: onder de norm.',
    );
    expect(mapOf().description).toBe('Kaart van Aalten met 1.201 scholen als punten, 2025.');
  });
  it('has numbers as the language writes them', () => {
    expect(mapOf().legend?.ticks).toEqual(['−25', '0', '+25', '+100']);
    expect(mapOf({ colour: 'verandering' }).legend?.ticks[1]).toBe('−10\u202f%');
    expect(mapOf().legend?.classes.map(({ count }) => count)).toEqual([
      '0',
      '1',
      '0',
      '0',
      '1.200',
    ]);
    const english = pictureOfMap({
      ...shared({ colour: 'verandering' }),
      texts: en,
      numbers: numbersIn('en-GB'),
      marks: [],
      transform: 'translate(0,0) scale(1)',
    });
    expect(english.legend?.ticks[1]).toBe('−10%');
    expect(english.legend?.classes.map(({ count }) => count)).toContain('1,200');
  });
  it('is saved under what it shows', () => {
    expect(mapOf().named).toEqual(['Scholen: Aalten', '2015-2025']);
  });
});

it('says in the picture of the strip what its line is and how high its bars are', () => {
  const picture = pictureOfStrip({
    ...shared(),
    norm: 'lijn: opheffingsnorm 50 (indicatief, inwoners 2024)',
    most: '300 leerlingen',
  });
  expect(picture.subtitle).toMatch(/^Scholen naar grootte, 2025\. Leerlingen boven/);
  expect(picture.svg.textContent).toBe('300 leerlingen');
  expect(picture.notes).toEqual([
    'Elke staaf is een school, van klein naar groot; lijn: opheffingsnorm 50 (indicatief, inwoners 2024).',
  ]);
  expect(picture.legend?.ticks).toContain('+100');
});
