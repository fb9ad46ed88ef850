import { MASKED } from '../formats/cells.ts';
import { NO_FIGURE, type VestigingPupils } from '../formats/site/vestiging-leerlingen.ts';
import { vestigingKey, type Vestiging } from '../formats/site/vestigingen.ts';
import { SECTORS, type Sector } from '../formats/soorten.ts';

/** A vestiging with its pupils of every year for which its sector has counts. */
export interface School extends Vestiging {
  /** The years with counts of the sector, ascending. */
  years: readonly number[];
  /**
   * The pupils in each of `years`: 0 where the vestiging did not exist, `MASKED` for 1 to 4 pupils, `NO_FIGURE` where the source
   * has no count.
   */
  pupils: Int16Array;
}

/**
 * Returns the vestigingen with their pupils, in the order of `vestigingen`. A vestiging without a row of pupils has no figure in
 * any year.
 */
export function schoolsOf(
  vestigingen: readonly Vestiging[],
  pupils: Readonly<Record<Sector, VestigingPupils>>,
): School[] {
  const counts = new Map<string, Int16Array>();
  for (const sector of SECTORS) {
    const { years, vestiging, leerlingen } = pupils[sector];
    for (const [i, code] of vestiging.entries()) {
      const own = leerlingen.subarray(i * years.length, (i + 1) * years.length);
      counts.set(vestigingKey(sector, code), own);
    }
  }
  return vestigingen.map((one) => {
    const { years } = pupils[one.sector];
    const none = () => new Int16Array(years.length).fill(NO_FIGURE);
    return { ...one, years, pupils: counts.get(vestigingKey(one.sector, one.code)) ?? none() };
  });
}

/** Whether a count of a school is masked: 1 to 4 pupils. */
export const isMasked = (count: number): boolean => count === MASKED;

/** Whether the source has no count of a school. */
export const isUnknown = (count: number): boolean => count === NO_FIGURE;

/** Whether a count of a school says that it had pupils, masked or not. */
export const hasPupils = (count: number): boolean => count !== 0 && count !== NO_FIGURE;

/** Returns the pupils of a school in a year, as in `School.pupils`; `NO_FIGURE` in a year without counts of its sector. */
export function pupilsIn(
  { years, pupils }: Pick<School, 'years' | 'pupils'>,
  year: number,
): number {
  return pupils[years.indexOf(year)] ?? NO_FIGURE;
}
