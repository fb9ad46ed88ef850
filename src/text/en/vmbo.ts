import type { VmboWords } from '../nl/vmbo.ts';
import { schoolYear } from '../school-year.ts';
import { list, n, plural } from './numbers.ts';

interface Bounds {
  low: number;
  high: number;
}

/** Writes between which numbers a number lies: "1,234 to 1,260", or one number. */
const between = (bounds: Bounds, write: (value: number) => string = n.count): string => {
  const [low, high] = [write(bounds.low), write(bounds.high)];
  return low === high ? low : `${low} to ${high}`;
};
const sites = (count: number): string =>
  count === 0 ? 'no school site' : plural(count, 'one school site', '# school sites');
const moved = (change: Bounds): string => between(change, (value) => n.signedPercent(value));

/** The English texts about vmbo in a region. */
export const vmbo: VmboWords = {
  none: (first, newest) =>
    `From ${schoolYear(first)} to ${schoolYear(newest)} no school site in this region had vmbo candidates.`,
  lead: (of) =>
    `In ${of.name}, ${sites(of.sites)} had vmbo candidates in ${schoolYear(of.year)}, ${between(of.now)} together; in ${schoolYear(of.first)} there were ${between(of.then)} at ${sites(of.sitesThen)}.${of.change ? ` That is ${moved(of.change)}${of.country ? `; nationally ${moved(of.country)}` : ''}.` : ''}`,
  share: (then, now, first, newest) =>
    `Of all candidates (vmbo, havo and vwo) in the region ${between(then, n.percent)} were of vmbo in ${schoolYear(first)}, and ${between(now, n.percent)} in ${schoolYear(newest)}.`,
  about: (maskedFrom) =>
    `Candidates are pupils in the exam year, not all pupils of a type. From ${schoolYear(maskedFrom)} on DUO masks numbers of 1 to 4: the number then lies between two bounds.`,
  between,
  least: 'least',
  most: 'most',
  moved,
  types: {
    title: 'What is left of each type',
    type: 'Type',
    sites: (year) => `sites ${schoolYear(year)}`,
    candidates: (year) => `candidates ${schoolYear(year)}`,
    change: 'change',
    country: 'Netherlands',
    vmbo: 'vmbo together',
    none: '–',
  },
  map: {
    name: (name, year) =>
      `Map of ${name} with the school sites that have vmbo candidates in ${schoolYear(year)} or had them before`,
    title: (year) => `School sites with vmbo in ${schoolYear(year)}`,
    offers: {
      both: 'basis or kader, and gemengd or theoretisch',
      bk: 'basis or kader only',
      gt: 'gemengd or theoretisch only',
      ended: 'vmbo ended, site still there',
    },
    unplaced: (gone, first) =>
      gone === 0
        ? ''
        : `Not on the map: ${plural(gone, 'one site', '# sites')} that had vmbo candidates since ${schoolYear(first)} and no longer ${gone === 1 ? 'exists' : 'exist'}.`,
  },
  chart: {
    title: 'Candidates per type of vmbo',
    name: (name) => `Chart of the vmbo candidates per type in ${name}`,
    axis: 'candidates per school year',
    masked: (year) => `from ${schoolYear(year)}: the band goes from the least to the most`,
    sentence: (each, first, newest) =>
      `From ${schoolYear(first)} to ${schoolYear(newest)}: ${list.format(each.map(({ type, then, now }) => `${type} from ${between(then)} to ${between(now)}`))}.`,
    table: 'Show the numbers as a table',
    caption: 'Candidates per type of vmbo and school year',
    year: 'School year',
  },
  sites: {
    title: 'The school sites',
    open: (count) => `Show ${plural(count, 'the site', 'all # sites')}`,
    site: 'School site',
    gemeente: 'Gemeente',
    last: (year) => `until ${schoolYear(year)}`,
    offer: 'Offer',
    code: 'Code of the site',
    ended: 'no vmbo any more',
    with: (year) => `School sites with vmbo in ${schoolYear(year)}:`,
    inGemeente: (name, count) => `${name} ${n.count(count)}`,
  },
  distance: {
    title: 'Distance to vmbo',
    about: (region, country, year) =>
      `Mean distance by road from the inhabitants to the nearest school site with vmbo (${year}): ${Number.isNaN(region) ? 'not known in this region' : `${n.ofUnit(region, 'km')} in this region`}, ${n.ofUnit(country, 'km')} in the Netherlands. That site may be in another gemeente.`,
    gemeente: 'Gemeente',
    km: 'distance',
    kmCopied: 'distance in km',
    within: 'sites within 10 km',
    more: (count, most) =>
      `And ${plural(count, 'one more gemeente', '# more gemeenten')}, at ${n.ofUnit(most, 'km')} at most.`,
  },
  feeding: {
    title: 'Who comes from primary school',
    about: (year) =>
      `An estimate from the pupils of primary schools (bo) in the region by age, on 1 October ${year}.`,
    summer: 'Summer',
    age: (year) => `age in ${year}`,
    oldest: (age) => `${age} and older`,
    children: 'children',
    index: (from, until) => `${from}–${until} = 100`,
    exam: 'exam in',
    expected: 'vmbo candidates, estimate',
    ratio: (per100, from, until, examFrom, examUntil) =>
      `Assumption: for every 100 children who leave primary school there will be ${between(per100, n.decimal)} vmbo candidates at schools in the region, as in ${schoolYear(examFrom)} to ${schoolYear(examUntil)} (by who left school in ${from} to ${until}).`,
    noRatio: 'For this region no number of vmbo candidates can be estimated.',
    limits:
      'The bounds come from masked numbers only. Moving house, choosing a school outside the region, repeating a year and another share of vmbo are not in them. What happens may therefore lie outside the bounds.',
    bo: (now, later) =>
      `Primary schools in the region: ${n.count(now.pupils)} pupils in ${now.year}; expected ${list.format(later.map(({ year, low80, high80 }) => `${n.rough(low80)} to ${n.rough(high80)} in ${year}`))} (${n.wholePercent(80)}).`,
  },
  outlook: {
    groups: { bk: 'vmbo-b and -k', gt: 'vmbo-g and -t', vmbo: 'vmbo together' },
    sentence: (parts) =>
      `Tested projection of the candidates (${n.wholePercent(80)} margin): ${parts.join('; ')}.`,
    expected: (group, now, bounds, year) =>
      `${group} from about ${n.rough(now)} to ${between(bounds, n.rough)} in ${schoolYear(year)}`,
    unsure: (group) => `${group}: no direction can be given`,
    none: {
      region: 'There is a tested projection of the vmbo candidates for COROP and RMC regions only.',
      unsure:
        'No direction of the number of vmbo candidates can be given for this region: in the test no projection was better than “as many as now”.',
    },
  },
  source: (titles, boundaries) =>
    `Source: ${titles.join('; ')}${boundaries === null ? '' : `; boundaries of ${boundaries}`}.`,
  print: (name) => `Vmbo in ${name}`,
};
