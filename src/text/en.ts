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
  return [headline(story), comparison(story), extra(story.extra)].filter(Boolean).join(' ');
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

const problemWords: Record<string, string> = {
  unreachable: 'the file cannot be reached',
  'empty-file': 'the file is empty',
  'wrong-encoding': 'the file has an unknown character encoding',
  'unknown-header': 'the header is not that of this file',
  'missing-column': 'a column is missing',
  'unequal-row': 'the line has another number of fields than the header',
  'open-quote': 'a quotation mark is not closed',
  truncated: 'the file stops in the middle',
  'not-a-count': 'a count should stand here',
  'not-a-code': 'a code should stand here',
  'not-a-date': 'a date should stand here',
  'not-a-year': 'a year should stand here',
  'not-a-flag': '0 or 1 should stand here',
  'unknown-gemeente': "this gemeente does not exist within today's boundaries",
  'unknown-soort': 'this sector has no such school type',
  'duplicate-row': 'this line is there twice',
};

/** All words of the page in English. The field's Dutch terms stay as they are. */
export const en: Words = {
  locale: 'en-GB',
  numbers: n,
  soorten,
  ordinal,
  sentence,
  caution,
  title: 'Leerlingenatlas',
  tagline: 'Pupil decline by gemeente in primary and secondary education',
  skip: 'Skip to content',
  country: 'The Netherlands',
  nav: 'Sections',
  map: {
    name: (measure, year, sector) =>
      `Map of the Netherlands by gemeente. ${measure}. ${sector}, ${year}.`,
    role: 'map',
    keys: 'Arrow keys: to the neighbouring gemeente. Enter: select or remove. Plus and minus: zoom. Shift with an arrow: move. 0: whole map.',
    place: (place, of) => `${ordinal(place)} of ${n.count(of)}`,
    chosen: 'selected',
    zoom: 'Zoom',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    zoomReset: 'Whole map',
    wheelHint: 'Hold Ctrl to zoom the map',
    unavailable: 'The map cannot be drawn. The figures are in the ranking below.',
  },
  legend: {
    name: 'Legend: number of gemeenten per class. Choose classes to show only those on the map.',
    below: (to) => `less than ${to}`,
    from: (from) => `${from} or more`,
    between: (from, to) => `${from} to ${to}`,
    column: (label, count) =>
      `${label}: ${count === 1 ? '1 gemeente' : `${n.count(count)} gemeenten`}`,
    tick: (value) => n.short(value),
    without: (reason, count) => `${reason}: ${n.count(count)}`,
    none: 'no figures or cannot be computed',
    showAll: 'Show all classes',
  },
  share: { copy: 'Copy link', copied: 'The link to this screen has been copied.' },
  slider: { name: 'Year on the map', play: 'Play the years', pause: 'Pause' },
  source: {
    unplaced: (pupils) =>
      `${n.count(pupils)} pupils without a known gemeente count in the national total but are on no map.`,
    line: (titles, countDate, year, provisional, boundaries) =>
      [
        `Source: ${titles}`,
        countDate === null
          ? null
          : `counted on ${countDate.replace('oktober', 'October')} ${year}${provisional ? ' (provisional)' : ''}`,
        boundaries === null ? null : `gemeente boundaries of ${boundaries}`,
      ]
        .filter((part) => part !== null)
        .join('; ') + '.',
  },
  sources: {
    title: 'Sources and method',
    intro:
      'All figures come from public files of DUO, CBS and Kadaster. They are counted per school site and added up here per gemeente, by the location of the school, within the gemeente boundaries of today.',
    files: 'Files and count dates',
    file: 'File',
    origin: 'Origin',
    licence: 'Licence',
    countDate: 'Count date',
    years: 'Years',
    limits: 'What you should know',
    limitList: [
      'Provisional figures: DUO still revises the newest year.',
      'Masked numbers: DUO shows 1 to 4 pupils of a school site as “<5”. They are not counted in; where they occur you see “+ n × <5”, which means 1 to 4 pupils more each time.',
      'No figures is not zero: a closed school counts as 0, a year without figures is a gap in the line and hatched on the map.',
      'Special (primary) education: figures before 1998 are incomplete, and counting changed around 2010. Do not compare across 2010.',
      'Secondary education: there are figures for 2019, 2023, 2024 and 2025; per school type for 2019 only. School sites are missing in 2023: the gemeenten concerned are marked as incomplete and get no change.',
      'Some school sites for secondary education are not in the file of 2019, such as those of Terra (25PW; 3,869 pupils in 2024, among others in Tynaarlo). In their gemeenten numbers seem to have grown more since than they have.',
      "A gemeente on the map is that of the school, not that of the pupil's home.",
      'In 2022 schools counted pupils from Ukraine, about 0.7% of primary education.',
    ],
    measures: 'Measures',
    classes: 'Classes on the map',
    classesText:
      'Class breaks are those of the newest year and hold for all years, so that a colour keeps its meaning while you move through the years. For change the breaks lie equally far on both sides of zero.',
    ranking:
      'Ranks: 1 is the largest fall (for change) or the largest number (for counts). Equal values share a rank.',
  },
  problems: {
    title: 'Not all figures could be loaded',
    line: ({ file, problem, row, column, found }) => {
      const reason = problemWords[problem] ?? problem;
      const where = [
        row === null ? null : `line ${n.count(row)}`,
        column ? `column ${column}` : null,
      ]
        .filter((part) => part !== null)
        .join(', ');
      const shown = problem === 'unreachable' || !found ? '' : ` (“${found.slice(0, 60)}”)`;
      return `${file}${where === '' ? '' : `, ${where}`}: ${reason}${shown}.`;
    },
    rest: 'The rest of the page works. Try again; if it keeps failing, tell the keeper of this website.',
    retry: 'Try again',
  },
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
    since: (year) => `since ${year}`,
    typesOnly: (years) => `Figures per school type are available for ${years} only.`,
  },
  measures: {
    verandering: {
      name: 'change in %',
      about: 'Change in the number of pupils since the base year, in percent',
    },
    verschil: {
      name: 'change in pupils',
      about: 'Change in the number of pupils since the base year, in pupils',
    },
    leerlingen: { name: 'number of pupils', about: 'Number of pupils on the count date' },
    index: { name: 'index', about: 'Index of the number of pupils; the base year is 100' },
    piek: {
      name: 'since the peak',
      about: 'Difference from the year with most pupils until then, in percent',
    },
    vestigingen: {
      name: 'number of school sites',
      about: 'Number of school sites (vestigingen) with pupils on the count date',
    },
    schoolgrootte: {
      name: 'average school size',
      about: 'Average number of pupils per school site (vestiging)',
    },
    iml: {
      name: 'decline by the IML measure',
      about: 'Change over five years; a fall of 10% or more is decline by the IML measure',
    },
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
  search: {
    label: 'Find a gemeente',
    placeholder: 'Find a gemeente…',
    loading: 'The list of gemeenten is loading.',
    found: (count) => (count === 1 ? '1 gemeente found' : `${n.count(count)} gemeenten found`),
    more: (count) => `and ${n.count(count)} more; keep typing`,
    none: (query) => `No gemeente found for “${query}”.`,
    tryThis:
      'Type part of the name, or choose from a list. A village is listed under its gemeente.',
    otherName: (name, other) => `${name} (${other})`,
    ended: (old, now, year) => `${old} → ${now} (merged in ${year})`,
    alreadyChosen: 'already chosen',
    added: (name) => `${name} chosen.`,
    replaced: (name, gone) =>
      `${name} chosen instead of ${gone}: there is room for eight gemeenten.`,
    removed: (name) => `${name} removed.`,
    chosen: 'Chosen gemeenten',
    remove: (name) => `Remove ${name}`,
    list: {
      open: 'Choose from a list',
      title: 'Choose gemeenten from a list',
      division: 'Divided by',
      chosen: (count, most) => `${n.count(count)} of at most ${n.count(most)} chosen`,
      full: 'Remove one first to choose another.',
      here: (chosen, count) =>
        chosen > 0 ? `${n.count(chosen)} of ${n.count(count)}` : n.count(count),
      close: 'Done',
    },
    divisions: {
      provincie: 'province',
      corop: 'COROP area',
      rmc: 'RMC region',
      onderwijsgebied: 'education area (onderwijsgebied)',
      rpa: 'labour-market area (RPA)',
      wgr: 'WGR area',
      nodaal: 'nodal area',
      veiligheidsregio: 'safety region',
      vakantieregio: 'school holiday region',
    },
  },
  ranking: {
    title: 'Ranking',
    about: (measure, base, year) => `${measure}, ${base}\u2060–\u2060${year}`,
    place: 'Rank',
    name: 'Gemeente',
    pupils: 'pupils',
    change: 'change',
    course: 'course',
    compare: 'Tick to compare on the map and in the chart.',
    filter: 'Filter by name',
    division: 'Division',
    region: 'Region',
    everywhere: 'whole country',
    sortBy: 'Sort by',
    reverse: 'Reverse the order',
    jump: 'Go to my gemeente',
    shown: (count, total) =>
      count === total
        ? `${n.count(total)} gemeenten`
        : `${n.count(count)} of ${n.count(total)} gemeenten`,
    all: (count) => `Show all ${n.count(count)} gemeenten`,
    fewer: (count) => `Show only the first ${n.count(count)}`,
    none: 'No gemeente fits this filter.',
    clear: 'Clear the filter',
    masked: (cells) => (cells === 1 ? '<5' : `${n.count(cells)} × <5`),
    loading: 'The ranking appears as soon as the figures are here.',
  },
  trend: {
    title: (keys) => `Pupils ${inSoorten(keys)}`,
    name: (keys, first, last, places) =>
      `Line chart: pupils ${inSoorten(keys)} from ${first} to ${last}, ${list.format(places)}`,
    summary: (courses) =>
      `${courses
        .map(
          ({ name, first, last, peak }) =>
            `${name} went from ${n.count(first.pupils)} pupils in ${first.year} to ${n.count(last.pupils)} in ${last.year}, with the highest number in ${peak.year} (${n.count(peak.pupils)})`,
        )
        .join('; ')}.`,
    scale: { label: 'The chart shows', aantal: 'Number', index: 'Index' },
    table: 'Table',
    unit: {
      aantal: 'number of pupils',
      index: (base) => `index, ${base} = 100`,
    },
    startsAt: (value) => `the axis starts at ${n.count(value)}, not at zero`,
    base: { label: 'Base year', year: (year) => `base ${year}` },
    onMap: (year) => `map ${year}`,
    reader: {
      label: 'Read a year',
      keys: 'Arrow keys read another year, Enter puts that year on the map, Escape returns to the year on the map.',
    },
    broken: (year) => `break ${year}`,
    rescaled: 'rescaled',
    columns: {
      year: 'Year',
      pupils: 'pupils',
      index: 'index',
      change: (base) => `since ${base}`,
    },
    onlyMasked: (cells) => `${n.count(cells)} × <5`,
    spoken: ({ name, count, index, change, note }, base) =>
      `${name}: ${[
        count && `${count} pupils`,
        index && `index ${index}`,
        change && `${change} since ${base}`,
        note,
      ]
        .filter(Boolean)
        .join(', ')}`,
    notes: {
      rescaled: (area, base) =>
        `The Netherlands rescaled: the national course, set equal to ${area} in ${base}.`,
      notRescaled: (base) =>
        `The Netherlands is not in the chart: there is no figure for ${base} to set the national course equal to.`,
      noPupils: (places, base) =>
        `No index for ${list.format(places)}: there were no pupils in ${base}.`,
      noIndex: (places, base) =>
        `No index for ${list.format(places)}: no complete figure for ${base}.`,
      gaps: (years) => `No figures for ${years}.`,
      incomplete: 'incomplete: not every school site is known',
      masked: 'masked: <5 stands for 1 to 4 pupils',
      acrossBreak: (year) => `Counting changed in ${year}: do not compare across that year.`,
    },
    empty: 'There are no figures for this choice.',
  },
};
