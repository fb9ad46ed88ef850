import { SCHOOL_CLASSES, type SchoolSize } from '../../formats/site/toets-scholen.ts';
import type { KnownSchool } from './school-history.ts';

/** A school is young as long as it has fewer counts than this, those of its predecessors included … */
const YOUNG_COUNTS = 5;
/** … and fewer pupils than this: young schools that are larger go on as other schools do. */
const YOUNG_MOST = 250;

const CLASS_BOUNDS = [25, 50, 100, 145, 250];
const SIZE_BOUNDS = [50, 100, 145, 250];
const SIZES: readonly SchoolSize[] = ['<50', '50-99', '100-144', '145-249', '>=250'];

/** Returns the index in `SCHOOL_CLASSES` of the class of a school. */
export function schoolClassOf({ size, counts }: Pick<KnownSchool, 'size' | 'counts'>): number {
  if (counts.length < YOUNG_COUNTS && size < YOUNG_MOST) {
    return SCHOOL_CLASSES.indexOf(size < 50 ? 'jong <50' : 'jong 50-249');
  }
  return CLASS_BOUNDS.filter((bound) => size >= bound).length;
}

/** Whether the class with this index in `SCHOOL_CLASSES` is one of young schools. */
export const isYoungClass = (index: number): boolean => index >= SCHOOL_CLASSES.indexOf('jong <50');

/** Returns the size class of a school of `size` pupils, young or not. */
export function schoolSizeOf(size: number): SchoolSize {
  return SIZES[SIZE_BOUNDS.filter((bound) => size >= bound).length] ?? '>=250';
}
