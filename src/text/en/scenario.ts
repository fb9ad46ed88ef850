import type { scenario as nlScenario } from '../nl/scenario.ts';
import { n } from './numbers.ts';

/** How far a scenario is from the projection: "31 fewer". */
const apart = (difference: number) =>
  Math.round(difference) === 0
    ? 'as the projection'
    : `${n.rough(Math.abs(difference))} ${difference < 0 ? 'fewer' : 'more'}`;

const births = {
  cbs: 'as CBS expects (2030 182,800, 2040 197,800)',
  'cbs-laag': 'lower end of the CBS band (2030 169,800, 2040 175,900)',
  'cbs-hoog': 'upper end of the CBS band (2030 196,500, 2040 219,900)',
  laag: 'lower (2030 −7.3%, 2040 −11.1%)',
  hoog: 'higher (2030 +7.3%, 2040 +11.1%)',
};

/** The English texts about scenarios that the chart needs; those about setting their levers are in `levers.ts`. */
export const scenario: typeof nlScenario = {
  title: 'What if …?',
  nameless: (nth) => `Scenario ${n.count(nth)}`,
  about: 'A scenario is your own assumption. The margin of the projection does not belong to it.',
  at: (year, value) => `${value} in\u00a0${year}`,
  idle: (place) =>
    `Holds for ${place}, which is not here now: choose it again, or let the scenario hold for something else.`,
  leversInWords: (levers, usual) => {
    const { geboorten, instroom, nieuwbouw, marktaandeel, doorstroom } = levers;
    const parts = [
      geboorten === 0
        ? ''
        : `births ${typeof geboorten === 'number' ? n.signedPercent(geboorten) : births[geboorten]}`,
      instroom === 0 ? '' : `inflow ${n.signedPercent(instroom)} a year`,
      nieuwbouw === null
        ? ''
        : `${n.count(nieuwbouw.homes)} homes with ${n.hundredths(nieuwbouw.pupilsPerHome)} pupils, from ${nieuwbouw.from}`,
      marktaandeel === 0 ? '' : `market share ${n.signedPercent(marktaandeel)}`,
      doorstroom === usual.doorstroom ? '' : `throughflow ${n.hundredths(doorstroom)}%`,
    ].filter(Boolean);
    return parts.length === 0 ? 'as the projection' : parts.join('; ');
  },
  sentence: (name, levers, usual, place) =>
    `${name}${place === null ? '' : ` (${place})`}: ${scenario.leversInWords(levers, usual)}.`,
  result: (place, years) =>
    `${place}: ${years
      .map(({ year, pupils, difference }, i) =>
        i === 0
          ? `about ${n.rough(pupils)} pupils in ${year} (${apart(difference)} than the projection)`
          : `${n.rough(pupils)} in ${year} (${apart(difference)})`,
      )
      .join(', ')}.`.replace('as the projection than the projection', 'as the projection'),
};
