import { capital } from '../capital.ts';
import type { CountedWords } from '../counted.ts';
import type { Claim } from '../trend.ts';
import { list, n, plural } from './numbers.ts';
import type { Words } from '../nl.ts';
import { methods } from './methods.ts';

/** Writes a range of whole percents: "4 to 14% fewer", "0 to 4% fewer", "4% fewer to 13% more". */
function rangeOfChange(low: number, high: number): string {
  const [fewest, most] = [Math.abs(low), Math.abs(high)];
  if (low * high < 0) return `${n.wholePercent(fewest)} fewer to ${n.wholePercent(most)} more`;
  const sign = Math.min(low, high) < 0 ? 'fewer' : 'more';
  if (low === high) return `${n.wholePercent(most)} ${sign}`;
  const [from, to] = fewest < most ? [fewest, most] : [most, fewest];
  return `${n.count(from)} to ${n.wholePercent(to)} ${sign}`;
}

/** Writes what happened as the title of the chart. */
function claim({ base, areas, ahead }: Claim, c: CountedWords): string {
  const [first, ...rest] = [...areas].sort((a, b) => a.change - b.change);
  const last = rest.at(-1);
  if (!first) return '';
  if (!last) {
    const moved =
      Math.abs(first.change) < 0.05
        ? `as many ${c.many} as in`
        : `${n.percent(Math.abs(first.change))} ${first.change < 0 ? 'fewer' : 'more'} ${c.many} since`;
    const next =
      ahead &&
      `; expected in ${c.year(ahead.year)}: ${rangeOfChange(ahead.low, ahead.high)} than now`;
    const name = `${capital(first.name)}`;
    return `${name}: ${moved} ${c.year(base)}${next ?? ''}`;
  }
  const about = `${capital(c.many)} since ${c.year(base)}`;
  const [low, high] = [n.signedPercent(first.change), n.signedPercent(last.change)];
  return rest.length === 1
    ? `${about}: ${first.name} ${low}, ${last.name} ${high}`
    : `${about}: from ${low} (${first.name}) to ${high} (${last.name})`;
}

/** Returns the English texts of the trend chart, its table and its notes. */
// A list of texts, not of steps.
// eslint-disable-next-line max-lines-per-function
export const trendIn = (c: CountedWords): Words['trend'] => ({
  title: (keys) => `${capital(c.full)} ${c.ofSoorten(keys)}`,
  chart: (keys) => `${capital(c.full)} ${c.ofSoorten(keys)} by ${c.yearName.toLowerCase()}`,
  claim: (of) => claim(of, c),
  name: (keys, first, last, until, places) =>
    `Line chart: ${c.full} ${c.ofSoorten(keys)} from ${c.year(first)} to ${c.year(last)}${until === null ? '' : ` and expected to ${c.year(until)}`}, ${list.format(places)}`,
  summary: (courses) =>
    `${courses
      .map(
        ({ name, first, last, peak, expected }) =>
          `${name} went from ${n.count(first.pupils)} ${c.many} in ${c.year(first.year)} to ${n.count(last.pupils)} in ${c.year(last.year)}, with the highest number in ${c.year(peak.year)} (${n.count(peak.pupils)})${expected === null ? '' : `, and is expected to go to about ${n.rough(expected.pupils)} in ${c.year(expected.year)}`}`,
      )
      .join('; ')}.`,
  zone: {
    newest: (year) => `last count ${c.year(year)}`,
    projected: 'projection',
    far: (year, isTested) => `after ${c.year(year)} ${isTested ? 'hardly' : 'not'} tested`,
  },
  lines: {
    label: 'Also in the chart',
    past: (years) => `what did we say in ${years.map(c.year).join(', ')}?`,
    methods: 'compare methods',
    from: (year) => `of ${c.year(year)}`,
    expectedIn: (year) => `expected in ${c.year(year)}`,
    of: (place, line) => `${place}, ${line}`,
    miss: (percent) =>
      Math.abs(percent) < 0.05
        ? 'exactly right'
        : `${n.percent(Math.abs(percent))} too ${percent > 0 ? 'high' : 'low'}`,
  },
  methods,
  methodTable: {
    title: (place) => `Methods compared: ${place}`,
    method: 'method',
    expected: (year) => `expected in ${c.year(year)}`,
    errorHere: (years) =>
      `mean error ${plural(years, 'a year', '# years')} ahead, gemeenten of this size`,
    errorCountry: (years) => `mean error ${plural(years, 'a year', '# years')} ahead, the country`,
    own: 'this projection',
  },
  share: (percent) => `${percent}\u202f%`,
  range: (low, high) => `${low}–${high}`,
  about: (value) => `about ${value}`,
  outlook: (interval, year) => `${interval} in\u00a0${year}`,
  interval: (low, high) => `${n.count(low)}–${n.count(high)}`,
  reasons: {
    'unknown-now': 'no projection: the newest figure is not fully known',
    'no-pupils': 'no projection: there was no school with pupils on the last count date',
    'too-short': 'no projection: too few years with figures',
  },
  scale: {
    label: 'The chart shows',
    aantal: 'Number',
    index: 'Index',
    why: 'As an index, because the largest is more than four times the size of the smallest.',
  },
  table: 'Table',
  unit: {
    aantal: c.axis,
    index: (base) => `index, ${c.year(base)} = 100`,
  },
  startsAt: (value) => `the axis starts at ${value}, not at zero`,
  base: { label: 'Base year', year: (year) => `base ${c.year(year)}` },
  onMap: (year) => `map ${c.year(year)}`,
  reader: {
    label: 'Read a year',
    keys: 'Arrow keys read another year, Enter or a click with the mouse puts that year on the map, a tap only reads it, Escape returns to the year on the map.',
  },
  broken: (year) => `break ${year}`,
  rescaled: 'rescaled',
  columns: {
    year: c.yearName,
    pupils: c.many,
    index: 'index',
    change: (base, year) => (year < base ? `until ${c.year(base)}` : `since ${c.year(base)}`),
  },
  onlyMasked: (cells) => `${n.count(cells)} × <5`,
  spoken: ({ name, count, intervals, index, change, note }, since) =>
    `${name}: ${[
      count && `${count} ${c.many}`,
      ...intervals.map(
        ({ share, low, high }) => `${share}\u202f%: ${n.count(low)} to ${n.count(high)}`,
      ),
      index && `index ${index}`,
      change && `${change} ${since}`,
      note,
    ]
      .filter(Boolean)
      .join(', ')}`,
  notes: {
    fans: 'After the last count: the expected number (dashes), within the band that holds 80\u202f% (dark) and 95\u202f% (light) of outcomes.',
    fan: (place) =>
      `After the last count: the expected number (dashes), for ${place} with the band that holds 80\u202f% of outcomes.`,
    eachFan:
      'After the last count: the expected number (dashes), within the band that holds 80\u202f% of outcomes.',
    hints: {
      fan: 'Point at another chosen gemeente to see its bounds; all bounds are in the table of the chart.',
      eachFan: 'The band that holds 95\u202f% of outcomes is in the table of the chart.',
    },
    dashed: 'After the last count: the expected number (dashes).',
    faint: (year, tests) =>
      tests === 0
        ? `Fainter after ${c.year(year)}: a direction rather than an expectation.`
        : `Fainter after ${c.year(year)}: so far ahead the method can be compared with later counts only ${plural(tests, 'once', '# times')}.`,
    untested: (year) => `Fainter after ${c.year(year)}: not tested, the line is drawn on.`,
    withoutBirths: 'Made without births, and less certain for it.',
    reason: (places, reason) => `${list.format(places)}: ${reason}.`,
    onlyOf: (place) => `Earlier expectations and other methods are shown for ${place} only.`,
    rescaled: (area, base) =>
      `The Netherlands rescaled: the national course, set equal to ${area} in ${c.year(base)}.`,
    notRescaled: (base) =>
      `The Netherlands is not in the chart: there is no figure for ${c.year(base)} to set the national course equal to.`,
    noPupils: (places, base) =>
      `No index for ${list.format(places)}: there were no ${c.many} in ${c.year(base)}.`,
    noIndex: (places, base) =>
      `No index for ${list.format(places)}: no complete figure for ${c.year(base)}.`,
    gaps: (years) => `No figures for ${years}.`,
    incomplete: c.incomplete.note,
    masked: c.maskedNote,
    acrossBreak: (year) => `Counting changed in ${year}: do not compare across that year.`,
  },
  ofMeasure: {
    title: (measure, keys) => `${capital(measure)} ${c.ofSoorten(keys)}`,
    name: (title, first, last, places) =>
      `Line chart: ${title}, from ${c.year(first)} to ${c.year(last)}, ${list.format(places)}`,
  },
  oneCount: {
    about: (year) =>
      `There is one count, of ${c.year(year)}. It allows no comparison over the years: these are numbers and shares.`,
    area: 'area',
    share: (soorten) => `share of all ${c.many} ${c.ofSoorten(soorten)}`,
  },
  empty: 'There are no figures for this choice.',
});
