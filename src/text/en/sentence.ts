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
  const place = story.place ?? 'the Netherlands';
  if (from === null || to === null) {
    const known = to ?? from ?? 0;
    const year = to === null ? firstYear : lastYear;
    return known > 0 ? `In ${year} ${place} had ${c.number(known)}.` : '';
  }
  if (from === 0 && to === 0) return '';
  if (firstYear === lastYear) return `In ${lastYear} ${place} had ${c.number(to)}.`;
  const when = `between ${firstYear} and ${lastYear}`;
  const change = percent === null ? '' : ` by ${n.percent(Math.abs(percent))}`;
  if (story.isExpected) {
    const path = `From ${n.count(from)} they go to about ${n.rough(to)}.`;
    // Equal to three figures: the direction would be that of the rounding.
    const moves =
      n.rough(to) === n.rough(from)
        ? 'stay about the same'
        : `${to < from ? 'fall' : 'rise'}${change}`;
    return `In ${place} numbers are expected to ${moves} ${when}. ${path}`;
  }
  if (from === to) return `In ${place} numbers stayed at ${n.count(to)} ${when}.`;
  const moved = to < from ? 'fell' : 'rose';
  return `In ${place} numbers ${moved}${change} ${when}. They went from ${n.count(from)} to ${n.count(to)}.`;
}

function nationally({ place, countryPercent, countryIncomplete, ...story }: Story): string {
  if (place === null || story.firstYear === story.lastYear) return '';
  if (countryPercent !== null) return `Nationally: ${n.signedPercent(countryPercent)}.`;
  return countryIncomplete ? 'The national figure is incomplete.' : '';
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
  const place = story.place ?? 'the Netherlands';
  const kind = c.ofSoorten(story.soorten);
  const isUnknown = from === null || to === null;
  if (noSchool.to && (noSchool.from || isUnknown)) return withoutSchool(story, place, c);
  if (from === 0 && to === 0) return `No ${c.full} ${kind} were counted in these years.`;
  if (!isUnknown) return '';
  const gapYear = gap?.year ?? story.lastYear;
  const year = c.year(gapYear);
  switch (gap?.kind) {
    case 'incomplete':
      return `The figures for ${year} ${c.incomplete.are}. That is why no change is given.`;
    case 'masked':
      return `In ${year} there were so few that DUO masks the number (<5 per school site).`;
    default:
      return story.isExpected && gapYear === story.lastYear
        ? `There is no projection for ${year}.`
        : `There are no figures for ${year}.`;
  }
}

/**
 * Writes that an area has no school of the soorten in the years of the story: "Veere has no secondary schools (vo). Pupils go to
 * school elsewhere."
 */
function withoutSchool({ noSchool, ...story }: Story, place: string, c: CountedWords): string {
  const none = `no ${c.school(story.soorten)}`;
  if (noSchool.now) return `${place} has ${none}. ${capital(c.elsewhere.now)}.`;
  const isBoth = noSchool.from && story.firstYear !== story.lastYear;
  const when = isBoth ? 'both years' : c.year(story.lastYear);
  return `In ${when} ${place} had ${none}. ${capital(c.elsewhere.then)}.`;
}

/** Writes that the last school was closed or the first one opened between the two years; empty where neither holds. */
function openedOrClosed({ noSchool, from, to, ...story }: Story, c: CountedWords): string {
  if (from === null || to === null || noSchool.from === noSchool.to) return '';
  const place = story.place ?? 'the Netherlands';
  const none = `no ${c.school(story.soorten)}`;
  if (noSchool.from) return `In ${c.year(story.firstYear)} ${place} had ${none} yet.`;
  return noSchool.now
    ? `${place} has ${none} any more.`
    : `In ${c.year(story.lastYear)} ${place} had ${none}.`;
}

/**
 * Writes in how many other areas the change was larger: "In 67 of the 342 gemeenten numbers fell more."; for the country, in how
 * many gemeenten it was a fall. Empty without a rank.
 */
function comparison(story: Story, c: CountedWords): string {
  const { percent, rank, rankedBy, ranked, falling, isExpected, from, to } = story;
  if (percent === null || ranked === 0 || story.firstYear === story.lastYear) return '';
  if (story.place === null) {
    const share = `in ${n.count(falling)} of the ${n.count(ranked)} gemeenten`;
    return isExpected ? `Numbers are expected to fall ${share}.` : `Numbers fell ${share}.`;
  }
  if (rank === null || from === null || to === null) return '';
  const [past, present] = to < from ? ['fell', 'fall'] : ['rose', 'rise'];
  const among = story.division === null ? 'gemeenten' : `regions (${story.division})`;
  const by = rankedBy === 'procent' ? 'more' : `by more ${c.many}`;
  const moved = isExpected ? `are expected to ${present}` : past;
  return `In ${howMany(rank - 1)} of the ${n.count(ranked)} ${among} numbers ${moved} ${by}.`;
}

/** Writes a number of areas as a word or digits: "none", "one" or a number. */
const howMany = (count: number) => (count === 0 ? 'none' : plural(count, 'one', '#'));

/** Returns the sentence about the measure on the map where the change does not say it; empty for other measures. */
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
        more.countryPercent === null ? '' : `; nationally ${n.percent(more.countryPercent)}`;
      return `That is ${n.percent(more.percent)} of the ${c.many} ${c.ofSoorten(more.whole)}${country}.`;
    }
    case 'vestigingen': {
      const now = plural(more.to, 'is 1 school site', 'are # school sites');
      if (more.from === null) return `There ${now}.`;
      return more.from === more.to
        ? `There ${now}, as many as then.`
        : `There ${now}; there were ${n.count(more.from)}.`;
    }
    case 'schoolgrootte': {
      const now = `A school site has ${c.number(more.to)} on average`;
      return more.from === null ? `${now}.` : `${now}; it was ${n.count(more.from)}.`;
    }
    case 'iml': {
      const rule = `decline by the IML measure (${n.wholePercent(10)} or more in five years)`;
      return `Since ${c.year(more.sinceYear)} it is ${n.signedPercent(more.percent, more.digits)}: ${more.shrinking ? '' : 'no '}${rule}.`;
    }
    case 'ander':
      return ofOther(more, c);
    case 'kans':
      return `The chance that in ${c.year(more.until)} there are ${below(more.drop)} than in ${c.year(more.from)} is ${chance(more.percent)}.`;
    default:
      return '';
  }
}

function peak(
  { percent, peakYear, peak: most, since }: Extract<Extra, { measure: 'piek' }>,
  c: CountedWords,
): string {
  if (percent === 0) {
    return `That is the highest number until then${since === null ? '' : ` since ${c.year(since)}`}.`;
  }
  const searched = since === null ? '' : `; from ${c.year(since)} on`;
  return `That is ${n.signedPercent(percent)} since the peak of ${c.year(peakYear)} (${n.count(most)}${searched}).`;
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
  const inCountry = country === null ? '' : `; nationally ${n.ofUnit(country, unit)}`;
  return `${capital(name)}, ${when}: ${n.ofUnit(value, unit)}${inCountry}.`;
}

/** Writes how many more or fewer pupils are at the schools of an area than live there. */
function inflow({ id, value, year }: OtherMeasure, c: CountedWords): string {
  const size = id === 'saldo' ? n.count(Math.abs(value)) : n.percent(Math.abs(value));
  return value === 0
    ? `In ${c.year(year)} the schools here had as many pupils as live here.`
    : `In ${c.year(year)} the schools here had ${size} ${value < 0 ? 'fewer' : 'more'} pupils than live here.`;
}

/**
 * Writes in words that a change is less than `drop` percent: −10 as "over 10% fewer", 0 as "fewer", 5 as "fewer, or at most
 * 5% more,".
 */
function below(drop: number): string {
  const share = n.shortPercent(Math.abs(drop));
  if (drop < 0) return `over ${share} fewer`;
  return drop === 0 ? 'fewer' : `fewer, or at most ${share} more,`;
}

/**
 * Writes a chance in percent as "about 40%"; above 99 as "over 99%" and below 1 as "under 1%", since the backtest
 * does not support more certainty.
 */
function chance(percent: number): string {
  if (percent > 99) return `over ${n.wholePercent(99)}`;
  return percent < 1 ? `under ${n.wholePercent(1)}` : `about ${n.wholePercent(percent)}`;
}

/** Returns the sentence about the 80 % interval of what is expected; empty where there is no projection. */
function expectation(story: Story, c: CountedWords): string {
  const { expected } = story;
  if (expected === null) return '';
  const { year, low, high } = expected;
  return `Probably between ${n.rough(low)} and ${n.rough(high)} ${c.many} in ${c.year(year)} (${n.wholePercent(80)}).`;
}

/**
 * Returns how often 80 % intervals contained the later count, followed by remarks where the year of the interval is beyond the
 * tested horizon, or so far ahead that only the direction counts. Empty where nothing of these is known.
 */
function howSure({ expected }: Story): string {
  if (expected === null) return '';
  const { cameOut, testedYears, isDirectionOnly } = expected;
  const parts = [
    record(cameOut),
    testedYears === null ? '' : tested(testedYears),
    isDirectionOnly ? 'So far ahead this is only a rough indication.' : '',
  ];
  return parts.filter(Boolean).join(' ');
}

/** Says how many years ahead were tested, ascending: "1 to 10" where none between is missing, else each of them. */
function tested(years: readonly number[]): string {
  const last = years.length;
  const span = years[last - 1] === last ? `1 to ${last}` : list.format(years.map(String));
  return `Tested ${last === 1 ? 'one year' : `${span} years`} ahead; other years are drawn on.`;
}

const COMPARED = {
  gemeenten: 'gemeenten of this size',
  regios: 'regions of this size',
  land: 'the country',
};

/** Returns with what certainty the interval is stated and how often that came out before; empty where untested. */
function record(cameOut: CameOut | null): string {
  if (cameOut === null) return '';
  const { of, percent, periods } = cameOut;
  const share = `Expected with ${n.wholePercent(80)} certainty. In tests on the past, ${n.wholePercent(percent)} came true for ${COMPARED[of]}`;
  if (periods < 2) return `${share} (one period).`;
  return of === 'land' ? `${share} (${periods} periods).` : `${share}.`;
}

/** Returns the remark that the years are on both sides of a break in the series; empty where they are not. */
function acrossBreak({ brokenIn }: Story): string {
  return brokenIn === null
    ? ''
    : `Counting changed around ${brokenIn}: do not compare across that year.`;
}

/** Returns the remark about the masked cells in the figures of an area; empty where there are none. */
function masked({ masked: { from, to }, percentBounds, ...story }: Story, c: CountedWords): string {
  const cells = story.firstYear === story.lastYear ? to : from + to;
  return cells > 0 ? c.masked(cells, percentBounds) : '';
}

/** Returns the texts of the answer about areas, in the words for what is counted. */
export const answerIn = (c: CountedWords) => ({
  /** Heads of columns: the change, and the 80 % interval in a year. */
  change: 'change',
  expected: (year: number) => `expected in ${c.year(year)} (${n.wholePercent(80)})`,
  /** What the arrow between two figures or years says. */
  to: 'to',
  /** Stand for the change where it is not known. */
  why: { missing: 'no figures', incomplete: c.incomplete.short, masked: 'masked' },
  /** Stands for the interval of an area without a projection. */
  noProjection: 'no projection',
  spoken: (story: Story) => spoken(story, c),
  beside: (story: Story) => beside(story, c),
  ofMeasure: (story: Story) => ofMeasure(story, c),
  howSure,
  acrossBreak,
  masked: (story: Story) => masked(story, c),
});
