import { describe, expect, it } from 'vitest';
import { en } from '../../../src/text/en.ts';
import { nl } from '../../../src/text/nl.ts';
import type { Story } from '../../../src/text/story.ts';

const aalten: Story = {
  place: 'Aalten',
  soorten: ['bo'],
  firstYear: 2015,
  lastYear: 2025,
  from: 2504,
  to: 2141,
  gap: null,
  noSchool: { from: false, to: false, now: false },
  percent: -14.5,
  countryPercent: -5.97,
  countryIncomplete: false,
  rank: 68,
  rankedBy: 'procent',
  ranked: 342,
  falling: 265,
  masked: { from: 0, to: 0 },
  percentBounds: null,
  brokenIn: null,
  extra: null,
  isExpected: false,
  expected: null,
};

describe('the sentence', () => {
  it('answers the question of a school board', () => {
    expect(nl.sentence(aalten)).toBe(
      'In Aalten daalde het aantal leerlingen in het basisonderwijs tussen 2015 en 2025 van 2.504 naar 2.141 ' +
        '(−14,5\u202f%); landelijk −6,0\u202f%. In procenten daalde het in 67 van de 342 gemeenten harder.',
    );
    expect(en.sentence(aalten)).toBe(
      'In Aalten the number of pupils in primary schools (bo) fell from 2,504 to 2,141 between 2015 and 2025 ' +
        '(−14.5%); nationally −6.0%. By percentage, numbers fell more in 67 of the 342 gemeenten.',
    );
  });
  it('speaks of the country without comparing it with itself', () => {
    const text = nl.sentence({ ...aalten, place: null, rank: null });
    expect(text).toContain('In Nederland daalde');
    expect(text).toContain('In 265 van de 342 gemeenten werden het er minder.');
    expect(text).not.toContain('landelijk');
  });
  it('counts places from the top for a rise', () => {
    const text = nl.sentence({ ...aalten, from: 100, to: 150, percent: 50, rank: 1 });
    expect(text).toContain('In procenten steeg het in geen van de 342 gemeenten harder.');
    expect(nl.sentence({ ...aalten, from: 100, to: 150, percent: 50, rank: 2 })).toContain(
      'steeg het in één van de 342 gemeenten harder.',
    );
  });
  it('says whether a rank is by the change in percent or in pupils', () => {
    expect(nl.sentence({ ...aalten, rankedBy: 'leerlingen' })).toContain(
      'In leerlingen daalde het in 67 van de 342 gemeenten harder.',
    );
    expect(en.sentence({ ...aalten, rankedBy: 'leerlingen' })).toContain(
      'By number of pupils, numbers fell more in 67 of the 342 gemeenten.',
    );
  });
  it('ranks an expected change as expected', () => {
    const story = { ...aalten, lastYear: 2030, isExpected: true };
    expect(nl.sentence(story)).toContain(
      'In procenten daalt het naar verwachting in 67 van de 342 gemeenten harder.',
    );
    expect(en.sentence(story)).toContain(
      'By percentage, numbers are expected to fall more in 67 of the 342 gemeenten.',
    );
  });
  it('says that nothing changed', () => {
    const text = nl.sentence({ ...aalten, from: 100, to: 100, percent: 0, rank: null });
    expect(text).toContain('bleef het aantal leerlingen');
    expect(text).not.toContain('342 gemeenten');
  });
  it('gives the count alone in the base year itself', () => {
    const text = nl.sentence({ ...aalten, lastYear: 2015, to: 2504, percent: 0, rank: null });
    expect(text).toBe('Aalten telde in 2015 2.504 leerlingen in het basisonderwijs.');
  });
  it('adds the share of the sector, for a second gemeente too', () => {
    const story: Story = {
      ...aalten,
      soorten: ['vmbo-b'],
      firstYear: 2019,
      lastYear: 2019,
      from: 95,
      to: 95,
      percent: 0,
      rank: null,
      extra: { measure: 'aandeel', percent: 8.24, countryPercent: 3.62, whole: ['vo'] },
    };
    const share =
      'Dat is 8,2\u202f% van de leerlingen in het voortgezet onderwijs; landelijk 3,6\u202f%.';
    expect(nl.sentence(story)).toBe(
      `Aalten telde in 2019 95 leerlingen in vmbo-basis, leerjaar 3–4. ${share}`,
    );
    expect(nl.brief(story)).toBe(`Aalten: 95 leerlingen. ${share}`);
    expect(en.sentence(story)).toContain(
      'That is 8.2% of the pupils in secondary schools (vo); nationally 3.6%.',
    );
  });
  it('gives no change from an incomplete year, and says why', () => {
    const text = nl.sentence({
      ...aalten,
      lastYear: 2023,
      to: null,
      percent: null,
      gap: { year: 2023, kind: 'incomplete' },
    });
    expect(text).toContain('over 2023 zijn onvolledig');
    expect(text).toContain('In 2015 telde Aalten 2.504 leerlingen');
  });
  it('says that no pupils were counted, where nothing is known of schools', () => {
    expect(nl.sentence({ ...aalten, from: 0, to: 0, percent: null, rank: null })).toBe(
      'In Aalten zijn in deze jaren geen leerlingen in het basisonderwijs geteld.',
    );
  });
  describe('about a gemeente without a school', () => {
    const veere: Story = {
      ...aalten,
      place: 'Veere',
      soorten: ['vo'],
      from: 0,
      to: 0,
      percent: null,
      rank: null,
      noSchool: { from: true, to: true, now: true },
    };
    it('says that pupils go to school elsewhere, not that there are none', () => {
      expect(nl.sentence(veere)).toBe(
        'Veere heeft geen school voor voortgezet onderwijs; leerlingen gaan elders naar school.',
      );
      expect(en.sentence(veere)).toBe(
        'Veere has no secondary schools (vo); pupils go to school elsewhere.',
      );
      expect(nl.brief(veere)).toBe(nl.sentence(veere));
    });
    it('says so too in the base year and in a projected year', () => {
      expect(nl.sentence({ ...veere, firstYear: 2025 })).toBe(nl.sentence(veere));
      const later = { ...veere, lastYear: 2030, to: null, isExpected: true };
      expect(nl.sentence(later)).toBe(nl.sentence(veere));
    });
    it('names the years of a school that opened after them', () => {
      const before = { ...veere, noSchool: { from: true, to: true, now: false } };
      expect(nl.sentence(before)).toContain(
        'In 2015 en 2025 had Veere geen school voor voortgezet',
      );
      expect(en.sentence(before)).toContain('In 2015 and 2025 Veere had no secondary schools (vo)');
    });
    it('tells the closing of the last school as the fall that it is', () => {
      const closed: Story = {
        ...veere,
        from: 200,
        percent: -100,
        rank: 1,
        noSchool: { from: false, to: true, now: true },
      };
      expect(nl.sentence(closed)).toMatch(
        /daalde .* van 200 naar 0 \(−100,0.%\).* Veere heeft geen school voor voortgezet onderwijs meer\. In procenten/,
      );
      const expected = { ...closed, lastYear: 2030, to: null, percent: null, isExpected: true };
      expect(nl.sentence(expected)).toBe(
        'Veere heeft geen school voor voortgezet onderwijs; leerlingen gaan elders naar school. ' +
          'In 2015 telde Veere 200 leerlingen in het voortgezet onderwijs.',
      );
    });
    it('tells the opening of the first school', () => {
      const opened: Story = {
        ...veere,
        to: 150,
        noSchool: { from: true, to: false, now: false },
      };
      expect(nl.sentence(opened)).toMatch(
        /steeg .* van 0 naar 150; .* In 2015 had Veere nog geen school voor voortgezet onderwijs\./,
      );
    });
    it('has the words for several soorten', () => {
      const soorten = ['sbo', 'so', 'vso'];
      expect(nl.sentence({ ...veere, soorten })).toContain('geen school voor sbo, so en vso;');
      expect(en.sentence({ ...veere, soorten })).toContain('no schools for sbo, so, and vso;');
      expect(en.sentence({ ...veere, soorten: ['so'] })).toContain(
        'no schools for special education',
      );
    });
  });
  it('tells a second gemeente in a line', () => {
    expect(nl.brief(aalten)).toBe(
      'Aalten: 2.504 → 2.141 (−14,5\u202f%); in procenten daalde het in 67 van de 342 gemeenten harder.',
    );
  });
  it('names many soorten in short, and all of po by its name', () => {
    const soorten = ['bo', 'sbo', 'so'];
    expect(nl.sentence({ ...aalten, soorten })).toContain('leerlingen in bo, sbo en so tussen');
    const all = [...soorten, 'so/vso', 'vso'];
    expect(nl.sentence({ ...aalten, soorten: all })).toContain('in het primair onderwijs');
  });
  it('names masked cells and a break in the series', () => {
    const text = nl.caution({ ...aalten, masked: { from: 1, to: 2 }, brokenIn: 2010 });
    expect(text).toContain('3 afgeschermde aantallen van 1 tot 4 leerlingen');
    expect(text).toContain('rond 2010 is de telling veranderd');
  });
  it('says what is expected, how sure that is and how often it came out', () => {
    const expected = {
      year: 2030,
      low: 1610,
      high: 1780,
      cameOut: { of: 'gemeenten' as const, percent: 84, periods: 3, isFitted: false, bias: null },
      testedYears: null,
      isDirectionOnly: false,
    };
    expect(nl.expectation({ ...aalten, expected })).toContain(
      'Waarschijnlijk tussen 1.610 en 1.780 leerlingen in 2030 (80\u202f%); ' +
        'van zulke voorspellingen kwam bij gemeenten van deze grootte 84\u202f% uit.',
    );
    const untested = { ...expected, cameOut: null, isDirectionOnly: true };
    expect(nl.expectation({ ...aalten, expected: untested })).toMatch(
      /\(80\u202f%\)\. Zo ver vooruit .* ruwe aanwijzing\.$/,
    );
    const once = { ...expected, cameOut: { ...expected.cameOut, percent: 88, periods: 1 } };
    expect(nl.expectation({ ...aalten, expected: once })).toContain(
      '88\u202f% uit, getoetst in één periode.',
    );
    expect(en.expectation({ ...aalten, expected: { ...untested, testedYears: 2 } })).toContain(
      '(80%). Tested 1 to 2 years ahead; drawn on from there.',
    );
  });
  it('says of the country how many separate periods were tested, and whether projections were too high', () => {
    const bias = { percent: 2.118, tooHigh: 8, origins: 10 };
    const cameOut = { of: 'land' as const, percent: 100, periods: 3, isFitted: false, bias };
    const expected = { year: 2035, low: 1, high: 2, testedYears: null, isDirectionOnly: false };
    const country = (given: Partial<typeof cameOut>, words: typeof nl = nl) =>
      words.expectation({
        ...aalten,
        place: null,
        expected: { ...expected, cameOut: { ...cameOut, ...given } },
      });
    expect(country({})).toContain(
      '; van zulke voorspellingen kwam voor het land 100\u202f% uit, getoetst in 3 perioden die elkaar niet overlappen. ' +
        'Vanuit 8 van de 10 startjaren was de projectie te hoog; gemiddeld zat zij 2,1\u202f% boven de telling.',
    );
    expect(country({ periods: 1 })).toContain('100\u202f% uit, getoetst in één periode. Vanuit 8');
    expect(country({ bias: { percent: -0.04, tooHigh: 9, origins: 19 } })).toMatch(
      /Vanuit 9 van de 19 startjaren was de projectie te hoog\.$/,
    );
    expect(country({ bias: { percent: -0.4, tooHigh: 9, origins: 19 } }, en)).toContain(
      'From 9 of the 19 starting years the projection was too high; on average it was 0.4% below the count.',
    );
  });
  it('does not call it a test where the margin was set with the same counts', () => {
    const cameOut = { of: 'regios' as const, percent: 79, periods: 1, isFitted: true, bias: null };
    const expected = { year: 2027, low: 1, high: 2, cameOut, testedYears: null, isDirectionOnly: false }; // prettier-ignore
    expect(nl.expectation({ ...aalten, expected })).toContain(
      'bij regio’s van deze grootte 79\u202f% uit, maar dat is geen toets: met dezelfde tellingen is de marge bepaald.',
    );
  });
  it('tells an expected year in another tense than a counted one', () => {
    const text = nl.sentence({
      ...aalten,
      lastYear: 2030,
      to: 1900,
      percent: -24.1,
      isExpected: true,
    });
    expect(text).toContain('daalt het aantal leerlingen in het basisonderwijs tussen 2015 en 2030');
    expect(text).toContain('naar verwachting van 2.504 naar ongeveer 1.900');
  });
  it('rounds what is expected to three figures, and what is counted not at all', () => {
    const story = { ...aalten, lastYear: 2030, to: 1_912.4, percent: -23.6, isExpected: true };
    expect(nl.sentence(story)).toContain('van 2.504 naar ongeveer 1.910 (−23,6');
    expect(nl.brief(story)).toContain('2.504 → naar verwachting ongeveer 1.910');
    const expected = {
      year: 2030,
      low: 1_612.7,
      high: 38.4,
      cameOut: null,
      testedYears: null,
      isDirectionOnly: false,
    };
    expect(nl.expectation({ ...aalten, expected })).toContain('tussen 1.610 en 38 leerlingen');
  });
  it('calls numbers that are equal to three figures equal, so that rounding gives no direction', () => {
    const story = { ...aalten, from: 2_504, lastYear: 2030, to: 2_504.9, percent: 0.04 };
    expect(nl.sentence({ ...story, isExpected: true })).toContain(
      'blijft het aantal leerlingen in het basisonderwijs tussen 2015 en 2030 naar verwachting ongeveer gelijk: ' +
        'van 2.504 naar ongeveer 2.500 (0,0',
    );
    expect(en.sentence({ ...story, isExpected: true })).toContain(
      'is expected to stay about the same, from 2,504 to about 2,500',
    );
  });
  it('says of a compared gemeente too that a number is expected', () => {
    const story = { ...aalten, lastYear: 2030, to: 1900, percent: -24.1, isExpected: true };
    expect(nl.brief(story)).toContain('2.504 → naar verwachting ongeveer 1.900');
    expect(en.brief(story)).toContain('2,504 → about 1,900 expected');
  });
  it.each([
    [-10, 30, 'meer dan 10\u202f% minder zijn dan in 2015 is ongeveer 30\u202f%.'],
    [0, 99.6, ' minder zijn dan in 2015 is meer dan 99\u202f%.'],
    [5, 0.2, ' minder of hooguit 5\u202f% meer zijn dan in 2015 is minder dan 1\u202f%.'],
  ])('tells the chance to be below a threshold of %i %%', (drop, percent, told) => {
    const chance = { measure: 'kans', percent, drop, from: 2015, until: 2030 } as const;
    expect(nl.sentence({ ...aalten, extra: chance })).toContain(told);
  });
  it('adds what the chosen measure tells', () => {
    const peak = {
      measure: 'piek',
      percent: -20,
      peakYear: 2003,
      peak: 2676,
      since: null,
    } as const;
    expect(nl.sentence({ ...aalten, extra: peak })).toContain(
      'Sinds de piek in 2003 (2.676) is dat −20,0',
    );
    const shrinking = {
      measure: 'iml',
      percent: -12,
      digits: 1,
      sinceYear: 2020,
      shrinking: true,
    } as const;
    expect(nl.sentence({ ...aalten, extra: shrinking })).toContain(': krimp volgens de IML-maat');
    const nearly = { ...shrinking, percent: -9.96, digits: 2, shrinking: false };
    expect(nl.sentence({ ...aalten, extra: nearly })).toMatch(/−9,96.%: geen krimp volgens de IML/);
  });
});
