import { describe, expect, it } from 'vitest';
import { en } from '../../../src/text/en.ts';
import { nl } from '../../../src/text/nl.ts';
import type { Story } from '../../../src/text/story.ts';

const aalten: Story = {
  place: 'Aalten',
  soorten: ['bo'],
  baseYear: 2015,
  year: 2025,
  from: 2504,
  to: 2141,
  gap: null,
  percent: -14.5,
  countryPercent: -5.97,
  rank: 68,
  ranked: 342,
  falling: 265,
  masked: { from: 0, to: 0 },
  brokenIn: null,
  extra: null,
  provisional: true,
};

describe('the sentence', () => {
  it('answers the question of a school board', () => {
    expect(nl.sentence(aalten)).toBe(
      'In Aalten daalde het aantal leerlingen in het basisonderwijs tussen 2015 en 2025 van 2.504 naar 2.141 ' +
        '(−14,5\u202f%); landelijk −6,0\u202f%. Dat is de 68e daling van 342 gemeenten.',
    );
    expect(en.sentence(aalten)).toBe(
      'In Aalten the number of pupils in primary schools (bo) fell from 2,504 to 2,141 between 2015 and 2025 ' +
        '(−14.5\u202f%); nationally −6.0\u202f%. That is the 68th largest fall of 342 gemeenten.',
    );
  });
  it('speaks of the country without comparing it with itself', () => {
    const text = nl.sentence({ ...aalten, place: null, rank: null });
    expect(text).toContain('In Nederland daalde');
    expect(text).toContain('In 265 van de 342 gemeenten werden het er minder.');
    expect(text).not.toContain('landelijk');
  });
  it('counts places from the top for a rise', () => {
    const text = nl.sentence({ ...aalten, from: 100, to: 150, percent: 50, rank: 342 });
    expect(text).toContain('steeg');
    expect(text).toContain('Dat is de grootste stijging van 342 gemeenten.');
  });
  it('says that nothing changed', () => {
    const text = nl.sentence({ ...aalten, from: 100, to: 100, percent: 0 });
    expect(text).toContain('bleef het aantal leerlingen');
    expect(text).not.toContain('Dat is de');
  });
  it('gives the count alone in the base year itself', () => {
    const text = nl.sentence({ ...aalten, year: 2015, to: 2504, percent: 0, provisional: false });
    expect(text).toBe('Aalten telde in 2015 2.504 leerlingen in het basisonderwijs.');
  });
  it('gives no change from an incomplete year, and says why', () => {
    const text = nl.sentence({
      ...aalten,
      year: 2023,
      to: null,
      percent: null,
      gap: { year: 2023, kind: 'incomplete' },
    });
    expect(text).toContain('over 2023 zijn onvolledig');
    expect(text).toContain('In 2015 telde Aalten 2.504 leerlingen');
  });
  it('names masked cells and a break in the series', () => {
    const text = nl.caution({ ...aalten, masked: { from: 1, to: 2 }, brokenIn: 2010 });
    expect(text).toContain('3 afgeschermde aantallen van 1 tot 4 leerlingen');
    expect(text).toContain('rond 2010 is de telling veranderd');
  });
  it('adds what the chosen measure tells', () => {
    const peak = { measure: 'piek', percent: -20, peakYear: 2003, peak: 2676 } as const;
    expect(nl.sentence({ ...aalten, extra: peak })).toContain(
      'Sinds de piek in 2003 (2.676) is dat −20,0',
    );
    const shrinking = { measure: 'iml', percent: -12, sinceYear: 2020, shrinking: true } as const;
    expect(nl.sentence({ ...aalten, extra: shrinking })).toContain(': krimp volgens de IML-maat');
  });
});
