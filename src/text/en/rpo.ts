import type { RpoWords } from '../nl/rpo.ts';
import { list, n, plural } from './numbers.ts';

const MOST_NAMES = 6;
const MOST_BOARDS = 20;
const few = (names: readonly string[], most = MOST_NAMES) =>
  list.format(
    names.length > most ? [...names.slice(0, most), `${n.count(names.length - most)} more`] : names,
  );
const boards = (count: number) => plural(count, '1 board', '# boards');

/** The English texts of the test of a regional plan. */
export const rpo: RpoWords = {
  loading: 'The secondary school sites (vestigingen) are being loaded.',
  failed: 'The test cannot be done: the data of the vestigingen are missing.',
  noSchools: 'This region has no vo vestiging: there is nothing to test.',
  verdict: {
    none: 'Nobody takes part yet: choose boards below, or one of the smallest groups that meet the rules.',
    pass: 'With this choice the region meets the three rules, according to this count.',
    fail: 'With this choice the region does not meet all three rules.',
    unsure: 'Whether the region meets the three rules with this choice is not certain.',
    gemeenten: (met, of) =>
      `The rules about pupils and boards are met in ${n.count(met)} of the ${plural(of, '1 gemeente', '# gemeenten')} with a vo vestiging.`,
  },
  outcome: { pass: 'met', fail: 'not met', unsure: 'not certain' },
  rules: {
    title: 'The three rules',
    contiguous: 'The gemeenten border on each other',
    apart: (names) => `${few(names)} ${plural(names.length, 'is', 'are')} apart from the rest`,
    acrossWater: (names) =>
      `${few(names)} ${plural(names.length, 'is', 'are')} across water; the map does not show whether that counts as contiguous`,
    noMap: 'the map is not loaded',
    pupils: (least) =>
      `In each gemeente at least ${n.wholePercent(least)} of the vo pupils are at a vestiging that takes part`,
    boards: (least) =>
      `In each gemeente at least ${n.wholePercent(least)} of the boards with a vestiging there take part`,
    where: (failing, unsure) =>
      [
        ...(failing.length > 0 ? [`not in ${few(failing)}`] : []),
        ...(unsure.length > 0 ? [`not certain in ${few(unsure)}`] : []),
      ].join('; '),
  },
  table: {
    title: 'The rules per gemeente',
    gemeente: 'Gemeente',
    pupils: 'Pupils at vestigingen that take part',
    boards: 'Boards that take part',
    together: 'Whole region (no rule)',
    noSchool: 'no vo vestiging',
    share: (part, whole, percent) => `${part} of ${whole} (${percent})`,
    range: (low, high) => `${low}–${high}`,
    unbounded: (low) => `${low} or more`,
    pupilsShort: (count) => `${plural(count, '1 pupil', '# pupils')} too few`,
    boardsShort: (count) => `${boards(count)} too few`,
    copied: {
      taking: 'pupils that take part',
      all: 'pupils',
      share: 'share of pupils in %',
      boardsTaking: 'boards that take part',
      boards: 'boards',
      rule: (rule) => `rule ${rule}`,
      pupilRule: 'pupils',
      boardRule: 'boards',
    },
  },
  choose: {
    title: 'Who takes part?',
    about:
      'A board takes part as soon as one of its vestigingen in the region does. In the files a board has only a number; its schools in this region are written after it.',
    all: 'All boards',
    none: 'No board',
    board: (number) => `board ${number}`,
    unknownBoard: (code) => `board unknown (vestiging ${code})`,
    names: few,
    size: (pupils, vestigingen) =>
      `${pupils} pupils, ${plural(vestigingen, '1 vestiging', '# vestigingen')}`,
    vestigingen: (board) => `Vestigingen of ${board}`,
    vestiging: (name, code, place) => `${name} (${code}), ${place}`,
    pupils: (pupils) => `${pupils} pupils`,
    notCounted: 'without a count',
  },
  sets: {
    title: 'The smallest groups of boards that meet the rules',
    about: (count) =>
      `With fewer than ${boards(count)} the region does not meet the rules about pupils and boards. Each board then takes part with all its vestigingen in the region.`,
    notExhaustive: 'This region is too large to compare all groups: there may be a smaller one.',
    more: (shown) =>
      `There are more groups of this size; these are the ${n.count(shown)} with most pupils.`,
    notContiguous: 'This is not about the rule that the gemeenten border on each other.',
    all: 'The region meets the rules only with all boards.',
    size: ({ count, of, percent }) =>
      `${n.count(count)} of the ${boards(of)}, with ${n.percent(percent)} of the pupils`,
    with: (some) => `with ${few(some, MOST_BOARDS)}`,
    without: (some) => `without ${few(some, MOST_BOARDS)}`,
    board: (board, names) => `${board} (${names})`,
    use: (nth) => `Choose group ${n.count(nth)}`,
    used: 'chosen',
  },
  unknown: (codes) => `Not in this region, and so not counted: ${few(codes)}.`,
  notCounted: (names) => `Without a count, so that the share is not certain: ${few(names, 40)}.`,
  caution:
    'This test is an indication; the law and the minister decide (Wet voortgezet onderwijs 2020, articles 4.18 to 4.21). Not tested is whether a vestiging of a board that does not take part would lose more than 10 per cent of its pupils by the plan: such a plan is refused. A plan also holds a forecast of the pupils per vestiging and lasts five years.',
  print: 'Put this test in the printed profile',
  taking: (some) => `Who takes part: ${list.format(some)}.`,
  takingNone: 'Who takes part: nobody yet.',
  partly: (board, vestigingen) => `${board} with ${list.format(vestigingen)}`,
};
