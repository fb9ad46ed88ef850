import type { ClassAxis } from '../../measures/class-axis.ts';
import { classAsShown } from '../../measures/classes.ts';
import { STATUS } from '../../measures/matrix.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import { paintOf, type Paint } from './paint.ts';
import { shadesOf } from './shades.ts';

/** Class number of an area without a value. */
const NO_CLASS = -1;

/**
 * The figures of the areas on a map in one year, from which paints and legend are made. `values`, `statuses` and `classes`
 * have one item per area, in the same order.
 */
export interface MapFigures {
  /** Value of the measure per area; NaN where an area has no value. */
  values: Float64Array;
  statuses: Uint8Array;
  /** Class number per area; −1 where an area has no value. */
  classes: Int8Array;
  breaks: readonly number[];
  /** The axis along which the legend draws the values. */
  axis: ClassAxis;
  /** CSS class of the shade of each class, lowest class first. */
  shades: readonly string[];
  /** Numbers of the classes that the user chose to show; empty where all are shown. */
  shownClasses: readonly number[];
  isProjected: boolean;
}

/** Returns the figures of the areas `codes` in the year on the map, classed by `breaks` as their values are shown. */
export function figuresOf(
  atlas: Atlas,
  codes: readonly string[],
  { breaks, axis, shownClasses }: Pick<MapFigures, 'breaks' | 'axis' | 'shownClasses'>,
): MapFigures {
  // Read once: what is derived is looked up again at every reading.
  const { rows: rowOf } = atlas;
  const { measure, statuses, values: all } = atlas.figures;
  const rows = codes.map((code) => rowOf.get(code) ?? -1);
  const values = Float64Array.from(rows, (row) => all[row] ?? NaN);
  return {
    values,
    statuses: Uint8Array.from(rows, (row) => statuses[row] ?? STATUS.missing),
    classes: Int8Array.from(values, (value) =>
      Number.isNaN(value) ? NO_CLASS : classAsShown(value, breaks, measure),
    ),
    breaks,
    axis,
    shades: shadesOf(breaks, measure.neutral),
    shownClasses,
    isProjected: atlas.figures.isProjected,
  };
}

/** Returns how each area is drawn, in the order of the areas in the figures. */
export function paintsOf({
  statuses,
  classes,
  shades,
  shownClasses,
  isProjected,
}: Pick<MapFigures, 'statuses' | 'classes' | 'shades' | 'shownClasses' | 'isProjected'>): Paint[] {
  const shown = new Set(shownClasses);
  return Array.from(classes, (classNumber, i) => {
    const status = statuses[i] ?? STATUS.missing;
    const isFilteredOut = shown.size > 0 && !shown.has(classNumber);
    return paintOf({ status, classNumber, isProjected, isFilteredOut }, shades);
  });
}
