import type { Kind, NewHomes } from './scenario.ts';

/**
 * The pupils that live in a home on average, in the median gemeente: of bo (of po, nearly all of which is bo) and of vo. Source: CBS,
 * kerncijfers wijken en buurten 2024. No figure is published for special education alone.
 */
export const PER_HOME = { bo: 0.18, vo: 0.12 } as const;

/** The year groups of a kind of school (vo: ages 12 to 17), one of which leaves every year. */
export const YEAR_GROUPS: Readonly<Record<Kind, number>> = { bo: 8, vo: 6, speciaal: 8 };

/**
 * Returns the pupils of new homes, year by year from the year in which they are first occupied. At first they are homes ×
 * `pupilsPerHome`, equally many in each year group. Every later year the oldest group leaves and a youngest one comes, as large as
 * that of average homes (`PER_HOME`), and never larger than the groups at first; it follows the pupils of the area. So after as many
 * years as there are groups, only pupils of average homes are left.
 * @param area pupils of the area without the new homes, in the same years.
 * @returns pupils, as long as `area`.
 */
export function newHomePupils(
  { homes, pupilsPerHome }: Pick<NewHomes, 'homes' | 'pupilsPerHome'>,
  kind: Kind,
  area: ArrayLike<number>,
): Float64Array {
  const groups = YEAR_GROUPS[kind];
  const atFirst = (homes * pupilsPerHome) / groups;
  const average = kind === 'speciaal' ? pupilsPerHome : PER_HOME[kind];
  const youngest = (homes * Math.min(pupilsPerHome, average)) / groups;
  const first = area[0] ?? 0;
  const moved: number[] = [];
  return Float64Array.from(area, (pupils, years) => {
    if (years > 0) moved.push(first > 0 ? (youngest * pupils) / first : youngest);
    const stay = Math.max(0, groups - years) * atFirst;
    return moved.slice(-groups).reduce((sum, group) => sum + group, stay);
  });
}
