import {
  naming,
  sentenceOf,
  type Finding,
  type FindingNotes,
  type FindingSentences,
  type Gaps,
  type Named,
  type PaceChange,
} from '../findings.ts';
import type { CountedWords } from '../counted.ts';
import { schoolYear } from '../school-year.ts';
import { townName } from '../town-name.ts';
import { distance } from './distance.ts';
import { list, n, plural } from './numbers.ts';

/** The numbers that a sentence writes in letters. */
const IN_LETTERS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');
const inLetters = (count: number) => IN_LETTERS[count] ?? n.count(count);

/** Lists names and how many others there are: "A, B and three others". */
const named = (shown: readonly string[], others: number) =>
  list.format(others > 0 ? [...shown, `${inLetters(others)} others`] : shown);

/** Lists names behind a colon; nothing where no name is shown. */
const after = (shown: readonly string[], others: number) =>
  shown.length === 0 ? '' : `: ${named(shown, others)}`;

/** Lists gemeenten as a place, and where no name is shown their number only: "A, B and three others", "5 gemeenten". */
const places = (shown: readonly string[], others: number, many = 'gemeenten') =>
  shown.length === 0 ? `${n.count(others)} ${many}` : named(shown, others);

const withChanges = (areas: readonly Named[]) =>
  areas.map(({ name, percent }) => `${name} (${n.signedPercent(percent)})`);

/** Writes a change that lies between two values, both a fall or both growth: "24.9% to 27.2%". */
function between({ low, high }: { low: number; high: number }): string {
  const [least, most] = [low, high].map(Math.abs).sort((a, b) => a - b).map(n.percent); // prettier-ignore
  return least === most ? `${most}` : `${least} to ${most}`;
}

/** Writes what a change is: "fell", "rose"; null where it is shown as zero. */
function moved(percent: number): string | null {
  if (Math.abs(percent) < 0.05) return null;
  return percent < 0 ? 'fell' : 'rose';
}

/**
 * Writes `count` of the `of` gemeenten that can be compared: "3 of the 8 gemeenten". Says that only these can be compared where
 * `of` is less than `all`.
 * @param all the number of gemeenten, with or without a figure to compare
 */
function gemeenten(count: number, of: number, all = of): string {
  const which = of < all ? ' with figures' : '';
  if (of === 1) return `the ${which ? 'only ' : ''}gemeente${which}`;
  if (count < of) return `${plural(count, 'one', '#')} of the ${n.count(of)} gemeenten${which}`;
  return `${of === 2 ? 'both' : `all ${n.count(of)}`} gemeenten${which}`;
}

const PACE: Record<PaceChange, string> = {
  fallSlower: 'The fall is slowing',
  fallFaster: 'The fall is speeding up',
  fallStopped: 'The fall has stopped',
  fallTurned: 'The fall turned into growth',
  fallBegan: 'A fall has begun',
  growthSlower: 'Growth is slowing',
  growthFaster: 'Growth is speeding up',
  growthStopped: 'Growth has stopped',
  growthTurned: 'Growth turned into a fall',
  growthBegan: 'Growth has begun',
};

const provisionally = (isProvisional: boolean) => (isProvisional ? ' (provisional)' : '');

/** The findings about the region as a whole. */
const aboutRegion = (
  c: CountedWords,
): Pick<FindingSentences, 'direction' | 'pace' | 'outlook'> => ({
  direction({ base, year, isProvisional, change, countryPercent }) {
    const verb = moved(change.low) ?? moved(change.high);
    const ofCountry = countryPercent === null ? null : moved(countryPercent);
    const country =
      countryPercent === null
        ? ''
        : ofCountry === null
          ? '; nationally it stayed the same'
          : `; nationally ${ofCountry === verb ? '' : `it ${ofCountry} `}by ${n.percent(Math.abs(countryPercent))}`;
    const what = verb === null ? 'stayed the same' : `${verb} by ${between(change)}`;
    return `From ${c.year(base)} to ${c.year(year)}${provisionally(isProvisional)} the number of ${c.many} ${what}${country}.`;
  },
  pace: ({ change, first, middle, year, isProvisional, before, after: since }) =>
    `${PACE[change]}: ${n.signedPercent(before)} a year in ${c.year(first)}–${c.year(middle)}, ${n.signedPercent(since)} a year in ${c.year(middle)}–${c.year(year)}${provisionally(isProvisional)}.`,
  outlook: ({ from, year, percent, low, high }) =>
    `The chance that the region has fewer ${c.many} in ${c.year(year)} than in ${c.year(from)} is ${n.chance(percent)}; expected ${n.rough(low)}–${n.rough(high)} (${n.wholePercent(80)}).`,
});

/** The findings about gemeenten. */
const aboutGemeenten = (
  c: CountedWords,
): Pick<
  FindingSentences,
  'grens' | 'iml' | 'against' | 'lost' | 'last' | 'expected' | 'unsure'
> => ({
  grens({ base, year, of, all, thresholds, below, between: rest }) {
    const [low, high] = thresholds;
    const [areas, limit] = below.length > 0 ? [below, low] : [rest, high];
    const also =
      below.length > 0 && rest.length > 0
        ? `; below ${n.shortPercent(high)} ${rest.length === 1 && rest[0] ? `also ${rest[0].name}` : `${inLetters(rest.length)} more`}`
        : '';
    return naming(
      withChanges(areas),
      (shown, others) =>
        `Below the threshold of ${n.shortPercent(limit)} (${c.year(base)}–${c.year(year)}) ${plural(areas.length, 'is', 'are')} ${gemeenten(areas.length, of, all)}${after(shown, others)}${also}.`,
    );
  },
  iml: ({ since, year, of, all, areas }) =>
    naming(
      withChanges(areas),
      (shown, others) =>
        `In decline by the IML measure (${c.year(since)}–${c.year(year)}) ${plural(areas.length, 'is', 'are')} ${gemeenten(areas.length, of, all)}${after(shown, others)}.`,
    ),
  against({ base, year, areas, regionPercent }) {
    const verb = regionPercent < 0 ? 'rose' : 'fell';
    return naming(
      withChanges(areas),
      (shown, others) =>
        `Against the direction of the region (${n.signedPercent(regionPercent)}), ${places(shown, others)} ${verb} from ${c.year(base)} to ${c.year(year)}.`,
    );
  },
  lost: ({ base, year, areas }) =>
    naming(
      areas.map(({ name, pupils }) => `${name} (${c.year(base)}: ${c.number(pupils)})`),
      (shown, others) => `In ${places(shown, others)} no ${c.site} was left in ${c.year(year)}.`,
    ),
  last: ({ year, areas }) =>
    naming(
      areas.map(({ name, pupils }) => (pupils === null ? name : `${name} (${c.number(pupils)})`)),
      (shown, others) => `In ${places(shown, others)} one ${c.site} was left in ${c.year(year)}.`,
    ),
  expected: ({ year, area, pupils, expected, low, high }) =>
    `The largest fairly sure change until ${c.year(year)} is in ${area.name}: from ${c.number(pupils)} to about ${n.rough(expected)} (${n.wholePercent(80)}: ${n.rough(low)}–${n.rough(high)}).`,
  unsure: ({ year, of, areas }) =>
    naming(
      areas.map(({ name, low, high }) => `${name} (${n.signedPercent(low)} to ${n.signedPercent(high)})`), // prettier-ignore
      (shown, others) =>
        `In ${gemeenten(areas.length, of)} the number of ${c.many} may fall or rise until ${c.year(year)}${after(shown, others)}.`,
    ),
});

/** The findings about schools. */
const ABOUT_SCHOOLS: Pick<
  FindingSentences,
  'norm' | 'closed' | 'towns' | 'townsLost' | 'farthest' | 'noVo'
> = {
  norm({ year, of, below, long, indicative }) {
    const norm = `${{ all: 'indicative ', some: 'partly indicative ', none: '' }[indicative]}closure norm`;
    const which = of === 1 ? 'the only primary school' : `${plural(below, 'one', '#')} of the ${n.count(of)} primary schools`; // prettier-ignore
    const inARow = 'for three years or more';
    const howLong =
      long === 0 ? '' : long === below ? `, ${inARow}` : `, ${inLetters(long)} of them ${inARow}`;
    return `In ${year}, ${which} ${plural(below, 'was', 'were')} below the ${norm}${howLong}.`;
  },
  closed({ base, closed, merged }) {
    const into =
      merged === 0
        ? ''
        : closed === merged
          ? plural(
              closed,
              ', which merged into another school',
              ', all # of which merged into another school',
            )
          : `, of which ${plural(merged, 'one', '#')} merged into another school`;
    return `Since ${base}, ${plural(closed, 'one school closed', '# schools closed')}${into}.`;
  },
  towns({ year, since, single, fewer }) {
    const more =
      fewer === 0
        ? ''
        : single === 1
          ? `; in ${since} there were more`
          : `; in ${plural(fewer, 'one', '#')} of them there were more in ${since}`;
    return `In ${plural(single, 'one town', '# towns')} there was one primary school in ${year}${more}.`;
  },
  townsLost: ({ year, since, towns }) =>
    naming(
      towns.map(townName),
      (shown, others) =>
        `In ${places(shown, others, 'towns')} there was still a primary school in ${since} and none in ${year}.`,
    ),
  farthest: ({ town, metres, isExact }) =>
    `Of the towns with one primary school, ${townName(town)} is farthest from the next: ${isExact ? '' : 'about '}${distance(metres)} as the crow flies.`,
  noVo: ({ year, areas }) =>
    naming(
      areas,
      (shown, others) => `In ${places(shown, others)} there was no secondary school in ${year}.`,
    ),
};

/** The findings about vmbo, which are about exam candidates whatever is counted on the page. */
const ABOUT_VMBO: Pick<FindingSentences, 'vmboGone' | 'vmboOne' | 'vmboFall' | 'vmboFar'> = {
  vmboGone: ({ year, since, types }) =>
    `${list.format(types)} ${types.length === 1 ? 'has' : 'have'} no exam candidates any more in ${schoolYear(year)}, but had some in ${schoolYear(since)}.`,
  vmboOne: ({ year, types }) =>
    `In ${schoolYear(year)}, one school site has candidates of ${list.format(types)}.`,
  vmboFall: ({ from, year, change, country }) =>
    `From ${schoolYear(from)} to ${schoolYear(year)} the number of vmbo candidates fell by ${between(change)}; nationally by ${between(country)}.`,
  vmboFar: ({ year, from, areas }) =>
    naming(
      areas.map(({ name, km }) => `${name} (${n.ofUnit(km, 'km')})`),
      (shown, others) =>
        `Far from vmbo (${year}, on average ${n.count(from)} km or more): ${places(shown, others)}.`,
      3,
    ),
};

const notCounted = (names: readonly string[]) =>
  names.length === 0
    ? ''
    : naming(
        names,
        (shown, others) =>
          `Not counted: ${places(shown, others)}, where the town of a school is not known.`,
      );

/** What else must be known of findings. */
const NOTES: FindingNotes = {
  iml: () => `The IML measure: a fall of ${n.wholePercent(10)} or more over five years.`,
  expected: () =>
    `Fairly sure: the whole ${n.wholePercent(80)} margin is below, or above, the number of today.`,
  unsure: () => `In brackets the ${n.wholePercent(80)} margin.`,
  norm({ below, branches, indicative, normYear }) {
    const computed = `computed by the formula of the law from the inhabitants of ${normYear}.`;
    return [
      {
        all: `Indicative: ${computed}`,
        some: `Where no official norm is known: ${computed}`,
        none: '',
      }[indicative],
      'The norm of today is used for all years.',
      branches === 0
        ? ''
        : below === 1
          ? 'It is a nevenvestiging (number not ending in 00), which has conditions of its own.'
          : `${plural(branches, 'One of them is a nevenvestiging', '# of them are nevenvestigingen')} (number not ending in 00), with conditions of their own.`,
    ]
      .filter(Boolean)
      .join(' ');
  },
  closed: ({ renumbered }) =>
    renumbered === 0
      ? ''
      : plural(
          renumbered,
          'One school went on under another number and is not counted.',
          '# schools went on under another number and are not counted.',
        ),
  towns: ({ without }) => notCounted(without),
  townsLost: ({ without }) => notCounted(without),
};

/** Returns the sentences about what is not known of the gemeenten of a region. */
function gapSentences(c: CountedWords, gaps: Gaps): string[] {
  const { base, year, masked, without, unprojected, withoutIml } = gaps;
  const years = base === null ? c.year(year) : `${c.year(base)} or ${c.year(year)}`;
  const unchanged = base === null ? '' : '; no change is given there';
  const both = base === null ? c.year(year) : `${c.year(base)} and ${c.year(year)} together`;
  return [
    without.length === 0
      ? ''
      : naming(
          without,
          (shown, others) =>
            `The figure of ${places(shown, others)} for ${years} is not fully known${unchanged}.`,
        ),
    masked === 0
      ? ''
      : `In the figures of ${both} ${plural(masked, 'one count', '# counts')} of 1 to 4 ${c.many} ${plural(masked, 'is', 'are')} masked and ${c.maskedAre}.`,
    unprojected.length === 0
      ? ''
      : naming(
          unprojected,
          (shown, others) => `There is no projection for ${places(shown, others)}.`,
        ),
    withoutIml === null
      ? ''
      : `The IML measure (change over five years) cannot be computed: complete figures of ${c.year(withoutIml)} are missing.`,
  ].filter(Boolean);
}

/** Returns the functions that write findings about a region in English: the sentence, what else must be known, and what is not known. */
export function findingTextsIn(c: CountedWords) {
  const sentences = { ...aboutRegion(c), ...aboutGemeenten(c), ...ABOUT_SCHOOLS, ...ABOUT_VMBO };
  return {
    finding: (finding: Finding) => sentenceOf(sentences, finding),
    note: (finding: Finding) => sentenceOf(NOTES, finding),
    gaps: (gaps: Gaps) => gapSentences(c, gaps),
  };
}
