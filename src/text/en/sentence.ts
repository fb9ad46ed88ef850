import type { CountedWords } from '../counted.ts';
import type { CameOut, ExpectedRange, Extra, OtherMeasure, Story } from '../story.ts';
import { measures } from './measures.ts';
import { n, plural } from './numbers.ts';

/**
 * Returns the text above the chart about an area: the change of its pupils between two years, how that change compares with those
 * of the gemeenten, and the figure of the chosen measure.
 */
function sentence(story: Story, c: CountedWords): string {
  const parts = [
    headline(story, c),
    openedOrClosed(story, c),
    comparison(story, c),
    extra(story.extra, c),
  ];
  return parts.filter(Boolean).join(' ');
}

/**
 * Returns one line about a selected gemeente after the first: its pupils in the two years compared, the change in percent, and
 * the rank of that change (none for 0 %). Where the change is not known, returns the sentence that `sentence` starts with.
 */
function brief(story: Story, c: CountedWords): string {
  const { place, from, to, percent } = story;
  const other = story.extra?.measure === 'ander' ? ` ${extra(story.extra, c)}` : '';
  if (from === null || to === null || percent === null) return `${headline(story, c)}${other}`;
  if (story.firstYear === story.lastYear) {
    return [`${place}: ${c.number(to)}.`, extra(story.extra, c)].filter(Boolean).join(' ');
  }
  const now = story.isExpected ? `about ${n.rough(to)} expected` : n.count(to);
  const path = `${n.count(from)} → ${now}`;
  const among = placeAmong(story, c);
  const at = among === '' ? '.' : `; ${among.charAt(0).toLowerCase()}${among.slice(1)}.`;
  return `${place}: ${path} (${n.signedPercent(percent)})${at}${other}`;
}

function headline(story: Story, c: CountedWords): string {
  const { from, to, percent } = story;
  const [firstYear, lastYear] = [c.year(story.firstYear), c.year(story.lastYear)];
  const place = story.place ?? 'the Netherlands';
  const kind = c.ofSoorten(story.soorten);
  if (story.noSchool.to && (story.noSchool.from || from === null || to === null)) {
    const before =
      from !== null && from > 0
        ? ` In ${firstYear} ${place} had ${n.count(from)} ${c.full} ${kind}.`
        : '';
    return `${withoutSchool(story, place, c)}${before}`;
  }
  if (from === null || to === null) return gap(story, place, kind, c);
  if (from === 0 && to === 0)
    return `In ${place} no ${c.full} ${kind} were counted in these years.`;
  if (firstYear === lastYear)
    return `In ${lastYear} ${place} had ${n.count(to)} ${c.full} ${kind}.`;
  const change = percent === null ? '' : ` (${n.signedPercent(percent)})`;
  const what = `In ${place} the number of ${c.full} ${kind}`;
  const when = `between ${firstYear} and ${lastYear}`;
  if (story.isExpected) {
    // Equal to three figures: the direction would be that of the rounding.
    const isEqual = n.rough(to) === n.rough(from);
    const path = `from ${n.count(from)} to about ${n.rough(to)}`;
    const moves = isEqual ? 'stay about the same,' : to < from ? 'fall' : 'rise';
    return `${what} is expected to ${moves} ${path} ${when}${change}${nationally(story)}.`;
  }
  if (from === to) return `${what} stayed at ${n.count(to)} ${when}${nationally(story)}.`;
  const moved = to < from ? 'fell' : 'rose';
  return `${what} ${moved} from ${n.count(from)} to ${n.count(to)} ${when}${change}${nationally(story)}.`;
}

/**
 * Writes that an area has no school of the soorten in the years of the story: "Veere has no secondary schools (vo); pupils go to
 * school elsewhere."
 */
function withoutSchool(
  { noSchool, soorten, ...story }: Story,
  place: string,
  c: CountedWords,
): string {
  const [firstYear, lastYear] = [c.year(story.firstYear), c.year(story.lastYear)];
  const none = `no ${c.school(soorten)}`;
  if (noSchool.to && noSchool.now) {
    return `${place} has ${none}; ${c.elsewhere.now}.`;
  }
  const isBoth = noSchool.from && noSchool.to && firstYear !== lastYear;
  const when = isBoth ? `${firstYear} and ${lastYear}` : noSchool.to ? lastYear : firstYear;
  return `In ${when} ${place} had ${none}; ${c.elsewhere.then}.`;
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

function nationally({ place, countryPercent, countryIncomplete }: Story): string {
  if (place === null) return '';
  if (countryPercent !== null) return `; nationally ${n.signedPercent(countryPercent)}`;
  return countryIncomplete ? '; nationally incomplete' : '';
}

function gap(story: Story, place: string, kind: string, c: CountedWords): string {
  const known = story.to ?? story.from;
  const when = c.year(story.to === null ? story.firstYear : story.lastYear);
  const isWithout = story.to === null && story.noSchool.from;
  const counted =
    known === null ? '' : ` In ${when} ${place} had ${n.count(known)} ${c.full} ${kind}.`;
  const figure = isWithout ? ` ${withoutSchool(story, place, c)}` : counted;
  const gapYear = story.gap?.year ?? story.lastYear;
  const year = c.year(gapYear);
  const reason = {
    missing:
      story.isExpected && gapYear === story.lastYear
        ? `There is no projection ${kind} for ${place} in ${year}.`
        : `There are no figures ${kind} for ${year}.`,
    incomplete: `The figures of ${place} for ${year} ${c.incomplete.are}. That is why no change is given.`,
    masked: `In ${year} ${place} had so few ${c.full} ${kind} that DUO masks the number (<5 per school site).`,
  }[story.gap?.kind ?? 'missing'];
  return reason + figure;
}

function comparison(story: Story, c: CountedWords): string {
  const { percent, ranked, falling } = story;
  if (percent === null || ranked === 0 || story.firstYear === story.lastYear) return '';
  if (story.place === null) {
    return story.isExpected
      ? `Numbers are expected to fall in ${n.count(falling)} of ${n.count(ranked)} gemeenten.`
      : `Numbers fell in ${n.count(falling)} of ${n.count(ranked)} gemeenten.`;
  }
  const among = placeAmong(story, c);
  return among === '' ? '' : `${among}.`;
}

/**
 * Writes the rank of a change among the gemeenten, without a full stop: a fall with rank 68 as "By percentage, numbers fell more
 * in 67 of the 342 gemeenten"; empty without a rank.
 */
function placeAmong(
  { rank, rankedBy, ranked, isExpected, from, to }: Story,
  c: CountedWords,
): string {
  if (rank === null || from === null || to === null) return '';
  const unit = rankedBy === 'procent' ? 'percentage' : `number of ${c.many}`;
  const [past, present] = to < from ? ['fell', 'fall'] : ['rose', 'rise'];
  const moved = isExpected ? `are expected to ${present}` : past;
  return `By ${unit}, numbers ${moved} more in ${howMany(rank - 1)} of the ${n.count(ranked)} gemeenten`;
}

/** Writes a number of areas as a word or digits: "none", "one" or a number. */
export const howMany = (count: number) => (count === 0 ? 'none' : plural(count, 'one', '#'));

function extra(more: Extra | null, c: CountedWords): string {
  switch (more?.measure) {
    case 'piek':
      return more.percent === 0
        ? `That is the highest number until then${more.since === null ? '' : ` since ${c.year(more.since)}`}.`
        : `That is ${n.signedPercent(more.percent)} since the peak of ${c.year(more.peakYear)} (${n.count(more.peak)}${more.since === null ? '' : `; from ${c.year(more.since)} on`}).`;
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
  const nationally = country === null ? '' : `; nationally ${n.ofUnit(country, unit)}`;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}, ${when}: ${n.ofUnit(value, unit)}${nationally}.`;
}

function inflow({ id, value, year }: OtherMeasure, c: CountedWords): string {
  const size = id === 'saldo' ? n.count(Math.abs(value)) : n.percent(Math.abs(value));
  return value === 0
    ? `In ${c.year(year)} the schools here had as many pupils as live here.`
    : `In ${c.year(year)} the schools here had ${size} ${value < 0 ? 'fewer' : 'more'} pupils than live here.`;
}

/**
 * Writes in words that a change is less than `drop` percent: −10 as "over 10% fewer", 0 as "fewer", 5 as "fewer, or at most 5%
 * more,".
 */
function below(drop: number): string {
  const share = n.shortPercent(Math.abs(drop));
  if (drop < 0) return `over ${share} fewer`;
  return drop === 0 ? 'fewer' : `fewer, or at most ${share} more,`;
}

/**
 * Writes a chance in percent as "about 40%"; above 99 as "over 99%" and below 1 as "under 1%", since the backtest does not
 * support more certainty.
 */
function chance(percent: number): string {
  if (percent > 99) return `over ${n.wholePercent(99)}`;
  return percent < 1 ? `under ${n.wholePercent(1)}` : `about ${n.wholePercent(percent)}`;
}

/**
 * Returns a sentence with the 80 % interval of an area in a projected year, and how often such intervals contained the later
 * count; empty where there is no projection.
 */
function expectation({ expected }: Story, c: CountedWords): string {
  if (expected === null) return '';
  const far =
    'So far ahead the projection is no more than a rough indication for a gemeente of this size.';
  return probably(expected, far, c);
}

/**
 * Returns a sentence with an 80 % interval and how often such intervals contained the later count, followed by a remark where the year of the interval is beyond the tested horizon.
 * @param far a sentence that is added where the year is beyond the useful horizon
 */
export function probably(
  { year, low, high, cameOut, testedYears, isDirectionOnly }: ExpectedRange,
  far: string,
  c: CountedWords,
): string {
  const untested =
    testedYears === null
      ? ''
      : ` Tested ${testedYears === 1 ? 'one year' : `1 to ${testedYears} years`} ahead; drawn on from there.`;
  const direction = isDirectionOnly ? ` ${far}` : '';
  return `Probably between ${n.rough(low)} and ${n.rough(high)} ${c.many} in ${c.year(year)} (${n.wholePercent(80)})${record(cameOut)}.${untested}${direction}`;
}

const COMPARED = {
  gemeenten: 'gemeenten of this size',
  regios: 'regions of this size',
  land: 'the country',
};

/**
 * Returns the end of a sentence, without its full stop: the share of earlier 80 % intervals that contained the later count, and
 * on what that share is based; empty where untested.
 */
function record(cameOut: CameOut | null): string {
  if (cameOut === null) return '';
  const { of, percent, periods, isFitted, bias } = cameOut;
  const share = `; ${n.wholePercent(percent)} of such forecasts for ${COMPARED[of]} came true`;
  if (isFitted) return `${share}, but that is no test: the margin was set with the same counts`;
  if (periods < 2) return `${share}, tested in one period${biasIn(bias)}`;
  const tested = of === 'land' ? `, tested in ${periods} periods that do not overlap` : '';
  return `${share}${tested}${biasIn(bias)}`;
}

/** Returns how much, and from how many origins, the projections of the country were too high; empty for other areas. */
function biasIn(bias: CameOut['bias']): string {
  if (bias === null) return '';
  const { percent, tooHigh, origins } = bias;
  const size = n.percent(Math.abs(percent));
  const mean =
    size === n.percent(0)
      ? ''
      : `; on average it was ${size} ${percent > 0 ? 'above' : 'below'} the count`;
  return `. From ${n.count(tooHigh)} of the ${n.count(origins)} starting years the projection was too high${mean}`;
}

/**
 * Returns the remarks below the text about an area: how many masked cells were not counted, and that the years are on both sides
 * of a break in the series. Empty where neither holds.
 */
function caution(story: Story, c: CountedWords): string {
  const notes: string[] = [];
  const cells = story.masked.from + story.masked.to;
  if (cells > 0) {
    notes.push(c.masked(cells, story.percentBounds));
  }
  if (story.brokenIn !== null) {
    notes.push(`Note: counting changed around ${story.brokenIn}; do not compare across that year.`);
  }
  return notes.join(' ');
}

/** Returns the functions that write the texts about an area, in the words for what is counted. */
export const sentencesIn = (c: CountedWords) => ({
  sentence: (story: Story) => sentence(story, c),
  brief: (story: Story) => brief(story, c),
  caution: (story: Story) => caution(story, c),
  expectation: (story: Story) => expectation(story, c),
  ofOther: (more: OtherMeasure) => ofOther(more, c),
});
