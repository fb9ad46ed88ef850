import { isGemeenteCode } from '../../areas/codes.ts';
import { NEUTRAL, withinLimits, type Scenario } from '../../forecast/scenario/scenario.ts';

/** A scenario that the user made: a name, the area and the values of the levers. */
export interface NamedScenario {
  readonly name: string;
  /**
   * The code of the gemeente to which the scenario applies; null where it applies to all areas in the chart or data set together.
   */
  readonly area: string | null;
  readonly levers: Scenario;
}

/** The largest number of scenarios in a selection: with more, the lines in the chart cannot be distinguished. */
export const MOST_SCENARIOS = 4;
const LONGEST_NAME = 40;

/** The separator between scenarios in the URL. */
const NEXT = '*';
/** The separator between name, area and levers of a scenario in the URL. */
const PART = '!';

/** Returns a name without the separators `*` and `!`, cut to at most `longest` characters, so that the URL can hold it. */
export function cleanName(name: string, longest = LONGEST_NAME): string {
  return name.replaceAll(NEXT, '').replaceAll(PART, '').slice(0, longest);
}

/**
 * Writes scenarios for the URL, joined by `*`: `name!aGM0197!g-7!i0.5!n200x0.4x2028!m-5!d0.3`. After the name come the area (`a`)
 * and the levers that are not neutral: `g` geboorten, `i` instroom, `n` nieuwbouw (homes, pupils per home, first year), `m`
 * marktaandeel, `d` doorstroom. `gL` and `gH` are births at the lower and upper bound of CBS's interval.
 */
export function formatScenarios(scenarios: readonly NamedScenario[]): string {
  return scenarios
    .map(({ name, area, levers }) =>
      [cleanName(name), ...(area === null ? [] : [`a${area}`]), ...parts(levers)].join(PART),
    )
    .join(NEXT);
}

/**
 * Reads scenarios from the text that `formatScenarios` writes, at most `MOST_SCENARIOS`. A lever that is absent or not understood
 * is neutral, and values are limited to the range of their lever.
 */
export function parseScenarios(text: string): NamedScenario[] {
  if (text === '') return [];
  return text
    .split(NEXT)
    .slice(0, MOST_SCENARIOS)
    .map((one) => {
      const [name = '', ...rest] = one.split(PART);
      const area =
        rest.find((part) => part[0] === 'a' && isGemeenteCode(part.slice(1)))?.slice(1) ?? null;
      return { name: cleanName(name), area, levers: withinLimits(rest.reduce(withPart, NEUTRAL)) };
    });
}

function parts({ geboorten, instroom, nieuwbouw, marktaandeel, doorstroom }: Scenario): string[] {
  const births = { 'cbs-laag': 'L', 'cbs-hoog': 'H' };
  return [
    ...(geboorten === 0
      ? []
      : [`g${typeof geboorten === 'string' ? births[geboorten] : geboorten}`]),
    ...(instroom === 0 ? [] : [`i${instroom}`]),
    ...(nieuwbouw ? [`n${nieuwbouw.homes}x${nieuwbouw.pupilsPerHome}x${nieuwbouw.from}`] : []),
    ...(marktaandeel === 0 ? [] : [`m${marktaandeel}`]),
    ...(doorstroom === NEUTRAL.doorstroom ? [] : [`d${doorstroom}`]),
  ];
}

function withPart(levers: Scenario, part: string): Scenario {
  const value = part.slice(1);
  const number = value === '' ? NaN : Number(value);
  switch (part[0]) {
    case 'g':
      if (value === 'L' || value === 'H') {
        return { ...levers, geboorten: value === 'L' ? 'cbs-laag' : 'cbs-hoog' };
      }
      return { ...levers, geboorten: number };
    case 'i':
      return { ...levers, instroom: number };
    case 'm':
      return { ...levers, marktaandeel: number };
    case 'd':
      return { ...levers, doorstroom: number };
    case 'n': {
      const [homes = NaN, pupilsPerHome = NaN, from = NaN] = value.split('x').map(Number);
      const isWhole = [homes, pupilsPerHome, from].every(Number.isFinite);
      return isWhole ? { ...levers, nieuwbouw: { homes, pupilsPerHome, from } } : levers;
    }
    default:
      return levers;
  }
}
