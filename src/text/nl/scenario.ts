import type { LeversInWords, ScenarioYear } from '../scenario.ts';
import { n } from './numbers.ts';

/** How far a scenario is from the projection: "31 minder". */
const apart = (difference: number) =>
  Math.round(difference) === 0
    ? 'gelijk'
    : `${n.rough(Math.abs(difference))} ${difference < 0 ? 'minder' : 'meer'}`;

/** The births of a scenario in few words; the whole texts of the choices are in `levers`. */
const births = {
  cbs: 'zoals het CBS verwacht (2030 182.800, 2040 197.800)',
  'cbs-laag': 'onderkant CBS-band (2030 169.800, 2040 175.900)',
  'cbs-hoog': 'bovenkant CBS-band (2030 196.500, 2040 219.900)',
  laag: 'lager (2030 −7,3 %, 2040 −11,1 %)',
  hoog: 'hoger (2030 +7,3 %, 2040 +11,1 %)',
};

/** The Dutch texts about scenarios that the chart needs; those about setting their levers are in `levers.ts`. */
export const scenario = {
  title: 'Wat als …?',
  nameless: (nth: number) => `Scenario ${n.count(nth)}`,
  /** The note at a chart with scenarios. */
  about: 'Een scenario is uw eigen veronderstelling. De marge van de projectie hoort er niet bij.',
  /** The end of the line of a scenario: the pupils, or the index, of a year. */
  at: (year: number, value: string) => `${value} in\u00a0${year}`,
  idle: (place: string) =>
    `Geldt voor ${place}, dat hier nu niet staat: kies het weer, of laat het scenario voor iets anders gelden.`,
  /**
   * Lists in words the levers of a scenario that differ from `usual`, the scenario that equals the projection; "als de projectie"
   * where none differs.
   */
  leversInWords: (levers: LeversInWords, usual: LeversInWords): string => {
    const { geboorten, instroom, nieuwbouw, marktaandeel, doorstroom } = levers;
    const parts = [
      geboorten === 0
        ? ''
        : `geboorten ${typeof geboorten === 'number' ? n.signedPercent(geboorten) : births[geboorten]}`,
      instroom === 0 ? '' : `instroom ${n.signedPercent(instroom)} per jaar`,
      nieuwbouw === null
        ? ''
        : `${n.count(nieuwbouw.homes)} woningen met ${n.hundredths(nieuwbouw.pupilsPerHome)} leerlingen, vanaf ${nieuwbouw.from}`,
      marktaandeel === 0 ? '' : `marktaandeel ${n.signedPercent(marktaandeel)}`,
      doorstroom === usual.doorstroom ? '' : `doorstroom ${n.hundredths(doorstroom)}\u202f%`,
    ].filter(Boolean);
    return parts.length === 0 ? 'als de projectie' : parts.join('; ');
  },
  /**
   * Describes a scenario in one sentence: its name, its area (`place`; null for everything in the chart) and its levers.
   */
  sentence: (name: string, levers: LeversInWords, usual: LeversInWords, place: string | null) =>
    `${name}${place === null ? '' : ` (${place})`}: ${scenario.leversInWords(levers, usual)}.`,
  /** Says what a scenario gives in `place`, in one or more years. */
  result: (place: string, years: readonly ScenarioYear[]) =>
    `${place}: ${years
      .map(({ year, pupils, difference }, i) =>
        i === 0
          ? `ongeveer ${n.rough(pupils)} leerlingen in ${year} (${apart(difference)} dan de projectie)`
          : `${n.rough(pupils)} in ${year} (${apart(difference)})`,
      )
      .join(', ')}.`.replace('gelijk dan de projectie', 'als de projectie'),
};
