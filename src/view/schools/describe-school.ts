import { isMasked, isUnknown } from '../../tables/schools.ts';
import type { DrawnSchools } from '../../state/schools/drawn-schools.ts';
import type { PointColour } from '../../state/selection/school-options.ts';
import type { Numbers } from '../../text/numbers.ts';
import type { Words, WordsOf } from '../../text/words.ts';
import { changeOf } from './point-looks.ts';
import type { SchoolView } from './school-view.svelte.ts';

/** What is needed to describe schools: the schools, the years that are compared, and the year of the inhabitants of the norm. */
export interface Described {
  drawn: DrawnSchools;
  year: number;
  base: number;
  normYear: number;
}

/** Returns what is said of school i besides its name, a line for each: its pupils, its norm and the distance to it, its change. */
export function describeSchool(
  { drawn, year, base, normYear }: Described,
  i: number,
  words: Words,
  texts: WordsOf<'schools'>,
): string[] {
  if (drawn.isClosed[i] === 1) return [texts.map.closed];
  const { numbers } = words;
  const now = drawn.now[i] ?? 0;
  const norm = drawn.norm[i] ?? 0;
  const count = isMasked(now)
    ? texts.map.pupils(texts.masked, year)
    : isUnknown(now) || now === 0
      ? texts.map.noFigure(year)
      : texts.map.pupils(numbers.count(now), year);
  const distance = drawn.aboveNorm[i] ?? NaN;
  const change = changeOf(drawn, i);
  return [
    count,
    ...(norm > 0 ? [normLine(drawn, i, normYear, texts)] : []),
    ...(Number.isNaN(distance)
      ? []
      : [texts.map.distance(numbers.count(Math.abs(distance)), distance < 0)]),
    ...(Number.isNaN(change) || base === year
      ? []
      : [texts.map.change(numbers.signedPercent(change), base)]),
  ];
}

/** Says the norm of school i, where it comes from, and the year of the inhabitants of an indicative norm. */
function normLine(
  { norm, normKind, isSplit }: DrawnSchools,
  i: number,
  normYear: number,
  texts: WordsOf<'schools'>,
): string {
  const kind = normKind[i] ?? 'indicative';
  const note = texts.kinds[kind];
  return texts.map.norm(norm[i] ?? 0, [
    kind === 'indicative' ? texts.map.vintage(note, normYear) : note,
    ...(isSplit[i] === 1 ? [texts.split] : []),
  ]);
}

/** Says what the colour of points means. */
export function colourWords(
  {
    colour,
    hasNorm,
    indicative,
    normYear,
    base,
    year,
  }: Pick<SchoolView, 'colour' | 'hasNorm' | 'indicative' | 'normYear' | 'base' | 'year'>,
  texts: WordsOf<'schools'>,
): string {
  if (colour === 'verandering') return texts.map.aboutChange(base, year);
  return hasNorm ? texts.map.aboutNorm(indicative, normYear) : texts.map.noNorm;
}

/** Returns the function that writes a value between two classes of colour: pupils above the norm, or a change in percent. */
export const breakWriter = (colour: PointColour, numbers: Numbers): ((value: number) => string) =>
  colour === 'norm' ? numbers.signedCount : (value) => numbers.signedPercent(value, 0);
