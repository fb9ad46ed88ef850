import {
  MOST_NAMES,
  sentenceOf,
  type Finding,
  type FindingSentences,
  type Named,
} from '../findings.ts';
import type { CountedWords } from '../counted.ts';
import { schoolYear } from '../school-year.ts';
import { townName } from '../town-name.ts';
import { normName } from './closure-norm.ts';
import { distance } from './distance.ts';
import { list, n, plural } from './numbers.ts';

/** Lists gemeenten with their changes, at most `MOST_NAMES` of them by name: "A (−12.3%), B (−10.1%) and 3 more". */
function names(areas: readonly Named[]): string {
  return few(areas.map(({ name, percent }) => `${name} (${n.signedPercent(percent)})`));
}

/** Writes between which percentages a fall lies: "24.9% to 27.2%". The bounds are changes, so negative. */
function fallBetween({ low, high }: { low: number; high: number }): string {
  const [least, most] = [n.percent(Math.abs(high)), n.percent(Math.abs(low))];
  return least === most ? least : `${least} to ${most}`;
}

function few(all: readonly string[], most = MOST_NAMES): string {
  const shown = all.slice(0, most);
  const rest = all.length - shown.length;
  return list.format(rest > 0 ? [...shown, `${n.count(rest)} more`] : shown);
}

/**
 * Writes `count` of the `of` gemeenten that can be compared: "3 of the 8 gemeenten". Adds that only these can be compared where
 * `of` is less than `all`.
 * @param all the number of gemeenten, with or without a figure to compare
 */
function gemeenten(count: number, of: number, all = of): string {
  const which = of < all ? ' where that can be compared' : '';
  if (of === 1) return `the ${which ? 'only ' : ''}gemeente${which}`;
  if (count < of) {
    return `${plural(count, 'one', '#')} of the ${n.count(of)} gemeenten${which}`;
  }
  return `${of === 2 ? 'both' : `all ${n.count(of)}`} gemeenten${which}`;
}

type AboutCounts = Pick<
  FindingSentences,
  'grens' | 'iml' | 'against' | 'last' | 'expected' | 'unsure' | 'gaps'
>;

/** The findings about counts. */
// A list of texts, not of steps.
// eslint-disable-next-line max-lines-per-function
const aboutCounts = (c: CountedWords): AboutCounts => ({
  grens({ base, year, of, all, thresholds, below, between }) {
    const [low, high] = thresholds;
    const first =
      below.length > 0
        ? [
            `below the threshold of ${n.shortPercent(low)} in ${gemeenten(below.length, of, all)}: ${names(below)}`,
          ]
        : [];
    const also =
      first.length > 0 ? `${n.count(between.length)} more` : gemeenten(between.length, of, all);
    const limit = first.length > 0 ? 'that' : 'the threshold';
    const second =
      between.length > 0
        ? [`below ${limit} of ${n.shortPercent(high)} in ${also}: ${names(between)}`]
        : [];
    return `The change between ${c.year(base)} and ${c.year(year)} was ${[...first, ...second].join('; and ')}.`;
  },
  iml({ since, year, of, all, areas }) {
    const verb = plural(areas.length, 'is', 'are');
    return `By the IML measure (a fall of ${n.wholePercent(10)} or more over five years, ${c.year(since)}–${c.year(year)}) ${gemeenten(areas.length, of, all)} ${verb} in decline: ${names(areas)}.`;
  },
  against({ base, year, area, others, regionPercent }) {
    const went = area.percent < 0 ? 'fell' : 'rose';
    const more =
      others === 0
        ? ''
        : plural(others, ' One other gemeente went that way.', ' # other gemeenten went that way.');
    return `Against the direction of the region (${n.signedPercent(regionPercent)}), ${area.name} ${went} by ${n.percent(Math.abs(area.percent))} between ${c.year(base)} and ${c.year(year)}.${more}`;
  },
  last({ base, year, gone, areas }) {
    const each = areas.map(({ name, pupils }) =>
      pupils === null ? name : `${name} (${c.number(pupils)})`,
    );
    const lost = gone.map(({ name, pupils }) => `${name} (${c.year(base)}: ${c.number(pupils)})`);
    return [
      lost.length > 0 ? `In ${few(lost)} no ${c.site} was left in ${c.year(year)}.` : '',
      each.length > 0 ? `In ${few(each)} one ${c.site} was left in ${c.year(year)}.` : '',
    ]
      .filter(Boolean)
      .join(' ');
  },
  expected({ from, year, area, pupils, expected, low, high }) {
    return `The largest expected change of which the direction is fairly sure (the whole ${n.wholePercent(80)} margin lies on one side) is that of ${area.name}: from ${c.number(pupils)} in ${c.year(from)} to about ${n.rough(expected)} in ${c.year(year)} (${n.signedPercent(area.percent)}; probably between ${n.rough(low)} and ${n.rough(high)}).`;
  },
  unsure({ from, year, of, areas }) {
    const [widest] = areas;
    const margin = widest
      ? `${n.signedPercent(widest.low)} to ${n.signedPercent(widest.high)}`
      : '';
    const where =
      areas.length === 1 && widest ? `${widest.name} (${margin})` : gemeenten(areas.length, of);
    const example =
      areas.length > 1 && widest
        ? ` The widest margin is that of ${widest.name}: from ${margin}.`
        : '';
    return `In ${where} the number of ${c.many} may either fall or rise between ${c.year(from)} and ${c.year(year)} within the ${n.wholePercent(80)} margin; no conclusion can be drawn there about the direction.${example}`;
  },
  gaps({ base, year, masked, without, unprojected, withoutIml }) {
    return [
      without.length > 0
        ? `The figure of ${few(without)} for ${base === null ? c.year(year) : `${c.year(base)} or ${c.year(year)}`} is not fully known${base === null ? '' : '; no change is given there'}.`
        : '',
      masked > 0
        ? `In the figures of ${base === null ? c.year(year) : `${c.year(base)} and ${c.year(year)} together`} ${plural(masked, 'one count', '# counts')} of 1 to 4 ${c.many} ${plural(masked, 'is', 'are')} masked and ${c.maskedAre}.`
        : '',
      unprojected.length > 0 ? `There is no projection for ${few(unprojected)}.` : '',
      withoutIml === null
        ? ''
        : `The IML measure (change over five years) cannot be computed: complete figures of ${c.year(withoutIml)} are missing.`,
    ]
      .filter(Boolean)
      .join(' ');
  },
});

/** The findings about schools. */
const ABOUT_SCHOOLS: Pick<FindingSentences, 'norm' | 'closed' | 'towns' | 'noVo'> = {
  norm({ year, of, below, long, branches, indicative, normYear }) {
    const norm = normName(indicative, normYear);
    const which = of === 1 ? 'the only primary school' : `${plural(below, 'one', '#')} of the ${n.count(of)} primary schools`; // prettier-ignore
    const inARow = 'for three years in a row or more, by the norm of today';
    return [
      `In ${year}, ${which} ${plural(below, 'was', 'were')} below ${norm}.`,
      long === 0
        ? ''
        : below === 1
          ? `It has been so ${inARow}.`
          : `Of those ${n.count(below)}, ${plural(long, 'one has', '# have')} been so ${inARow}.`,
      branches === 0
        ? ''
        : below === 1
          ? 'It is a nevenvestiging (number not ending in 00), which has conditions of its own.'
          : `Of those ${n.count(below)}, ${plural(branches, 'one is a nevenvestiging', '# are nevenvestigingen')} (number not ending in 00), with conditions of their own.`,
    ]
      .filter(Boolean)
      .join(' ');
  },
  closed({ base, closed, merged, renumbered }) {
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
    return [
      `Since ${base}, ${plural(closed, 'one school closed', '# schools closed')}${into}.`,
      renumbered === 0
        ? ''
        : plural(
            renumbered,
            'One school went on under another number and is not counted.',
            '# schools went on under another number and are not counted.',
          ),
    ]
      .filter(Boolean)
      .join(' ');
  },
  towns({ year, since, single, fewer, farthest, gone, without }) {
    const more =
      fewer === 0
        ? ''
        : single === 1
          ? `; in ${since} there were more`
          : `; in ${plural(fewer, 'one', '#')} of them there were more in ${since}`;
    return [
      single === 0
        ? ''
        : `In ${plural(single, 'one town', '# towns')} there was one primary school in ${year}${more}.`,
      farthest === null
        ? ''
        : `Farthest from the next primary school is that in ${townName(farthest.town)}: ${farthest.isExact ? '' : 'about '}${distance(farthest.metres)} as the crow flies.`,
      gone.length === 0
        ? ''
        : `In ${few(gone.map(townName))} there was still a primary school in ${since} and none in ${year}.`,
      without.length === 0
        ? ''
        : `Not counted: ${few(without)}, where the town of a school is not known.`,
    ]
      .filter(Boolean)
      .join(' ');
  },
  noVo: ({ year, areas }) => `In ${few(areas)} there was no secondary school in ${year}.`,
};

/** The findings about vmbo, which are about exam candidates whatever is counted on the page. */
const ABOUT_VMBO: Pick<FindingSentences, 'vmboLeft' | 'vmboFall' | 'vmboFar'> = {
  vmboLeft({ year, since, gone, one }) {
    return [
      gone.length > 0
        ? `${list.format(gone)} ${gone.length === 1 ? 'has' : 'have'} no exam candidates any more in ${schoolYear(year)}, but had some in ${schoolYear(since)}.`
        : '',
      one.length > 0
        ? `One school site has candidates of ${list.format(one)}${gone.length > 0 ? '' : ` in ${schoolYear(year)}`}.`
        : '',
    ]
      .filter(Boolean)
      .join(' ');
  },
  vmboFall: ({ from, year, change, country }) =>
    `From ${schoolYear(from)} to ${schoolYear(year)} the number of vmbo candidates fell by ${fallBetween(change)}; nationally by ${fallBetween(country)}.`,
  vmboFar({ year, from, areas }) {
    const each = areas.map(({ name, km }) => `${name} (${n.ofUnit(km, 'km')})`);
    return `Far from vmbo (${year}, on average ${n.count(from)} km or more): ${few(each, 3)}.`;
  },
};

/** Returns the function that writes a finding about a region, with the figures on which the finding is based, as English text. */
export function findingSentenceIn(c: CountedWords): (finding: Finding) => string {
  const sentences: FindingSentences = { ...aboutCounts(c), ...ABOUT_SCHOOLS, ...ABOUT_VMBO };
  return (finding) => sentenceOf(sentences, finding);
}
