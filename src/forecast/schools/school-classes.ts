import { SCHOOL_CLASSES, type SchoolSize } from '../../formats/site/toets-scholen.ts';
import type { KnownSchool } from './school-history.ts';

/**
 * A school is young as long as it has fewer counts than `COUNTS`, those of its predecessors included, and fewer pupils than `MOST`:
 * larger ones go on as other schools do. Nor is a school young that had `START` pupils at its first count, because it is the
 * continuation of a school that was there before, of which no transfer is known.
 */
const YOUNG = { COUNTS: 5, MOST: 250, START: 150 };

const CLASS_BOUNDS = [25, 50, 100, 145, 250];
const SIZE_BOUNDS = [50, 100, 145, 250];
const SIZES: readonly SchoolSize[] = ['<50', '50-99', '100-144', '145-249', '>=250'];

/** Returns the index in `SCHOOL_CLASSES` of the class of a school. */
export function schoolClassOf({ size, counts }: Pick<KnownSchool, 'size' | 'counts'>): number {
  const start = counts.at(-1) ?? NaN;
  if (counts.length < YOUNG.COUNTS && size < YOUNG.MOST && start < YOUNG.START) {
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
