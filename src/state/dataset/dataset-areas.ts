import { DIVISIONS, type Area, type Division } from '../../areas/divisions.ts';
import { COUNTRY, parseAreaCode, regionCode } from '../../areas/codes.ts';
import { divisionSets, regionsOfArea, type AreaSet } from '../../areas/regions.ts';
import type { UserPlace } from '../map/place-name.ts';
import type { DatasetChoice } from '../selection/dataset-codecs.ts';
import { ALL, type Level } from '../selection/dataset-options.ts';

/** An area that rows of a data set are about. */
interface RowArea {
  code: string;
  name: string;
  level: Level;
}

/** The areas that are chosen on the page. */
export interface ChosenOnPage {
  /** Codes of gemeenten. */
  selected: readonly string[];
  /** The region that the page is about. */
  subject: AreaSet | null;
  /** The regions of the user. */
  userRegions: readonly UserPlace[];
}

/** Returns the codes of the gemeenten and regions to which a data set is narrowed; empty for all gemeenten. */
export function narrowedTo(
  { within }: Pick<DatasetChoice, 'within'>,
  { selected, subject }: ChosenOnPage,
): readonly string[] {
  if (within.includes(ALL)) return [];
  if (within.length > 0) return within;
  return [...selected, ...(subject && subject.members.length > 0 ? [subject.code] : [])];
}

/** Returns the gemeenten of these codes and those in the regions of these codes; all gemeenten if there are no codes. */
export function gemeentenIn(
  areas: readonly Area[],
  codes: readonly string[],
  userRegions: readonly AreaSet[],
): readonly Area[] {
  if (codes.length === 0) return areas;
  const wanted = new Set(codes);
  for (const { members } of userRegions.filter((set) => wanted.has(set.code)))
    for (const member of members) wanted.add(member);
  const isInRegions = (area: Area, division: Division) =>
    regionsOfArea(area, division).some(({ code }) => wanted.has(regionCode(division, code)));
  return areas.filter(
    (area) => wanted.has(area.code) || DIVISIONS.some((division) => isInRegions(area, division)),
  );
}

/** Returns the codes without a gemeente of today, which an old or mistyped link can have. */
export function unknownAmong(
  areas: readonly Area[],
  codes: readonly string[],
  userRegions: readonly AreaSet[],
): string[] {
  return codes.filter((code) => gemeentenIn(areas, [code], userRegions).length === 0);
}

/** The level of the rows about an area. */
export function levelOf(code: string): Level {
  const parsed = parseAreaCode(code);
  if (parsed?.kind === 'region') return parsed.division;
  return parsed?.kind === 'user-region' ? 'eigen' : 'gemeente';
}

/**
 * Returns the areas of the rows, and the gemeenten of the regions among them. A region has rows if it is one of `codes` or if one of
 * the gemeenten is in it. It always has all its gemeenten: the sum of some of them must not have the name of the region.
 */
export function rowAreas(
  areas: readonly Area[],
  codes: readonly string[],
  levels: readonly Level[],
  userRegions: readonly UserPlace[],
  names: { country: string; userRegion: string },
): { rows: RowArea[]; sets: AreaSet[] } {
  const rows: RowArea[] = [];
  const sets: AreaSet[] = [];
  for (const level of levels) {
    if (level === 'gemeente') {
      rows.push(
        ...gemeentenIn(areas, codes, userRegions).map(({ code, name }) => ({ code, name, level })),
      );
    } else if (level === 'land') rows.push({ code: COUNTRY, name: names.country, level });
    else {
      const all = level === 'eigen' ? userRegions : divisionSets(areas, level);
      const hasRows = hasRowsAt(level, areas, codes, userRegions);
      for (const { code, name, members } of all.filter(hasRows)) {
        rows.push({ code, name: name ?? names.userRegion, level });
        sets.push({ code, members: [...members] });
      }
    }
  }
  return { rows, sets };
}

/**
 * Returns whether a region of a level has rows. If `codes` has regions of that level, other regions only have rows if a gemeente in
 * `codes` is in them.
 */
function hasRowsAt(
  level: Level,
  areas: readonly Area[],
  codes: readonly string[],
  userRegions: readonly AreaSet[],
): (region: AreaSet) => boolean {
  const named = new Set(codes.filter((code) => levelOf(code) === level));
  const others = named.size > 0 ? codes.filter((code) => levelOf(code) === 'gemeente') : codes;
  const within =
    named.size > 0 && others.length === 0 ? [] : gemeentenIn(areas, others, userRegions);
  const touching = new Set(within.map(({ code }) => code));
  return ({ code, members }) => named.has(code) || members.some((member) => touching.has(member));
}
