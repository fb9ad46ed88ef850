import type { MeasureId } from '../../measures/catalog.ts';
import { STATUS } from '../../measures/matrix.ts';
import type { Words } from '../../text/words.ts';
import { classLabel } from './class-label.ts';
import { distributionOf, positionOn, type Bars } from './distribution.ts';
import { placeTicks, writeEdge, type Tick } from './legend-ticks.ts';
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
  /** Where the class begins and ends along the axis, from 0 (start) to 1 (end). */
  from: number;
  to: number;
  /** The bars of the class as an SVG path in a drawing plane of `BARS`. */
  bars: string;
}

/** A sign on a map that is not the shade of a class (a pattern, corner or dots), with its meaning in words. */
export interface LegendKey {
  kind: 'missing' | 'noSchool' | 'masked' | 'incomplete' | 'projected';
  meaning: string;
  /** Number of areas on the map that have this sign; null for a sign that all areas have. */
  count: number | null;
}

/** The legend of a map, for the screen, a picture and paper alike: the classes along an axis, with the areas as a histogram. */
export interface Legend {
  classes: LegendClass[];
  /** The breaks (the values between two classes) along the axis. */
  ticks: Tick[];
  /** How many areas are below and above the axis, as text; empty for none. */
  beyond: { below: string; above: string };
  /** The bars in words: their width and the number of areas in the highest; empty without areas. */
  about: string;
  /** The signs on the map that are not shades of classes; signs that no area has are left out. */
  keys: LegendKey[];
}

/** What the areas of a map are: gemeenten, or regions. */
export type AreasOnMap = 'gemeenten' | 'regions';

/** Returns the legend of a map with the given figures. */
export function legendOf(
  words: Words,
  measure: MeasureId,
  figures: MapFigures,
  areas: AreasOnMap = 'gemeenten',
): Legend {
  const { breaks, classes, shades, shownClasses, axis } = figures;
  const counts = new Array<number>(breaks.length + 1).fill(0);
  for (const k of classes) if (k >= 0) counts[k] = (counts[k] ?? 0) + 1;
  const distribution = distributionOf(figures);
  const edge = (k: number, none: number) => {
    const at = breaks[k];
    return at === undefined ? none : positionOn(axis, at);
  };
  return {
    classes: counts.map((count, k) => ({
      k,
      label: classLabel(words, measure, breaks[k - 1] ?? null, breaks[k] ?? null),
      count,
      shade: shades[k] ?? '',
      isShown: shownClasses.length === 0 || shownClasses.includes(k),
      from: edge(k - 1, 0),
      to: edge(k, 1),
      bars: distribution.paths[k] ?? '',
    })),
    ticks: placeTicks(words, measure, breaks, axis),
    ...wordsOf(words, measure, distribution, { axis, areas }),
    keys: keysOf(words, figures),
  };
}

function wordsOf(
  words: Words,
  measure: MeasureId,
  { below, above, highest }: Bars,
  { axis, areas }: Pick<MapFigures, 'axis'> & { areas: AreasOnMap },
): Pick<Legend, 'beyond' | 'about'> {
  const write = (value: number) => writeEdge(words, measure, value);
  return {
    beyond: {
      below: below === 0 ? '' : words.legend.underAxis(write(axis.low), below),
      above: above === 0 ? '' : words.legend.overAxis(write(axis.high), above),
    },
    about: highest === 0 ? '' : words.legend.bars(write(axis.bin), highest, areas),
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
