import type { Finding, Named } from '../findings.ts';
import { list, n } from './numbers.ts';

/** With more names than this a sentence can no longer be read. */
const MOST_NAMES = 5;

/** "A (−12.3%), B (−10.1%) and 3 more" */
function names(areas: readonly Named[]): string {
  return few(areas.map(({ name, percent }) => `${name} (${n.signedPercent(percent)})`));
}

function few(all: readonly string[]): string {
  const shown = all.slice(0, MOST_NAMES);
  const rest = all.length - shown.length;
  return list.format(rest > 0 ? [...shown, `${n.count(rest)} more`] : shown);
}

const gemeenten = (count: number, of: number) =>
  of === 1
    ? 'the gemeente'
    : count === of
      ? `all ${n.count(of)} gemeenten`
      : `${count === 1 ? 'one' : n.count(count)} of the ${n.count(of)} gemeenten`;

/** What stands out, in a sentence with the figures that prove it. */
export function findingSentence(finding: Finding): string {
  switch (finding.kind) {
    case 'grens': {
      const { base, year, of, thresholds, below, between } = finding;
      const [low, high] = thresholds;
      const first =
        below.length > 0
          ? [
              `below the threshold of ${n.shortPercent(low)} in ${gemeenten(below.length, of)}: ${names(below)}`,
            ]
          : [];
      const also =
        first.length > 0 ? `${n.count(between.length)} more` : gemeenten(between.length, of);
      const second =
        between.length > 0
          ? [`below that of ${n.shortPercent(high)} in ${also}: ${names(between)}`]
          : [];
      return `The change between ${base} and ${year} was ${[...first, ...second].join('; and ')}.`;
    }
    case 'iml': {
      const { since, year, of, areas } = finding;
      const verb = areas.length === 1 ? 'is' : 'are';
      return `By the IML measure (a fall of ${n.wholePercent(10)} or more over five years, ${since}–${year}) ${gemeenten(areas.length, of)} ${verb} in decline: ${names(areas)}.`;
    }
    case 'against': {
      const { base, year, area, others, regionPercent } = finding;
      const went = area.percent < 0 ? 'fell' : 'rose';
      const more =
        others === 0
          ? ''
          : others === 1
            ? ' One other gemeente went that way.'
            : ` ${n.count(others)} other gemeenten went that way.`;
      return `Against the direction of the region (${n.signedPercent(regionPercent)}), ${area.name} ${went} by ${n.percent(Math.abs(area.percent))} between ${base} and ${year}.${more}`;
    }
    case 'last': {
      const { year, areas } = finding;
      const each = areas.map(({ name, pupils }) =>
        pupils === null ? name : `${name} (${n.count(pupils)} pupils)`,
      );
      return `In ${few(each)} one branch was left in ${year}.`;
    }
    case 'expected': {
      const { from, year, area, pupils, expected, low, high } = finding;
      return `The largest expected change is that of ${area.name}: from ${n.count(pupils)} pupils in ${from} to about ${n.count(Math.round(expected))} in ${year} (${n.signedPercent(area.percent)}; probably between ${n.count(Math.round(low))} and ${n.count(Math.round(high))}).`;
    }
    case 'unsure': {
      const { from, year, of, areas } = finding;
      const [widest] = areas;
      const example = widest
        ? ` The widest margin is that of ${widest.name}: from ${n.signedPercent(widest.low)} to ${n.signedPercent(widest.high)}.`
        : '';
      return `In ${gemeenten(areas.length, of)} the number of pupils may fall as well as rise between ${from} and ${year}; no conclusion can be drawn there about the direction.${example}`;
    }
    case 'gaps': {
      const { base, year, masked, without, unprojected } = finding;
      return [
        without.length > 0
          ? `The figure of ${few(without)} for ${base} or ${year} is not fully known; no change is given there.`
          : '',
        masked > 0
          ? `In the figures of ${base} and ${year} together ${masked === 1 ? 'one count' : `${n.count(masked)} counts`} of 1 to 4 pupils ${masked === 1 ? 'is' : 'are'} masked and not included.`
          : '',
        unprojected.length > 0 ? `There is no projection for ${few(unprojected)}.` : '',
      ]
        .filter(Boolean)
        .join(' ');
    }
  }
}
