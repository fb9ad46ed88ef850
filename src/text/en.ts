import type { Words } from './nl.ts';
import { numbersIn } from './numbers.ts';
import type { Extra, Story } from './story.ts';

const n = numbersIn('en-GB');

const soorten: Words['soorten'] = {
  bo: { kort: 'bo', lang: 'primary schools (bo)' },
  sbo: { kort: 'sbo', lang: 'special primary schools (sbo)' },
  so: { kort: 'so', lang: 'special education (so)' },
  'so/vso': { kort: 'so/vso', lang: 'special and secondary special education (so/vso)' },
  vso: { kort: 'vso', lang: 'secondary special education (vso)' },
  vo: { kort: 'all vo', lang: 'secondary schools (vo)' },
  brugjaar: { kort: 'brugjaar', lang: 'bridging years 1–2' },
  'vmbo-b': { kort: 'vmbo-b', lang: 'vmbo basic, years 3–4' },
  'vmbo-k': { kort: 'vmbo-k', lang: 'vmbo middle-management, years 3–4' },
  'vmbo-g': { kort: 'vmbo-g', lang: 'vmbo combined, years 3–4' },
  'vmbo-t': { kort: 'vmbo-t', lang: 'vmbo theoretical, years 3–4' },
  'havo/vwo': { kort: 'havo/vwo 3', lang: 'havo/vwo, year 3' },
  havo: { kort: 'havo', lang: 'havo, years 4–5' },
  vwo: { kort: 'vwo', lang: 'vwo, years 4–6' },
  pro: { kort: 'pro', lang: 'practical training (pro)' },
  vavo: { kort: 'vavo', lang: 'contracted out to adult education (vavo)' },
  internationaal: { kort: 'international', lang: 'international education' },
};

const list = new Intl.ListFormat('en', { type: 'conjunction' });
const inSoorten = (keys: readonly string[]) =>
  `in ${list.format(keys.map((key) => soorten[key]?.lang ?? key))}`;

const ENDINGS: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
const places = new Intl.PluralRules('en', { type: 'ordinal' });
const ordinal = (place: number) => `${n.count(place)}${ENDINGS[places.select(place)] ?? 'th'}`;

function sentence(story: Story): string {
  return [headline(story), comparison(story), extra(story.extra), caution(story)]
    .filter(Boolean)
    .join(' ');
}

function headline(story: Story): string {
  const { from, to, baseYear, year, percent } = story;
  const place = story.place ?? 'the Netherlands';
  const kind = inSoorten(story.soorten);
  if (from === null || to === null) return gap(story, place, kind);
  const provisional = story.provisional ? ' (provisional)' : '';
  if (year === baseYear) {
    return `In ${year} ${place} had ${n.count(to)} pupils ${kind}${provisional}.`;
  }
  const change = percent === null ? '' : ` (${n.signedPercent(percent)})`;
  const country =
    story.place !== null && story.countryPercent !== null
      ? `; nationally ${n.signedPercent(story.countryPercent)}`
      : '';
  const [first, last] = baseYear < year ? [baseYear, year] : [year, baseYear];
  const [then, now] = baseYear < year ? [from, to] : [to, from];
  const verb = now < then ? 'fell' : 'rose';
  const moved =
    then === now
      ? `the number of pupils ${kind} stayed at ${n.count(now)} between ${first} and ${last}`
      : `the number of pupils ${kind} ${verb} from ${n.count(then)} to ${n.count(now)} between ${first} and ${last}`;
  return `In ${place} ${moved}${change}${country}.`;
}

function gap(story: Story, place: string, kind: string): string {
  const known = story.to ?? story.from;
  const when = story.to === null ? story.baseYear : story.year;
  const figure = known === null ? '' : ` In ${when} ${place} had ${n.count(known)} pupils ${kind}.`;
  const year = story.gap?.year ?? story.year;
  const reason = {
    missing: `There are no figures ${kind} for ${year}.`,
    incomplete: `The figures of ${place} for ${year} are incomplete: not every school site is known. That is why no change is given.`,
    masked: `In ${year} ${place} had so few pupils ${kind} that DUO masks the number (<5 per school site).`,
  }[story.gap?.kind ?? 'missing'];
  return reason + figure;
}

function comparison(story: Story): string {
  if (story.percent === null || story.year === story.baseYear) return '';
  const { rank, ranked, falling } = story;
  if (story.place === null) {
    return `Numbers fell in ${n.count(falling)} of ${n.count(ranked)} gemeenten.`;
  }
  if (rank === null || story.percent === 0) return '';
  const at = story.percent < 0 ? rank : ranked - rank + 1;
  const place = at === 1 ? 'the largest' : `the ${ordinal(at)} largest`;
  return `That is ${place} ${story.percent < 0 ? 'fall' : 'rise'} of ${n.count(ranked)} gemeenten.`;
}

function extra(more: Extra | null): string {
  switch (more?.measure) {
    case 'piek':
      return more.percent === 0
        ? 'That is the highest number of the series.'
        : `That is ${n.signedPercent(more.percent)} since the peak of ${more.peakYear} (${n.count(more.peak)}).`;
    case 'vestigingen':
      return more.from === null
        ? `There are ${n.count(more.to)} school sites.`
        : `The number of school sites went from ${n.count(more.from)} to ${n.count(more.to)}.`;
    case 'schoolgrootte':
      return more.from === null
        ? `A school site has ${n.count(more.to)} pupils on average.`
        : `A school site has ${n.count(more.to)} pupils on average; it was ${n.count(more.from)}.`;
    case 'iml':
      return `Since ${more.sinceYear} it is ${n.signedPercent(more.percent)}: ${
        more.shrinking ? 'decline' : 'no decline'
      } by the IML measure (10% or more in five years).`;
    default:
      return '';
  }
}

function caution(story: Story): string {
  const notes: string[] = [];
  const cells = story.masked.from + story.masked.to;
  if (cells > 0) {
    notes.push(
      `Not counted: ${cells === 1 ? 'one masked number' : `${n.count(cells)} masked numbers`} of 1 to 4 pupils.`,
    );
  }
  if (story.brokenIn !== null) {
    notes.push(`Note: counting changed around ${story.brokenIn}; do not compare across that year.`);
  }
  return notes.join(' ');
}

/** All words of the page in English. The field's Dutch terms stay as they are. */
export const en: Words = {
  locale: 'en-GB',
  numbers: n,
  soorten,
  ordinal,
  sentence,
  title: 'Leerlingenatlas',
  tagline: 'Pupil decline by gemeente in primary and secondary education',
  skip: 'Skip to content',
  country: 'The Netherlands',
  modes: { kaart: 'Map', bronnen: 'Sources and method' },
  language: { label: 'Language', nl: 'Nederlands', en: 'English' },
  theme: { toDark: 'Dark display', toLight: 'Light display' },
  sectors: { label: 'Sector', po: 'Primary (po)', vo: 'Secondary (vo)' },
  controls: {
    label: 'What would you like to see?',
    soort: 'School type',
    measure: 'Measure',
    base: 'Compared with',
    classes: 'Classes',
    from: 'threshold 1',
    to: 'threshold 2',
    open: 'Settings',
    close: 'Close',
    typesOnly: (years) => `Figures per school type are available for ${years} only.`,
  },
  measures: {
    verandering: { name: 'change in %', about: 'Change in the number of pupils since the base year, in percent' },
    verschil: { name: 'change in pupils', about: 'Change in the number of pupils since the base year, in pupils' },
    leerlingen: { name: 'number of pupils', about: 'Number of pupils on the count date' },
    index: { name: 'index', about: 'Index of the number of pupils; the base year is 100' },
    piek: { name: 'since the peak', about: 'Difference from the year with most pupils until then, in percent' },
    vestigingen: { name: 'number of school sites', about: 'Number of school sites (vestigingen) with pupils on the count date' },
    schoolgrootte: { name: 'average school size', about: 'Average number of pupils per school site (vestiging)' },
    iml: { name: 'decline by the IML measure', about: 'Change over five years; a fall of 10% or more is decline by the IML measure' },
  },
  classMethods: {
    kwantielen: 'equal numbers per class',
    gelijk: 'classes of equal width',
    natuurlijk: 'natural breaks',
    grenzen: 'two thresholds of your own',
  },
  status: {
    observed: 'counted',
    missing: 'no figures',
    masked: 'masked (<5)',
    incomplete: 'incomplete',
    undefined: 'cannot be computed',
    provisional: 'provisional',
  },
  count: {
    pupils: (value) => (value === 1 ? '1 pupil' : `${n.count(value)} pupils`),
    branches: (value) => (value === 1 ? '1 school site' : `${n.count(value)} school sites`),
    plusMasked: (cells) => `+ ${n.count(cells)} × <5`,
  },
};
