import type { CountedWords } from '../counted.ts';
import { n, plural } from './numbers.ts';
import type { Words } from '../nl.ts';

/** Returns the English texts of the ranking, the list of gemeenten by a measure. */
export const rankingIn = (c: CountedWords): Words['ranking'] => ({
  title: 'Ranking',
  about: (measure, from, until) =>
    from === until
      ? `${measure}, ${c.year(until)}`
      : `${measure}, ${c.year(from)}\u2060–\u2060${c.year(until)}`,
  place: 'Rank',
  name: 'Gemeente',
  pupils: c.many,
  change: 'change',
  course: 'course',
  fiveYears: 'five years',
  expected: (year) => `expected ${c.year(year)}`,
  range: `${n.wholePercent(80)} certain`,
  chance: (percent) => `chance of > ${n.wholePercent(percent)} decline`,
  before: (year) => `until ${c.year(year)}`,
  compare: 'Tick to compare on the map and in the chart.',
  filter: 'Filter by name',
  division: 'Division',
  region: 'Region',
  everywhere: 'whole country',
  userRegion: 'own region',
  sortBy: 'Sort by',
  reverse: 'Reverse the order',
  jump: 'Go to my gemeente',
  shown: (count, total) =>
    count === total
      ? `${n.count(total)} gemeenten`
      : `${n.count(count)} of ${n.count(total)} gemeenten`,
  onPaper: (count, total) =>
    `These are the first ${n.count(count)} of ${n.count(total)} gemeenten, and those you chose. The whole list is a download.`,
  all: (count) => `Show all ${n.count(count)} gemeenten`,
  fewer: (count) => `Show only the first ${n.count(count)}`,
  none: 'No gemeente fits this filter.',
  clear: 'Clear the filter',
  masked: (cells) => plural(cells, '<5', '# × <5'),
  loading: 'The ranking appears as soon as the figures are here.',
});
