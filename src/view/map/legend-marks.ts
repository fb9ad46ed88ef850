import { COUNTRY } from '../../areas/codes.ts';
import { asShown, type Unit } from '../../measures/as-shown.ts';
import type { ClassAxis } from '../../measures/class-axis.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import { markOf } from '../kit/marks.ts';
import { positionOn } from './distribution.ts';

/** What is marked on the axis of a legend. Positions are from 0 (start) to 1 (end). */
export interface LegendMarks {
  /** The chosen areas that have a value which compares with that of one gemeente, each with its own sign. */
  chosen: { code: string; at: number; colour: string; sign: string }[];
  /** The area under the pointer; empty for none or without a value. */
  pointed: { code: string; at: number }[];
  /** The country; null where its value cannot be compared with that of one area, and without a value. */
  country: number | null;
  /** The numbers of the classes that the user chose to show. */
  pressed: readonly number[];
}

/** The units in which a region and the country have the sum of their gemeenten, which is no point among the values of these. */
const SUMMED: ReadonlySet<Unit> = new Set(['leerlingen', 'vestigingen', 'scholen', 'plaatsen', 'gemeenten']); // prettier-ignore

/** Returns what is marked on the axis of a legend, in the year on the map, for the chosen areas `codes`. */
export function legendMarks(atlas: Atlas, axis: ClassAxis, codes: readonly string[]): LegendMarks {
  const { values, measure, shownClasses, gemeenten } = atlas.figures;
  const positionOf = (code: string): number | null => {
    const row = atlas.rows.get(code) ?? -1;
    const value = values[row] ?? NaN;
    const isSum = row >= gemeenten && SUMMED.has(measure.unit);
    return isSum || Number.isNaN(value) ? null : positionOn(axis, asShown(measure, value));
  };
  const mark = <T extends object>(code: string, look: T) => {
    const at = positionOf(code);
    return at === null ? [] : [{ code, at, ...look }];
  };
  return {
    chosen: codes.flatMap((code, i) => {
      const { colour, sign } = markOf(i);
      return mark(code, { colour, sign });
    }),
    pointed: atlas.pointed === null ? [] : mark(atlas.pointed, {}),
    country: positionOf(COUNTRY),
    pressed: shownClasses,
  };
}
