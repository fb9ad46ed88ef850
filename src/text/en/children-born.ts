import type {
  childrenInFile as dutch,
  DecidedWords,
  gained as dutchGained,
} from '../nl/children-born.ts';
import { monthsIn, periodsIn } from '../period.ts';
import { yearSpans } from '../year-spans.ts';
import { list, n, plural } from './numbers.ts';

const monthOf = monthsIn('en-GB');
const periodOf = periodsIn('en-GB');
const spans = (years: readonly number[]) => list.format(yearSpans(years));

/** Why births in user files are or are not part of the projection of bo. */
const decided = ({ isDefault, lacking }: DecidedWords): string =>
  isDefault
    ? 'Births per gemeente are there of every year, and in each test on the past the error was smaller. That is why our projection of primary education now accounts for them.'
    : lacking.length > 0
      ? `Of the children born from October to September, the ${plural(lacking.length, 'year', 'years')} to ${spans(lacking)} ${plural(lacking.length, 'lacks', 'lack')} births per gemeente. That is why this stays a line among the other methods (“children already born”).`
      : 'In the test on the past the error was not smaller at every term. That is why this stays a line among the other methods (“children already born”).';

/** What the backtest says of the method that accounts for births of gemeenten, and why it is the projection of bo or not. */
export const gained: typeof dutchGained = (gains, isDefault, own) => {
  const isBetter = gains.every(({ gain }) => gain > 0);
  const parts = gains.map(({ horizon, gain, origins }) => {
    const sign = isBetter ? '' : gain > 0 ? ' less' : ' more';
    const starts = `${n.count(origins)} ${plural(origins, 'starting year', 'starting years')}`;
    return `${plural(horizon, '1 year', '# years')} ahead by ${n.percent(Math.abs(100 * gain))}${sign} (${starts})`;
  });
  const other = isDefault ? 'the method without these births' : 'our method';
  return [
    `Children already born: ${isDefault ? 'our projection of primary education' : 'this line among the other methods'} also accounts for the trend of births in each gemeente.`,
    isBetter
      ? `With what was known then it was less off in primary education than ${other}: ${list.format(parts)}.`
      : `With what was known then it was off in primary education, compared with ${other}: ${list.format(parts)}.`,
    ...(own ? [`This is tested with your own file (${list.format(own.files)}).`, decided(own)] : [ofSite(isDefault)]), // prettier-ignore
    ...(isDefault ? ['The bands are those of the method without these births.'] : []),
  ].join(' ');
};

/** Why the projection accounts for the births of gemeenten that the site has, or does not. */
const ofSite = (isDefault: boolean) =>
  isDefault
    ? 'Births per gemeente are known of every year, and in each test on the past the error was smaller. That is why this is our projection.'
    : 'This test has births per gemeente of 2010 to 2016. Those of 2017 to 2023 are not known to us: today they are estimated between 2016 and 2024, which says less. That is why this is not our projection.';

const FIGURES: Record<string, (years: string) => string> = {
  geboren: (years) => `Live births per calendar year: ${years}.`,
  schoolcohort: (years) =>
    `Live births per school cohort, October to September: those of ${years}.`,
  '0-4': (years) => `Children younger than 5 on 1 January: ${years}.`,
  nuljarig: (years) =>
    `Children younger than 1 on 1 January: ${years}. Where births are missing, they stand for those of the year before.`,
};
const NAMES: Record<string, (year: number) => string> = {
  geboren: (year) => `The calendar year ${year}`,
  schoolcohort: (year) => `The cohort born from October ${year - 1} to September ${year}`,
  '0-4': (year) => `The children younger than 5 on 1 January ${year}`,
  nuljarig: (year) => `The children younger than 1 on 1 January ${year}`,
};

/** The English texts about a user file with births or young children of gemeenten. */
export const childrenInFile: typeof dutch = {
  years: (figure, years) => FIGURES[figure]?.(spans(years)) ?? '',
  lacking: (figure, year, months, gemeenten) =>
    `${NAMES[figure]?.(year) ?? year} does not count: ${months.length > 0 ? `${list.format(months.map(monthOf))} ${plural(months.length, 'is', 'are')} missing` : `${plural(gemeenten, '1 gemeente lacks', '# gemeenten lack')} a figure`}.`,
  moreLacking: (count) =>
    `And ${n.count(count)} more that ${plural(count, 'does', 'do')} not count.`,
  provisional: (first, last) =>
    `Provisional according to CBS: ${periodOf(first)}${periodOf(first) === periodOf(last) ? '' : ` to ${periodOf(last)}`}.`,
  unlike: (figure, year, theirs, ours) =>
    `${NAMES[figure]?.(year) ?? year}: ${n.count(theirs)} together in this file, about ${n.count(ours)} in the Netherlands. This is not the whole table, or these are not all children: the file cannot be used like this.`,
  none: 'No year is complete. In StatLine, take all gemeenten, and all months of a year (or all ages from 0 to 4).',
  how: 'Births per gemeente are extended with it; in years that your file has, your figures count. Whether our projection accounts for them is decided by the test on the past.',
  decided,
};
