import { describe, expect, it } from 'vitest';
import { en } from '../../../src/text/en.ts';
import { nl } from '../../../src/text/nl.ts';
import type { CameOut, ExpectedRange, Story } from '../../../src/text/story.ts';
import { anyStory } from '../../fixtures/any-story.ts';
import { loadWords } from '../../../src/text/words.ts';

const NNBSP = '\u202f';

describe('the answer in words', () => {
  it('says for screen readers what changed, how the country did and in how many gemeenten it fell more', () => {
    expect(nl.answer.spoken(anyStory)).toBe(
      `In Aalten daalde het aantal tussen 2015 en 2025 met 14,5${NNBSP}%. Het ging van 2.504 naar 2.141. ` +
        `Landelijk: −6,0${NNBSP}%. In 67 van de 342 gemeenten daalde het harder.`,
    );
    expect(en.answer.spoken(anyStory)).toBe(
      'In Aalten numbers fell by 14.5% between 2015 and 2025. They went from 2,504 to 2,141. ' +
        'Nationally: −6.0%. In 67 of the 342 gemeenten numbers fell more.',
    );
  });
  it('speaks of the country without comparing it with itself', () => {
    const country = { ...anyStory, place: null, rank: null };
    expect(nl.answer.spoken(country)).toContain('In Nederland daalde');
    expect(nl.answer.spoken(country)).not.toContain('andelijk');
    expect(nl.answer.beside(country)).toBe('In 265 van de 342 gemeenten werden het er minder.');
    expect(nl.answer.beside({ ...country, isExpected: true })).toBe(
      'In 265 van de 342 gemeenten worden het er naar verwachting minder.',
    );
  });
  it('counts places from the top for a rise', () => {
    const rise = { ...anyStory, from: 100, to: 150, percent: 50, rank: 1 };
    expect(nl.answer.beside(rise)).toBe('In geen van de 342 gemeenten steeg het harder.');
    expect(nl.answer.beside({ ...rise, rank: 2 })).toContain('In één van de 342 gemeenten steeg');
    expect(en.answer.beside(rise)).toBe('In none of the 342 gemeenten numbers rose more.');
  });
  it('says when a rank is by pupils, as on the map', () => {
    expect(nl.answer.beside({ ...anyStory, rankedBy: 'leerlingen' })).toBe(
      'In 67 van de 342 gemeenten daalde het in leerlingen harder.',
    );
    expect(en.answer.beside({ ...anyStory, rankedBy: 'leerlingen' })).toBe(
      'In 67 of the 342 gemeenten numbers fell by more pupils.',
    );
  });
  it('compares a region with the regions of its division', () => {
    const region = { ...anyStory, division: 'COROP-gebied', rank: 6, ranked: 40 };
    expect(nl.answer.beside(region)).toBe(
      'In 5 van de 40 regio’s (COROP-gebied) daalde het harder.',
    );
  });
  it('ranks an expected change as expected', () => {
    const story = { ...anyStory, lastYear: 2030, isExpected: true };
    expect(nl.answer.beside(story)).toBe(
      'In 67 van de 342 gemeenten daalt het naar verwachting harder.',
    );
    expect(en.answer.beside(story)).toBe(
      'In 67 of the 342 gemeenten numbers are expected to fall more.',
    );
  });
  it('says that nothing changed', () => {
    const still = { ...anyStory, from: 100, to: 100, percent: 0, rank: null };
    expect(nl.answer.spoken(still)).toMatch(/^In Aalten bleef het aantal .* gelijk op 100\./);
    expect(nl.answer.beside(still)).toBe('');
  });
  it('gives the count alone in the base year itself', () => {
    const story = { ...anyStory, lastYear: 2015, to: 2504, percent: 0, rank: null };
    expect(nl.answer.spoken(story)).toBe('Aalten telde in 2015 2.504 leerlingen.');
  });
  it('adds the share of the sector', () => {
    const story: Story = {
      ...anyStory,
      soorten: ['vmbo-b'],
      firstYear: 2019,
      lastYear: 2019,
      from: 95,
      to: 95,
      percent: 0,
      rank: null,
      extra: { measure: 'aandeel', percent: 8.24, countryPercent: 3.62, whole: ['vo'] },
    };
    expect(nl.answer.beside(story)).toBe(
      `Dat is 8,2${NNBSP}% van de leerlingen in het voortgezet onderwijs; landelijk 3,6${NNBSP}%.`,
    );
    expect(en.answer.beside(story)).toContain(
      'That is 8.2% of the pupils in secondary schools (vo); nationally 3.6%.',
    );
  });
  it('says why there is no change from an incomplete year', () => {
    const story: Story = {
      ...anyStory,
      lastYear: 2023,
      to: null,
      percent: null,
      gap: { year: 2023, kind: 'incomplete' },
    };
    expect(nl.answer.beside(story)).toContain('De cijfers van 2023 zijn onvolledig');
    expect(nl.answer.spoken(story)).toContain('Aalten telde in 2015 2.504 leerlingen');
  });
  it('says that no pupils were counted, where nothing is known of schools', () => {
    expect(nl.answer.spoken({ ...anyStory, from: 0, to: 0, percent: null, rank: null })).toBe(
      `Landelijk: −6,0${NNBSP}%. In deze jaren zijn geen leerlingen in het basisonderwijs geteld.`,
    );
  });
  describe('about a gemeente without a school', () => {
    const veere: Story = {
      ...anyStory,
      place: 'Veere',
      soorten: ['vo'],
      from: 0,
      to: 0,
      percent: null,
      rank: null,
      noSchool: { from: true, to: true, now: true },
    };
    it('says that pupils go to school elsewhere, not that there are none', () => {
      expect(nl.answer.beside(veere)).toBe(
        'Veere heeft geen school voor voortgezet onderwijs. Leerlingen gaan elders naar school.',
      );
      expect(en.answer.beside(veere)).toBe(
        'Veere has no secondary schools (vo). Pupils go to school elsewhere.',
      );
    });
    it('says so too in the base year and in a projected year', () => {
      expect(nl.answer.beside({ ...veere, firstYear: 2025 })).toBe(nl.answer.beside(veere));
      const later = { ...veere, lastYear: 2030, to: null, isExpected: true };
      expect(nl.answer.beside(later)).toBe(nl.answer.beside(veere));
    });
    it('says that a school opened after both years', () => {
      const before = { ...veere, noSchool: { from: true, to: true, now: false } };
      expect(nl.answer.beside(before)).toContain(
        'In beide jaren had Veere geen school voor voortgezet onderwijs.',
      );
      expect(en.answer.beside(before)).toContain('In both years Veere had no secondary schools');
    });
    it('states the closing of the last school as the fall that it is', () => {
      const closed: Story = {
        ...veere,
        from: 200,
        percent: -100,
        rank: 1,
        noSchool: { from: false, to: true, now: true },
      };
      expect(nl.answer.spoken(closed)).toMatch(
        /daalde .* met 100,0.%\. Het ging van 200 naar 0\..* Veere heeft geen school voor voortgezet onderwijs meer\. In geen/,
      );
      const expected = { ...closed, lastYear: 2030, to: null, percent: null, isExpected: true };
      expect(nl.answer.spoken(expected)).toBe(
        `Veere telde in 2015 200 leerlingen. Landelijk: −6,0${NNBSP}%. ` +
          'Veere heeft geen school voor voortgezet onderwijs. Leerlingen gaan elders naar school.',
      );
    });
    it('states the opening of the first school', () => {
      const opened: Story = { ...veere, to: 150, noSchool: { from: true, to: false, now: false } };
      expect(nl.answer.spoken(opened)).toMatch(
        /steeg het aantal tussen 2015 en 2025\. Het ging van 0 naar 150\. .* In 2015 had Veere nog geen school voor voortgezet onderwijs\./,
      );
    });
    it('has the words for several soorten', () => {
      const soorten = ['sbo', 'so', 'vso'];
      expect(nl.answer.beside({ ...veere, soorten })).toContain('geen school voor sbo, so en vso.');
      expect(en.answer.beside({ ...veere, soorten })).toContain('no schools for sbo, so and vso.');
      expect(en.answer.beside({ ...veere, soorten: ['so'] })).toContain(
        'no schools for special education',
      );
    });
  });
  it('names masked cells and a break in the series', () => {
    const story = { ...anyStory, masked: { from: 1, to: 2 }, brokenIn: 2010 };
    expect(nl.answer.masked(story)).toContain('3 afgeschermde aantallen van 1 tot 4 leerlingen');
    expect(nl.answer.acrossBreak(story)).toContain('Rond 2010 is de telling veranderd');
    expect([nl.answer.masked(anyStory), nl.answer.acrossBreak(anyStory)]).toEqual(['', '']);
  });
  it('counts the masked cells of a single year once', () => {
    const story = { ...anyStory, lastYear: 2015, masked: { from: 2, to: 2 } };
    expect(nl.answer.masked(story)).toContain('2 afgeschermde aantallen');
  });

  const expected: ExpectedRange = {
    year: 2030,
    low: 1612.7,
    high: 1780,
    cameOut: { of: 'gemeenten', percent: 84, periods: 3 },
    testedYears: null,
    isDirectionOnly: false,
  };
  const came = expected.cameOut!;
  const sure = (given: Partial<ExpectedRange>, words = nl) =>
    words.answer.howSure({ ...anyStory, expected: { ...expected, ...given } });

  it('says what is expected, how sure that is and how often it came out', () => {
    // How sure it is follows below the figures, and is not said twice.
    expect(nl.answer.spoken({ ...anyStory, expected })).toMatch(
      new RegExp(`Waarschijnlijk tussen 1.610 en 1.780 leerlingen in 2030 \\(80${NNBSP}%\\)\\.$`),
    );
    expect(sure({})).toBe(
      `Verwacht met 80${NNBSP}% zekerheid. In toetsen op het verleden kwam bij gemeenten van deze grootte 84${NNBSP}% uit.`,
    );
    expect(sure({ cameOut: null, isDirectionOnly: true })).toBe(
      'Zo ver vooruit is dit slechts een ruwe aanwijzing.',
    );
    expect(sure({ cameOut: { ...came, percent: 88, periods: 1 } })).toContain(
      `88${NNBSP}% uit (één periode).`,
    );
    expect(sure({ cameOut: null, testedYears: [1, 2] }, en)).toBe(
      'Tested 1 to 2 years ahead; other years are drawn on.',
    );
    expect(sure({ cameOut: null, testedYears: [1] })).toBe(
      'Getoetst op één jaar vooruit; andere jaren zijn doorgetrokken.',
    );
    expect(nl.answer.howSure(anyStory)).toBe('');
  });
  it('names each horizon that was tested where one between them was not', () => {
    expect(sure({ cameOut: null, testedYears: [1, 2, 4, 5, 6] })).toBe(
      'Getoetst op 1, 2, 4, 5 en 6 jaar vooruit; andere jaren zijn doorgetrokken.',
    );
    expect(sure({ cameOut: null, testedYears: [1, 2, 4, 5, 6] }, en)).toBe(
      'Tested 1, 2, 4, 5 and 6 years ahead; other years are drawn on.',
    );
  });
  it('says of the country how many separate periods were tested', () => {
    const country = { ...came, of: 'land' as const, percent: 100 };
    expect(sure({ cameOut: country })).toBe(
      `Verwacht met 80${NNBSP}% zekerheid. In toetsen op het verleden kwam voor het land 100${NNBSP}% uit (3 perioden).`,
    );
    expect(sure({ cameOut: country }, en)).toBe(
      'Expected with 80% certainty. In tests on the past, 100% came true for the country (3 periods).',
    );
  });
  it('states an expected year in another tense than a counted one, rounded to three figures', () => {
    const story = { ...anyStory, lastYear: 2030, to: 1_912.4, percent: -23.6, isExpected: true };
    expect(nl.answer.spoken(story)).toContain(
      `In Aalten daalt het aantal tussen 2015 en 2030 naar verwachting met 23,6${NNBSP}%. ` +
        'Van 2.504 gaat het naar ongeveer 1.910.',
    );
  });
  it('calls numbers that are equal to three figures equal, so that rounding gives no direction', () => {
    const story = { ...anyStory, lastYear: 2030, to: 2_504.9, percent: 0.04, isExpected: true };
    expect(nl.answer.spoken(story)).toContain('naar verwachting ongeveer gelijk. Van 2.504 gaat');
    expect(en.answer.spoken(story)).toContain('are expected to stay about the same');
  });
  it.each([
    [-10, 30, 'meer dan 10\u202f% minder zijn dan in 2015 is ongeveer 30\u202f%.'],
    [0, 99.6, ' minder zijn dan in 2015 is meer dan 99\u202f%.'],
    [5, 0.2, ' minder of hooguit 5\u202f% meer zijn dan in 2015 is minder dan 1\u202f%.'],
  ])('states the chance to be below a threshold of %i %%', (drop, percent, sentence) => {
    const chance = { measure: 'kans', percent, drop, from: 2015, until: 2030 } as const;
    expect(nl.answer.beside({ ...anyStory, extra: chance })).toContain(sentence);
  });
  it('adds what the chosen measure says', () => {
    const peak = { measure: 'piek', percent: -20, peakYear: 2003, peak: 2676, since: null } as const; // prettier-ignore
    expect(nl.answer.beside({ ...anyStory, extra: peak })).toContain(
      'Sinds de piek in 2003 (2.676) is dat −20,0',
    );
    const shrinking = { measure: 'iml', percent: -12, digits: 1, sinceYear: 2020, shrinking: true } as const; // prettier-ignore
    expect(nl.answer.beside({ ...anyStory, extra: shrinking })).toContain(
      ': krimp volgens de IML-maat',
    );
    const nearly = { ...shrinking, percent: -9.96, digits: 2, shrinking: false };
    expect(nl.answer.beside({ ...anyStory, extra: nearly })).toMatch(
      /−9,96.%: geen krimp volgens de IML/,
    );
  });
});

/** Returns the number of words of the longest sentence: the parts between spaces that have a letter or a digit. */
function mostWords(text: string): number {
  // A full stop inside a number or an abbreviation is followed by no space.
  const sentences = text.split(/[.?!](?:\s+|$)/);
  return Math.max(...sentences.map((one) => one.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length)); // prettier-ignore
}

/** Stories in which every way to say something is tried with every other one that has to do with it. */
function manyStories(): Story[] {
  const places = [null, 'Aalten', 'Alphen aan den Rijn', 'Agglomeratie Leiden en Bollenstreek'];
  const soorten = [['bo'], ['bo', 'sbo'], ['bo', 'sbo', 'so', 'so/vso', 'vso'], ['vmbo-b', 'vmbo-k', 'vmbo-g', 'vmbo-t', 'vmbo-lwt', 'havo', 'vwo']]; // prettier-ignore
  const figures: Partial<Story>[] = [
    {},
    { from: 1_443_069, to: 1_356_911, falling: 342 },
    { to: 2600, percent: 3.8 },
    { to: 2504, percent: 0, rank: null },
    { lastYear: 2015, to: 2504, percent: 0, rank: null },
    { to: null, percent: null, gap: { year: 2025, kind: 'masked' } },
    { from: null, percent: null, gap: { year: 2015, kind: 'incomplete' } },
    { from: null, to: null, percent: null, gap: { year: 2015, kind: 'missing' } },
    { from: 0, to: 0, percent: null },
    { from: 0, percent: null, noSchool: { from: true, to: false, now: false } },
    { to: 0, percent: -100, noSchool: { from: false, to: true, now: true } },
    { from: 0, to: 0, percent: null, noSchool: { from: true, to: true, now: false } },
    { from: 0, to: 0, percent: null, noSchool: { from: true, to: true, now: true } },
  ];
  const extras: Story['extra'][] = [
    null,
    { measure: 'piek', percent: -20, peakYear: 2012, peak: 1_543_069, since: 2011 },
    { measure: 'piek', percent: 0, peakYear: 2025, peak: 2676, since: 2011 },
    { measure: 'aandeel', percent: 8.2, countryPercent: 3.6, whole: ['bo', 'sbo', 'so', 'so/vso', 'vso'] }, // prettier-ignore
    { measure: 'vestigingen', from: 12, to: 11 },
    { measure: 'schoolgrootte', from: 212, to: 180 },
    { measure: 'kans', percent: 0.2, drop: 5, from: 2015, until: 2030 },
    { measure: 'kans', percent: 99.6, drop: -12.5, from: 2015, until: 2030 },
    { measure: 'iml', percent: -9.96, digits: 2, sinceYear: 2020, shrinking: false },
    ...(
      [
        'onder_norm_leerlingen',
        'onder_norm_3jaar',
        'gesloten',
        'bo_afstand',
        'bo_binnen_3',
        'saldo',
        'saldo_aandeel',
      ] as const
    ).map(
      // prettier-ignore
      (id) => ({ measure: 'ander', id, unit: 'leerlingen', value: -1340, country: 80_335, year: 2025, base: 2015 }) as const, // prettier-ignore
    ),
  ];
  const cameOut: (CameOut | null)[] = [
    null,
    { of: 'gemeenten', percent: 84, periods: 3 },
    { of: 'regios', percent: 84, periods: 1 },
    { of: 'land', percent: 100, periods: 3 }, // prettier-ignore
  ];
  const stories = places.flatMap(
    (place) =>
    soorten.flatMap((kinds) => figures.map((some) => ({ ...anyStory, place, soorten: kinds, ...some }))), // prettier-ignore
  );
  return [
    ...stories.flatMap((story) => [story, { ...story, isExpected: true, lastYear: 2030 }]),
    ...stories.map((story) => ({ ...story, division: 'arbeidsmarktregio', rankedBy: 'leerlingen' as const })), // prettier-ignore
    ...extras.map((extra) => ({ ...anyStory, extra })),
    ...cameOut.flatMap((came) =>
      [true, false].flatMap((isDirectionOnly) =>
        [null, [1], [1, 2, 4, 5, 6]].map((testedYears) => ({
          ...anyStory,
          expected: { year: 2035, low: 1_300_000, high: 1_370_000, cameOut: came, testedYears, isDirectionOnly }, // prettier-ignore
        })),
      ),
    ),
    { ...anyStory, masked: { from: 12, to: 11 }, brokenIn: 2010, percentBounds: { low: -12.5, high: -11.1 } }, // prettier-ignore
  ];
}

const LANGUAGES = ['nl', 'en'] as const;
const COUNTED = ['school', 'woon', 'examen'] as const;

describe.each(LANGUAGES)('every sentence of the answer in %s', (language) => {
  it.each(COUNTED)('has at most twenty words, of what is counted as %s', async (counted) => {
    const words = await loadWords('page', language, counted);
    const texts = manyStories().flatMap((story) => [
      words.answer.spoken(story),
      words.answer.masked(story),
      words.answer.acrossBreak(story),
      words.userFigures.inSentence([2015, 2025]),
    ]);
    expect(texts.length).toBeGreaterThan(1000);
    expect([...new Set(texts)].filter((text) => mostWords(text) > 20)).toEqual([]);
  });
});
