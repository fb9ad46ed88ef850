import type { MeasureId } from '../../measures/catalog.ts';
import { classOf } from '../../measures/classes.ts';
import { STATUS } from '../../measures/matrix.ts';
import type { Words } from '../../text/words.ts';
import { classLabel } from './class-label.ts';
import type { MapFigures } from './map-figures.ts';

/** One class of a legend. */
interface LegendClass {
  /** Index of the class: 0 is the class with the lowest values. */
  k: number;
  /** The range of values of the class in words, such as "5 to 10"; empty where the legend has one class only. */
  label: string;
  /** Number of areas in the class. */
  count: number;
  /** CSS class of the shade of the class. */
  shade: string;
  /** Whether the areas of the class are shown on the map; the user can filter classes out. */
  isShown: boolean;
}

/** A sign on a map that is not the shade of a class (a pattern, corner or dots), with its meaning in words. */
export interface LegendKey {
  kind: 'missing' | 'noSchool' | 'masked' | 'incomplete' | 'projected';
  meaning: string;
  /** Number of areas on the map that have this sign; null for a sign that all areas have. */
  count: number | null;
}

/** The legend of a map, for the screen, a picture and paper alike. */
export interface Legend {
  classes: LegendClass[];
  /** The breaks (the values between two classes) as text. */
  ticks: string[];
  /** The signs on the map that are not shades of classes; signs that no area has are left out. */
  keys: LegendKey[];
}

/** Returns the legend of a map with the given figures. */
export function legendOf(
  words: Words,
  measure: MeasureId,
  figures: Omit<MapFigures, 'values'>,
): Legend {
  const { breaks, classes, shades, shownClasses } = figures;
  const counts = new Array<number>(breaks.length + 1).fill(0);
  for (const k of classes) if (k >= 0) counts[k] = (counts[k] ?? 0) + 1;
  return {
    classes: counts.map((count, k) => ({
      k,
      label: classLabel(words, measure, breaks[k - 1] ?? null, breaks[k] ?? null),
      count,
      shade: shades[k] ?? '',
      isShown: shownClasses.length === 0 || shownClasses.includes(k),
    })),
    ticks: breaks.map((value) => words.legend.tick(value)),
    keys: keysOf(words, figures),
  };
}

function keysOf(
  words: Words,
  { statuses, isProjected }: Pick<MapFigures, 'statuses' | 'isProjected'>,
): LegendKey[] {
  const among = (...those: number[]) =>
    statuses.reduce((sum, status) => sum + Number(those.includes(status)), 0);
  const counted: LegendKey[] = [
    { kind: 'missing', meaning: words.legend.none, count: among(STATUS.missing, STATUS.undefined) },
    { kind: 'noSchool', meaning: words.status.noSchool, count: among(STATUS.noSchool) },
    { kind: 'masked', meaning: words.status.masked, count: among(STATUS.masked) },
    { kind: 'incomplete', meaning: words.status.incomplete, count: among(STATUS.incomplete) },
  ];
  return [
    ...counted.filter(({ count }) => count !== 0),
    ...(isProjected
      ? [{ kind: 'projected' as const, meaning: words.exporting.picture.dots, count: null }]
      : []),
  ];
}

/** Returns the text of a legend sign: its meaning, followed by the number of areas with the sign unless that number is null. */
export const keyText = (words: Words, { meaning, count }: LegendKey): string =>
  count === null ? meaning : words.legend.without(meaning, count);

/**
 * Returns the position of a value along the legend, from 0 (start) to 1 (end). All classes are equally wide, and inside a
 * class the position is proportional between the two breaks. The lowest class starts at the lowest value on the map; the
 * highest class ends at the highest value.
 */
export function legendPosition(
  value: number,
  breaks: readonly number[],
  [lowest, highest]: readonly [number, number],
): number {
  const k = classOf(value, breaks);
  const from = breaks[k - 1] ?? Math.min(lowest, value);
  const to = breaks[k] ?? Math.max(highest, value);
  const within = to > from ? (value - from) / (to - from) : 0.5;
  return (k + within) / (breaks.length + 1);
}
