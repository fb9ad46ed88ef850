import { gemeenteOfDigits } from '../../areas/codes.ts';
import {
  NEUTRAL,
  withinLimits,
  type BirthsPath,
  type Scenario,
} from '../../forecast/scenario/scenario.ts';
import type { Unused } from './codec.ts';

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

/** Signs that no name can have: separators of the URL, and what is invisible and turns or breaks the text around it. */
const FORBIDDEN = /[*!]|[\p{Cc}\p{Surrogate}\p{NChar}\u202a-\u202e\u2066-\u2069]/gu;
/**
 * The first sign of what would be read as something else in a link: `%` before two hexadecimal digits as a code, and `&` before
 * letters and `=` as the next key, also where a program replaced the begin of `&sector=` or `&regio=` by one sign.
 */
const MISREAD = /%(?=[0-9a-f]{2})|&(?=(?:amp;)*[a-z_]+=)|§(?=or=)|®(?=io=)/giu;
/** A sign that can be seen; a name without any would be an empty label. */
const VISIBLE = /[^\s\p{Cf}\p{M}]/u;

/**
 * Returns a name that the URL can hold and every screen can show: at most `longest` characters, without separators of the URL, signs
 * that a link would be misread by, control characters, signs that turn the direction of the text, and halves of a character.
 * Empty where nothing of the name can be seen.
 */
export function cleanName(name: string, longest = LONGEST_NAME): string {
  let text = name.replace(/[\t\n\r\u2028\u2029]+/g, ' ').replace(FORBIDDEN, '');
  // Without one sign, those beside it may be misread.
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(MISREAD, '');
  }
  return VISIBLE.test(text) ? cutText(text, longest) : '';
}

/**
 * Returns the first `longest` characters of a text, where a character outside the basic plane, such as an emoji, is one. What is seen
 * as one sign, such as a letter with its accents or an emoji made of several, is left out where it does not fit as a whole.
 */
export function cutText(text: string, longest: number): string {
  const characters = [...text];
  if (characters.length <= longest) return text;
  // Older browsers have no segmenter, and cut between characters.
  const signs =
    'Segmenter' in Intl
      ? Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
      : characters;
  let [cut, length] = ['', 0];
  for (const sign of signs) {
    length += [...sign].length;
    if (length > longest) break;
    cut += sign;
  }
  return cut === '' ? characters.slice(0, longest).join('') : cut;
}

/**
 * Writes scenarios for the URL, joined by `*`: `name!aGM0197!g-7!i0.5!n200x0.4x2028!m-5!d0.3`. After the name come the area (`a`)
 * and the levers that are not neutral: `g` geboorten, `i` instroom, `n` nieuwbouw (homes, pupils per home, first year), `m`
 * marktaandeel, `d` doorstroom. A path of births is a letter or two: see `BIRTHS_PATHS`.
 */
export function formatScenarios(scenarios: readonly NamedScenario[]): string {
  return scenarios
    .map(({ name, area, levers }) => {
      const rest = [...(area === null ? [] : [`a${area}`]), ...parts(levers)];
      // Not the name alone: signs behind a link are not part of the link, and a name may end in them.
      return [cleanName(name), ...(rest.length > 0 ? rest : ['g0'])].join(PART);
    })
    .join(NEXT);
}

/**
 * Reads scenarios from the text that `formatScenarios` writes, at most `MOST_SCENARIOS`. A lever that is absent, not understood or
 * beyond its range is neutral. What is not used goes to `unused`.
 */
export function parseScenarios(text: string, unused: Unused = () => {}): NamedScenario[] {
  if (text === '') return [];
  const all = text.split(NEXT);
  all.slice(MOST_SCENARIOS).forEach(unused);
  return all.slice(0, MOST_SCENARIOS).map((one) => {
    const [name = '', ...rest] = one.split(PART);
    let area: string | null = null;
    let levers = NEUTRAL;
    for (const part of rest.map((part) => part.trim()).filter((part) => part !== '')) {
      const gemeente = /^a/i.test(part) ? gemeenteOfDigits(part.slice(1)) : null;
      const changed = withPart(levers, part);
      if (gemeente === null && !changed) unused(part);
      area ??= gemeente;
      levers = changed ?? levers;
    }
    return { name: cleanName(name), area, levers };
  });
}

/** How the URL spells the paths of births, behind `g`. The first two are those of older links. */
const BIRTHS_PATHS: Readonly<Record<BirthsPath, string>> = {
  laag: 'L',
  hoog: 'H',
  cbs: 'C',
  'cbs-laag': 'CL',
  'cbs-hoog': 'CH',
};

/** Returns the path of births that `text`, in lower case, spells in the URL; undefined where it spells none. */
const birthsPathOf = (text: string) =>
  (Object.keys(BIRTHS_PATHS) as BirthsPath[]).find(
    (path) => BIRTHS_PATHS[path].toLowerCase() === text,
  );

function parts({ geboorten, instroom, nieuwbouw, marktaandeel, doorstroom }: Scenario): string[] {
  return [
    ...(geboorten === 0
      ? []
      : [`g${typeof geboorten === 'string' ? BIRTHS_PATHS[geboorten] : geboorten}`]),
    ...(instroom === 0 ? [] : [`i${instroom}`]),
    ...(nieuwbouw ? [`n${nieuwbouw.homes}x${nieuwbouw.pupilsPerHome}x${nieuwbouw.from}`] : []),
    ...(marktaandeel === 0 ? [] : [`m${marktaandeel}`]),
    ...(doorstroom === NEUTRAL.doorstroom ? [] : [`d${doorstroom}`]),
  ];
}

/** The levers with one of them set as a part says; null where the part is not understood, or beyond the range of its lever. */
function withPart(levers: Scenario, part: string): Scenario | null {
  const changed = withAnyPart(levers, part);
  return changed && isWithinLimits(changed) ? changed : null;
}

const isWithinLimits = (levers: Scenario): boolean =>
  JSON.stringify(levers) === JSON.stringify(withinLimits(levers));

function withAnyPart(levers: Scenario, part: string): Scenario | null {
  const lever = part.charAt(0).toLowerCase();
  const value = part.slice(1).toLowerCase().replace(/^[−–]/, '-');
  const path = lever === 'g' ? birthsPathOf(value) : undefined;
  if (path) return { ...levers, geboorten: path };
  if (lever === 'n') {
    const [homes = NaN, pupilsPerHome = NaN, from = NaN] = value.split('x').map(Number);
    const isWhole = [homes, pupilsPerHome, from].every(Number.isFinite);
    return isWhole ? { ...levers, nieuwbouw: { homes, pupilsPerHome, from } } : null;
  }
  const number = value === '' ? NaN : Number(value);
  if (Number.isNaN(number)) return null;
  switch (lever) {
    case 'g':
      return { ...levers, geboorten: number };
    case 'i':
      return { ...levers, instroom: number };
    case 'm':
      return { ...levers, marktaandeel: number };
    case 'd':
      return { ...levers, doorstroom: number };
    default:
      return null;
  }
}
