import { describe, expect, it } from 'vitest';
import { nl } from '../../../../src/text/nl.ts';
import {
  paragraphsOf,
  withLongRank,
  type AreaAnswer,
} from '../../../../src/view/answer/paragraphs.ts';
import { anyStory } from '../../../fixtures/any-story.ts';

const aalten: AreaAnswer = { code: 'GM0197', name: 'Aalten', story: anyStory, userYears: [], reason: null }; // prettier-ignore
const veere: AreaAnswer = {
  ...aalten,
  name: 'Veere',
  story: { ...anyStory, place: 'Veere', masked: { from: 1, to: 2 } },
};

describe('the sentences below the figures of the answer', () => {
  it('are about the first area only, and the remarks about all, with their names', () => {
    const { beside, small } = paragraphsOf([aalten, veere], nl);
    expect(beside).toBe('In 67 van de 342 gemeenten daalde het harder.');
    expect(small).toBe('Veere – Niet meegeteld: 3 afgeschermde aantallen van 1 tot 4 leerlingen.');
  });
  it('leave the masked cells of the country to the source where they are too few to be seen, and only there', () => {
    const country = (to: number): AreaAnswer => ({
      ...aalten,
      code: 'NL',
      story: { ...anyStory, place: null, to, percentBounds: null, masked: { from: 1, to: 2 } },
    });
    expect(paragraphsOf([aalten, { ...country(1_356_911), name: 'Nederland' }], nl).small).toBe('');
    expect(paragraphsOf([country(20_000)], nl).small).toMatch(/^Niet meegeteld: 3/);
  });
  it('have no names where there is one area', () => {
    expect(paragraphsOf([veere], nl).small).toMatch(/^Niet meegeteld: 3/);
  });
  it('say of the others what the measure says that is not of the counts', () => {
    const extra = { measure: 'ander', id: 'bo_afstand', unit: 'km', value: 1, country: 0.8, year: 2024, base: null } as const; // prettier-ignore
    const other = { ...aalten, name: 'Veere', story: { ...anyStory, extra } };
    expect(paragraphsOf([aalten, other], nl).small).toBe(
      'Veere – Afstand tot basisschool, 2024: 1,0\u00a0km; landelijk 0,8\u00a0km.',
    );
  });
  it('say why there is no projection, where figures are of the user and that the count changed', () => {
    const story = { ...anyStory, brokenIn: 2010 };
    const { small } = paragraphsOf([{ ...aalten, story, userYears: [2025], reason: 'too-short' }], nl); // prettier-ignore
    expect(small).toBe(
      'Geen projectie: te weinig jaren met cijfers. Rond 2010 is de telling veranderd: vergelijk over dat jaar heen niet. ' +
        'Het aantal van 2025 komt (deels) uit uw eigen bestand.',
    );
  });
  it('are empty without areas', () => {
    expect(paragraphsOf([], nl)).toEqual({ beside: '', small: '' });
  });
});

it('the longest rank has three digits, and none is kept room for where there is no change', () => {
  expect(withLongRank(anyStory, 'provincie')).toMatchObject({ rank: 888, ranked: 888, division: 'provincie' }); // prettier-ignore
  expect(withLongRank({ ...anyStory, percent: null }, null).rank).toBeNull();
  expect(withLongRank({ ...anyStory, place: null }, null)).toMatchObject({ rank: null, falling: 888 }); // prettier-ignore
});
