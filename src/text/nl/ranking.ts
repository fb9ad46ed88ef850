import type { CountedWords } from '../counted.ts';
import { n, plural } from './numbers.ts';

/** Returns the Dutch texts of the ranking, the list of gemeenten by a measure. */
export const rankingIn = (c: CountedWords) => ({
  title: 'Ranglijst',
  about: (measure: string, from: number, until: number) =>
    from === until
      ? `${measure}, ${c.year(until)}`
      : `${measure}, ${c.year(from)}\u2060–\u2060${c.year(until)}`,
  place: 'Plaats',
  name: 'Gemeente',
  pupils: c.many,
  change: 'verandering',
  course: 'verloop',
  fiveYears: 'vijf jaar',
  expected: (year: number) => `verwacht ${c.year(year)}`,
  /** Below the heading of expected pupils, which have their interval below them. */
  range: `met ${n.wholePercent(80)} zekerheid`,
  chance: (percent: number) => `kans op > ${n.wholePercent(percent)} daling`,
  before: (year: number) => `tot ${c.year(year)}`,
  compare: 'Kruis aan om te vergelijken op de kaart en in de grafiek.',
  filter: 'Filter op naam',
  division: 'Indeling',
  region: 'Regio',
  everywhere: 'heel Nederland',
  userRegion: 'eigen regio',
  sortBy: 'Sorteer op',
  reverse: 'Draai de volgorde om',
  jump: 'Naar mijn gemeente',
  shown: (count: number, total: number) =>
    count === total
      ? `${n.count(total)} gemeenten`
      : `${n.count(count)} van ${n.count(total)} gemeenten`,
  /**
   * Printed below the ranking where not all `total` gemeenten are printed: the first `count` are, and those that the user
   * selected.
   */
  onPaper: (count: number, total: number) =>
    `Hier staan de eerste ${n.count(count)} van ${n.count(total)} gemeenten, en wat u koos. De hele lijst is een download.`,
  all: (count: number) => `Toon alle ${n.count(count)} gemeenten`,
  fewer: (count: number) => `Toon alleen de eerste ${n.count(count)}`,
  none: 'Geen gemeente past bij dit filter.',
  clear: 'Wis het filter',
  masked: (cells: number) => plural(cells, '<5', '# × <5'),
  loading: 'De ranglijst komt zodra de cijfers er zijn.',
});
