import { capital } from '../capital.ts';
import type { CountedWords } from '../counted.ts';
import type { CameOut, Extra, OtherMeasure, Story } from '../story.ts';
import { measures } from './measures.ts';
import { list, n, plural } from './numbers.ts';

/**
 * Returns all that the answer says about an area as plain sentences, for screen readers: what changed between which years, the
 * country, the sentences beside the figures, and what is expected.
 */
function spoken(story: Story, c: CountedWords): string {
  const parts = [headline(story, c), nationally(story), beside(story, c), expectation(story, c)];
  return parts.filter(Boolean).join(' ');
}

/** Returns one or two sentences with the change of an area between the two years, or with the only count that is known. */
function headline(story: Story, c: CountedWords): string {
  const { from, to, percent } = story;
  const [firstYear, lastYear] = [c.year(story.firstYear), c.year(story.lastYear)];
  const place = story.place ?? 'Nederland';
  if (from === null || to === null) {
    const known = to ?? from ?? 0;
    const year = to === null ? firstYear : lastYear;
    return known > 0 ? `${place} telde in ${year} ${c.number(known)}.` : '';
  }
  if (from === 0 && to === 0) return '';
  if (firstYear === lastYear) return `${place} telde in ${lastYear} ${c.number(to)}.`;
  const between = `het aantal tussen ${firstYear} en ${lastYear}`;
  const change = percent === null ? '' : ` met ${n.percent(Math.abs(percent))}`;
  if (story.isExpected) {
    const path = `Van ${n.count(from)} gaat het naar ongeveer ${n.rough(to)}.`;
    // Equal to three figures: the direction would be that of the rounding.
    const moves =
      n.rough(to) === n.rough(from)
        ? `blijft ${between} naar verwachting ongeveer gelijk`
        : `${to < from ? 'daalt' : 'stijgt'} ${between} naar verwachting${change}`;
    return `In ${place} ${moves}. ${path}`;
  }
  if (from === to) return `In ${place} bleef ${between} gelijk op ${n.count(to)}.`;
  const moved = to < from ? 'daalde' : 'steeg';
  return `In ${place} ${moved} ${between}${change}. Het ging van ${n.count(from)} naar ${n.count(to)}.`;
}

function nationally({ place, countryPercent, countryIncomplete, ...story }: Story): string {
  if (place === null || story.firstYear === story.lastYear) return '';
  if (countryPercent !== null) return `Landelijk: ${n.signedPercent(countryPercent)}.`;
  return countryIncomplete ? 'Landelijk is het cijfer onvolledig.' : '';
}

/**
 * Returns the sentences beside the figures of an area: why there is no change, that its last school closed or its first one
 * opened, in how many areas the change was larger, and the figure of the chosen measure. Empty where none of these holds.
 */
function beside(story: Story, c: CountedWords): string {
  const parts = [
    missing(story, c),
    openedOrClosed(story, c),
    comparison(story, c),
    extra(story.extra, c),
  ];
  return parts.filter(Boolean).join(' ');
}

/** Writes why the change is not known; empty where it is, and where nothing was counted in one of the years. */
function missing(story: Story, c: CountedWords): string {
  const { from, to, noSchool, gap } = story;
  const place = story.place ?? 'Nederland';
  const kind = c.ofSoorten(story.soorten);
  const isUnknown = from === null || to === null;
  if (noSchool.to && (noSchool.from || isUnknown)) return withoutSchool(story, place, c);
  if (from === 0 && to === 0) return `In deze jaren zijn geen ${c.full} ${kind} geteld.`;
  if (!isUnknown) return '';
  const gapYear = gap?.year ?? story.lastYear;
  const year = c.year(gapYear);
  switch (gap?.kind) {
    case 'incomplete':
      return `De cijfers van ${year} ${c.incomplete.are}. Daarom staat hier geen verandering.`;
    case 'masked':
      return `In ${year} waren het er zo weinig dat DUO het aantal afschermt (<5 per vestiging).`;
    default:
      return story.isExpected && gapYear === story.lastYear
        ? `Voor ${year} is er geen projectie.`
        : `Van ${year} zijn geen cijfers beschikbaar.`;
  }
}

/**
 * Writes that an area has no school of the soorten in the years of the story: "Veere heeft geen school voor voortgezet onderwijs.
 * Leerlingen gaan elders naar school."
 */
function withoutSchool({ noSchool, ...story }: Story, place: string, c: CountedWords): string {
  const none = `geen ${c.school(story.soorten)}`;
  if (noSchool.now) return `${place} heeft ${none}. ${capital(c.elsewhere.now)}.`;
  const isBoth = noSchool.from && story.firstYear !== story.lastYear;
  const when = isBoth ? 'beide jaren' : c.year(story.lastYear);
  return `In ${when} had ${place} ${none}. ${capital(c.elsewhere.then)}.`;
}

/** Writes that the last school was closed or the first one opened between the two years; empty where neither holds. */
function openedOrClosed({ noSchool, from, to, ...story }: Story, c: CountedWords): string {
  if (from === null || to === null || noSchool.from === noSchool.to) return '';
  const place = story.place ?? 'Nederland';
  const school = c.school(story.soorten);
  if (noSchool.from) return `In ${c.year(story.firstYear)} had ${place} nog geen ${school}.`;
  return noSchool.now
    ? `${place} heeft geen ${school} meer.`
    : `In ${c.year(story.lastYear)} had ${place} geen ${school}.`;
}

/**
 * Writes in how many other areas the change was larger: "In 67 van de 342 gemeenten daalde het harder."; for the country, in how
 * many gemeenten it was a fall. Empty without a rank.
 */
function comparison(story: Story, c: CountedWords): string {
  const { percent, rank, rankedBy, ranked, falling, isExpected, from, to } = story;
  if (percent === null || ranked === 0 || story.firstYear === story.lastYear) return '';
  const expected = isExpected ? ' naar verwachting' : '';
  if (story.place === null) {
    const share = `In ${n.count(falling)} van de ${n.count(ranked)} gemeenten`;
    return `${share} ${isExpected ? 'worden' : 'werden'} het er${expected} minder.`;
  }
  if (rank === null || from === null || to === null) return '';
  const [past, present] = to < from ? ['daalde', 'daalt'] : ['steeg', 'stijgt'];
  const among = story.division === null ? 'gemeenten' : `regio’s (${story.division})`;
  const by = rankedBy === 'procent' ? '' : ` in ${c.many}`;
  return `In ${howMany(rank - 1)} van de ${n.count(ranked)} ${among} ${isExpected ? present : past} het${by}${expected} harder.`;
}

/** Writes a number of areas as a word or digits: "geen", "één" or a number. */
const howMany = (count: number) => (count === 0 ? 'geen' : plural(count, 'één', '#'));

/** Returns the sentence about the measure on the map where the change does not tell it; empty for other measures. */
function ofMeasure(story: Story, c: CountedWords): string {
  const isAll = story.extra?.measure === 'ander' || story.firstYear === story.lastYear;
  return isAll ? extra(story.extra, c) : '';
}

function extra(more: Extra | null, c: CountedWords): string {
  switch (more?.measure) {
    case 'piek':
      return peak(more, c);
    case 'aandeel': {
      const country =
        more.countryPercent === null ? '' : `; landelijk ${n.percent(more.countryPercent)}`;
      return `Dat is ${n.percent(more.percent)} van de ${c.many} ${c.ofSoorten(more.whole)}${country}.`;
    }
    case 'vestigingen': {
      const now = plural(more.to, 'is 1 vestiging', 'zijn # vestigingen');
      if (more.from === null) return `Er ${now}.`;
      return more.from === more.to
        ? `Er ${now}, evenveel als toen.`
        : `Er ${now}; dat waren er ${n.count(more.from)}.`;
    }
    case 'schoolgrootte': {
      const now = `Een vestiging telt gemiddeld ${c.number(more.to)}`;
      return more.from === null ? `${now}.` : `${now}; dat waren er ${n.count(more.from)}.`;
    }
    case 'iml': {
      const rule = `krimp volgens de IML-maat (${n.wholePercent(10)} of meer in vijf jaar)`;
      return `Sinds ${c.year(more.sinceYear)} is het ${n.signedPercent(more.percent, more.digits)}: ${more.shrinking ? '' : 'geen '}${rule}.`;
    }
    case 'ander':
      return ofOther(more, c);
    case 'kans':
      return `De kans dat het er in ${c.year(more.until)} ${below(more.drop)} zijn dan in ${c.year(more.from)} is ${chance(more.percent)}.`;
    default:
      return '';
  }
}

function peak(
  { percent, peakYear, peak: most, since }: Extract<Extra, { measure: 'piek' }>,
  c: CountedWords,
): string {
  if (percent === 0) {
    return `Dat is het hoogste aantal tot dan toe${since === null ? '' : ` sinds ${c.year(since)}`}.`;
  }
  const searched = since === null ? '' : `; gerekend vanaf ${c.year(since)}`;
  return `Sinds de piek in ${c.year(peakYear)} (${n.count(most)}${searched}) is dat ${n.signedPercent(percent)}.`;
}

/**
 * Returns a sentence with the value of a measure that is not computed from the counts, its year or years, and the value of the
 * country.
 */
function ofOther(more: OtherMeasure, c: CountedWords): string {
  if (more.id === 'saldo' || more.id === 'saldo_aandeel') return inflow(more, c);
  const { id, unit, value, country, year, base } = more;
  const { name } = c.measures[id] ?? measures[id];
  const span = [...new Set([base ?? year, year])].sort((one, other) => one - other);
  const when = span.map(c.year).join('–');
  const inCountry = country === null ? '' : `; landelijk ${n.ofUnit(country, unit)}`;
  return `${capital(name)}, ${when}: ${n.ofUnit(value, unit)}${inCountry}.`;
}

/** Writes how many more or fewer pupils are at the schools of an area than live there. */
function inflow({ id, value, year }: OtherMeasure, c: CountedWords): string {
  const size = id === 'saldo' ? n.count(Math.abs(value)) : n.percent(Math.abs(value));
  return value === 0
    ? `In ${c.year(year)} waren er op scholen hier evenveel leerlingen als er wonen.`
    : `In ${c.year(year)} waren er op scholen hier ${size} ${value < 0 ? 'minder' : 'meer'} leerlingen dan er wonen.`;
}

/**
 * Writes in words that a change is less than `drop` percent: −10 as "meer dan 10 % minder", 0 as "minder", 5 as "minder of
 * hooguit 5 % meer".
 */
function below(drop: number): string {
  const share = n.shortPercent(Math.abs(drop));
  if (drop < 0) return `meer dan ${share} minder`;
  return drop === 0 ? 'minder' : `minder of hooguit ${share} meer`;
}

/**
 * Writes a chance in percent as "ongeveer 40 %"; above 99 as "meer dan 99 %" and below 1 as "minder dan 1 %", since the backtest
 * does not support more certainty.
 */
function chance(percent: number): string {
  if (percent > 99) return `meer dan ${n.wholePercent(99)}`;
  return percent < 1 ? `minder dan ${n.wholePercent(1)}` : `ongeveer ${n.wholePercent(percent)}`;
}

/** Returns the sentence about the 80 % interval of what is expected; empty where there is no projection. */
function expectation(story: Story, c: CountedWords): string {
  const { expected } = story;
  if (expected === null) return '';
  const { year, low, high } = expected;
  return `Waarschijnlijk tussen ${n.rough(low)} en ${n.rough(high)} ${c.many} in ${c.year(year)} (${n.wholePercent(80)}).`;
}

/**
 * Returns how often 80 % intervals contained the later count, followed by remarks where the year of the interval was not
 * tested, or so far ahead that only the direction counts. Empty where nothing of these is known.
 */
function howSure({ expected }: Story): string {
  if (expected === null) return '';
  const { cameOut, testedYears, isDirectionOnly } = expected;
  const parts = [
    record(cameOut),
    testedYears === null ? '' : tested(testedYears),
    isDirectionOnly ? 'Zo ver vooruit is dit slechts een ruwe aanwijzing.' : '',
  ];
  return parts.filter(Boolean).join(' ');
}

/** Says how many years ahead were tested, ascending: "1 tot 10" where none between is missing, else each of them. */
function tested(years: readonly number[]): string {
  const last = years.length;
  const span = years[last - 1] === last ? `1 tot ${last}` : list.format(years.map(String));
  return `Getoetst op ${last === 1 ? 'één' : span} jaar vooruit; andere jaren zijn doorgetrokken.`;
}

const COMPARED = {
  gemeenten: 'bij gemeenten van deze grootte',
  regios: 'bij regio’s van deze grootte',
  land: 'voor het land',
};

/** Returns with what certainty the interval is stated and how often that came out before; empty where untested. */
function record(cameOut: CameOut | null): string {
  if (cameOut === null) return '';
  const { of, percent, periods } = cameOut;
  const share = `Verwacht met ${n.wholePercent(80)} zekerheid. In toetsen op het verleden kwam ${COMPARED[of]} ${n.wholePercent(percent)} uit`;
  if (periods < 2) return `${share} (één periode).`;
  return of === 'land' ? `${share} (${periods} perioden).` : `${share}.`;
}

/** Returns the remark that the years are on both sides of a break in the series; empty where they are not. */
function acrossBreak({ brokenIn }: Story): string {
  return brokenIn === null
    ? ''
    : `Rond ${brokenIn} is de telling veranderd: vergelijk over dat jaar heen niet.`;
}

/** Returns the remark about the masked cells in the figures of an area; empty where there are none. */
function masked({ masked: { from, to }, percentBounds, ...story }: Story, c: CountedWords): string {
  const cells = story.firstYear === story.lastYear ? to : from + to;
  return cells > 0 ? c.masked(cells, percentBounds) : '';
}

/** Returns the texts of the answer about areas, in the words for what is counted. */
export const answerIn = (c: CountedWords) => ({
  /** Heads of columns: the change, and the 80 % interval in a year. */
  change: 'verandering',
  expected: (year: number) => `verwacht in ${c.year(year)} (${n.wholePercent(80)})`,
  /** What the arrow between two figures or years says. */
  to: 'naar',
  /** Stand for the change where it is not known. */
  why: { missing: 'geen cijfers', incomplete: c.incomplete.short, masked: 'afgeschermd' },
  /** Stands for the interval of an area without a projection. */
  noProjection: 'geen projectie',
  spoken: (story: Story) => spoken(story, c),
  beside: (story: Story) => beside(story, c),
  ofMeasure: (story: Story) => ofMeasure(story, c),
  howSure,
  acrossBreak,
  masked: (story: Story) => masked(story, c),
});
