import { DIVISIONS, type Area, type Division } from '../../areas/divisions.ts';
import { COUNTRY, parseAreaCode, regionCode } from '../../areas/codes.ts';
import { divisionSets, regionsOfArea, type AreaSet } from '../../areas/regions.ts';
import type { UserPlace } from '../map/place-name.ts';
import type { DatasetChoice } from '../selection/dataset-codecs.ts';
import { ALL, type Level } from '../selection/dataset-options.ts';

/** An area that has rows in a data set. */
interface RowArea {
  code: string;
  name: string;
  level: Level;
}

/**
 * The areas that the user has chosen on the map and on the page about regions. A data set is limited to these areas unless it has
 * areas of its own.
 */
export interface ChosenOnPage {
  /** Codes of the selected gemeenten. */
  selected: readonly string[];
  /** The region that the page about regions shows; null for none. */
  subject: AreaSet | null;
  /** The regions made by the user. */
  userRegions: readonly UserPlace[];
}

/**
 * Returns the codes of the gemeenten and regions to which the rows of a data set are limited: those chosen for the data set
 * (`within`), or else those chosen on the page. An empty list means all gemeenten.
 */
export function narrowedTo(
  { within }: Pick<DatasetChoice, 'within'>,
  { selected, subject }: ChosenOnPage,
): readonly string[] {
  if (within.includes(ALL)) return [];
  if (within.length > 0) return within;
  return [...selected, ...(subject && subject.members.length > 0 ? [subject.code] : [])];
}

/** Returns the gemeenten that are in `codes` or in a region that is in `codes`; all gemeenten where `codes` is empty. */
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

/** Returns the codes in `codes` of areas without any gemeente of today, as an old or mistyped link can have. */
export function unknownAmong(
  areas: readonly Area[],
  codes: readonly string[],
  userRegions: readonly AreaSet[],
): string[] {
  return codes.filter((code) => gemeentenIn(areas, [code], userRegions).length === 0);
}

/**
 * Returns the level of the rows about an area, from its area code: `gemeente`, a division, or `eigen` for a user region. The area
 * must not be the country.
 */
export function levelOf(code: string): Level {
  const parsed = parseAreaCode(code);
  if (parsed?.kind === 'region') return parsed.division;
  return parsed?.kind === 'user-region' ? 'eigen' : 'gemeente';
}

/**
 * Returns the areas that have rows, level by level, and the regions among them with their gemeenten. `codes` limits the gemeenten
 * (see `gemeentenIn`) and the regions (see `hasRowsAt`). A region always keeps all its gemeenten, so that a sum with the name of
 * the region is that of the whole region.
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
 * Returns a function that says whether a region of `level` has rows in a data set that is limited to `codes`: a region that is in
 * `codes` or has a gemeente that is in `codes`. Where `codes` has no region of that level, a region that shares a gemeente with
 * another region in `codes` has rows too; every region has rows where `codes` is empty.
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
