import { expect, it } from 'vitest';
import type { Story } from '../../../src/text/story.ts';
import { loadWords, type Language } from '../../../src/text/words.ts';
import type { Counted } from '../../../src/tables/counted.ts';

const VMBO = ['vmbo-b', 'vmbo-k', 'vmbo-g', 'vmbo-t', 'vmbo-lwt'];

const base: Story = {
  place: 'Veere',
  soorten: VMBO,
  firstYear: 2014,
  lastYear: 2024,
  from: 120,
  to: 90,
  gap: null,
  noSchool: { from: false, to: false, now: false },
  percent: -25,
  countryPercent: -10,
  countryIncomplete: false,
  rank: 12,
  rankedBy: 'leerlingen',
  division: null,
  ranked: 260,
  falling: 200,
  masked: { from: 0, to: 2 },
  percentBounds: { low: -26.2, high: -23.7 },
  brokenIn: null,
  extra: null,
  isExpected: false,
  expected: null,
};

/** Stories of every kind that figures without a projection can have. */
const STORIES: Story[] = [
  base,
  { ...base, soorten: ['vmbo-b'] },
  { ...base, soorten: ['vmbo-lwt', 'havo'] },
  { ...base, place: null, rank: null },
  { ...base, rankedBy: 'procent', to: 120, percent: 0 },
  { ...base, firstYear: 2024, percent: null },
  { ...base, from: null, percent: null, gap: { year: 2014, kind: 'missing' } },
  { ...base, from: null, percent: null, gap: { year: 2014, kind: 'incomplete' } },
  { ...base, to: null, percent: null, gap: { year: 2024, kind: 'masked' } },
  { ...base, to: 0, noSchool: { from: false, to: true, now: true } },
  { ...base, to: null, noSchool: { from: true, to: true, now: true } },
  { ...base, from: null, to: null, noSchool: { from: true, to: true, now: false } },
  { ...base, from: 0, noSchool: { from: true, to: false, now: false } },
  { ...base, from: 0, to: 0, percent: null },
  { ...base, extra: { measure: 'aandeel', percent: 40, countryPercent: 50, whole: [...VMBO, 'havo', 'vwo'] } }, // prettier-ignore
  { ...base, extra: { measure: 'vestigingen', from: 3, to: 2 } },
  { ...base, extra: { measure: 'schoolgrootte', from: 40, to: 30 } },
  { ...base, extra: { measure: 'piek', percent: -25, peakYear: 2016, peak: 130, since: null } },
];

/** Every text of the page that is no function, and what functions with years and counts write. */
async function textsOf(language: Language, counted: Counted): Promise<string[]> {
  const words = await loadWords('page', language, counted);
  const region = await loadWords('region', language, counted);
  const ofStories = STORIES.flatMap((story) => [
    words.answer.spoken(story),
    words.answer.masked(story),
    words.answer.acrossBreak(story),
  ]);
  const { trend, ranking, controls, map, source } = words;
  const point = (year: number) => ({ year, pupils: 100 });
  const named = { code: 'GM0717', name: 'Veere', percent: -25 };
  return [
    ...ofStories,
    ...Object.values(words.soorten).flatMap(({ kort, lang }) => [kort, lang]),
    ...['verandering', 'verschil', 'leerlingen', 'aandeel', 'index', 'vestigingen', 'schoolgrootte']
      .map((id) => words.measures[id as keyof typeof words.measures])
      .flatMap(({ name, about }) => [name, about]),
    trend.title(VMBO),
    trend.name(VMBO, 2014, 2024, null, ['Veere']),
    trend.summary([{ name: 'Veere', first: point(2014), last: point(2024), peak: point(2016), expected: null }]), // prettier-ignore
    trend.zone.newest(2024),
    trend.unit.aantal,
    trend.unit.index(2014),
    trend.base.year(2014),
    trend.onMap(2024),
    trend.columns.pupils,
    trend.columns.change(2014, 2024),
    trend.columns.change(2024, 2014),
    trend.spoken(
      { name: 'Veere', count: '90', intervals: [], index: '', change: '', note: '' },
      '',
    ),
    trend.notes.masked,
    trend.notes.noPupils(['Veere'], 2014),
    trend.notes.noIndex(['Veere'], 2014),
    trend.notes.rescaled('Veere', 2014),
    trend.notes.notRescaled(2014),
    ranking.about('index', 2014, 2024),
    ranking.pupils,
    controls.measureGroups.leerlingen,
    controls.since(2014),
    controls.until(2014),
    map.name('index', 2024, 'vo'),
    source.line('DUO', null, 2024, false, 2026),
    source.pupils('DUO'),
    source.unplaced(12),
    ...source.limits,
    words.status.noSchool,
    words.status.incomplete,
    words.count.pupils(1),
    words.count.pupils(12),
    region.choose.pupils(2024),
    region.choose.change(2014),
    region.map.regions('COROP', 'index', 2024),
    region.figures.pupils(2024),
    region.figures.change(2014),
    region.members.about(2014),
    region.members.scaleAantal(0, 100),
    region.members.scaleIndex(0, 100, 2014),
    region.members.summary({ name: 'Veere', base: 2014, year: 2024, then: '120', now: '90', change: '', expected: '' }), // prettier-ignore
    region.members.key(2014, 2014, 2024, false),
    region.members.noIndex,
    region.members.without(['Veere']),
    region.table.titleCounted(2014, 2024),
    region.table.aboutCounted(2014),
    region.finding({ kind: 'lost', base: 2014, year: 2024, areas: [{ ...named, pupils: 1 }] }),
    region.finding({ kind: 'last', year: 2024, areas: [{ ...named, pupils: 9 }] }),
    region.finding({ kind: 'direction', base: 2014, year: 2024, isProvisional: false, change: { low: -9, high: -8 }, countryPercent: -5 }), // prettier-ignore
    region.finding({ kind: 'against', base: 2014, year: 2024, areas: [named], regionPercent: 5 }), // prettier-ignore
    region.finding({ kind: 'grens', base: 2014, year: 2024, of: 3, all: 3, thresholds: [-20, -10], below: [named], between: [] }), // prettier-ignore
    ...region.gaps({ base: 2014, year: 2024, masked: 3, without: ['Veere'], unprojected: [], withoutIml: null }), // prettier-ignore
  ].filter((text) => text !== '');
}

it.each(['nl', 'en'] as const)(
  'texts about exam candidates name no pupils (%s)',
  async (language) => {
    const texts = await textsOf(language, 'examen');
    expect(texts.length).toBeGreaterThan(100);
    expect(texts.filter((text) => /leerling|pupil|teldatum|count date/i.test(text))).toEqual([]);
  },
);

it.each(['nl', 'en'] as const)(
  'texts about exam candidates write each year as a school year (%s)',
  async (language) => {
    const texts = await textsOf(language, 'examen');
    const ofYears = texts.filter((text) => /20[12]\d/.test(text));
    expect(ofYears.length).toBeGreaterThan(40);
    // The boundaries of gemeenten are those of a calendar year.
    const plain = /20[12]\d(?!-\d\d)/;
    expect(ofYears.filter((text) => plain.test(text) && !/2026/.test(text))).toEqual([]);
  },
);

it('the sentence about exam candidates names types and school years', async () => {
  const nl = await loadWords('page', 'nl', 'examen');
  expect(nl.answer.spoken(base)).toBe(
    'In Veere daalde het aantal tussen 2014-15 en 2024-25 met 25,0\u202f%. Het ging van 120 naar 90. Landelijk: −10,0\u202f%. In 11 van de 260 gemeenten daalde het in kandidaten harder.',
  );
  const en = await loadWords('page', 'en', 'examen');
  expect(en.trend.title(['vmbo-b', 'havo'])).toBe('Exam candidates of vmbo basic and havo');
  expect(en.answer.spoken(base)).toContain('fell by 25.0% between 2014-15 and 2024-25');
});

it('says between which values a change of candidates lies where masked numbers are estimated', async () => {
  const nl = await loadWords('page', 'nl', 'examen');
  expect(nl.answer.masked(base)).toBe(
    'Geschat: 2 afgeschermde aantallen van 1 tot 4 kandidaten. De verandering ligt tussen −26,2\u202f% en −23,7\u202f%.',
  );
  const en = await loadWords('page', 'en', 'examen');
  expect(en.answer.masked({ ...base, percentBounds: null })).toBe(
    'Estimated: 2 masked numbers of 1 to 4 candidates.',
  );
});

it('a gemeente without candidates is not said to be without a school', async () => {
  const { answer } = await loadWords('page', 'nl', 'examen');
  const without = { ...base, to: null, noSchool: { from: true, to: true, now: true } };
  expect(answer.beside({ ...without, from: null })).toBe(
    'Veere heeft geen vestiging met kandidaten voor vmbo. Wie er woont, doet elders examen.',
  );
});

it('texts about pupils by residence say that the pupils live there', async () => {
  const nl = await loadWords('page', 'nl', 'woon');
  expect(nl.trend.title(['vo'])).toBe('Leerlingen in het voortgezet onderwijs die er wonen');
  expect(nl.source.unplaced(3010)).toContain('in het buitenland of in een onbekende gemeente');
});

it('an incomplete year by residence is a year in which the gemeente was another area', async () => {
  const { answer, trend } = await loadWords('page', 'nl', 'woon');
  const gap: Story = { ...base, soorten: ['vo'], firstYear: 2013, from: null, percent: null, gap: { year: 2013, kind: 'incomplete' } }; // prettier-ignore
  expect(answer.beside(gap)).toContain(
    'De cijfers van 2013 gaan over een ander gebied: vóór een splitsing of samenvoeging.',
  );
  expect(answer.beside(gap)).not.toContain('vestiging is');
  expect(trend.notes.incomplete).not.toContain('vestiging');
});

it('says in- and outflow as pupils at schools more or fewer than live there', async () => {
  const words = await loadWords('page', 'nl', 'woon');
  const inflow = { measure: 'ander', id: 'saldo', unit: 'leerlingen', value: -340, country: null, year: 2023, base: null } as const; // prettier-ignore
  const beside = (extra: Story['extra']) => words.answer.beside({ ...base, rank: null, extra });
  expect(beside(inflow)).toBe(
    'In 2023 waren er op scholen hier 340 minder leerlingen dan er wonen.',
  );
  const share = { ...inflow, id: 'saldo_aandeel', unit: 'procent', value: 29.5 } as const;
  expect(beside(share)).toBe(
    'In 2023 waren er op scholen hier 29,5\u202f% meer leerlingen dan er wonen.',
  );
  const en = await loadWords('page', 'en', 'woon');
  expect(en.answer.beside({ ...base, rank: null, extra: { ...inflow, value: 0 } })).toBe(
    'In 2023 the schools here had as many pupils as live here.',
  );
});

it('says on the axis and in the table of the chart that years are school years', async () => {
  const { trend } = await loadWords('page', 'nl', 'examen');
  expect([trend.unit.aantal, trend.columns.year]).toEqual([
    'aantal kandidaten per schooljaar',
    'Schooljaar',
  ]);
  const atSchools = await loadWords('page', 'en', 'school');
  expect([atSchools.trend.unit.aantal, atSchools.trend.columns.year]).toEqual([
    'number of pupils',
    'Year',
  ]);
});
