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

/** Codes of the gemeenten and regions to which a data set is narrowed; none is all gemeenten. */
export function narrowedTo(
  { within }: Pick<DatasetChoice, 'within'>,
  { selected, subject }: ChosenOnPage,
): readonly string[] {
  if (within.includes(ALL)) return [];
  if (within.length > 0) return within;
  return [...selected, ...(subject && subject.members.length > 0 ? [subject.code] : [])];
}

/** The gemeenten that `codes` stand for, by themselves or as members of a region; all where there are none. */
export function gemeentenIn(
  areas: readonly Area[],
  codes: readonly string[],
  own: readonly AreaSet[],
): readonly Area[] {
  if (codes.length === 0) return areas;
  const asked = new Set(codes);
  for (const { members } of own.filter((set) => asked.has(set.code)))
    for (const member of members) asked.add(member);
  const isInAsked = (area: Area, division: Division) =>
    regionsOfArea(area, division).some(({ code }) => asked.has(regionCode(division, code)));
  return areas.filter(
    (area) => asked.has(area.code) || DIVISIONS.some((division) => isInAsked(area, division)),
  );
}

/** Those of `codes` that are no gemeente or region of today: a link may be old, or mistyped. */
export function unknownAmong(
  areas: readonly Area[],
  codes: readonly string[],
  own: readonly AreaSet[],
): string[] {
  return codes.filter((code) => gemeentenIn(areas, [code], own).length === 0);
}

/** The level of the rows about the area of a code. */
export function levelOf(code: string): Level {
  const parsed = parseAreaCode(code);
  if (parsed?.kind === 'region') return parsed.division;
  return parsed?.kind === 'user-region' ? 'eigen' : 'gemeente';
}

/**
 * The areas of the rows, and the regions among them as sets of gemeenten. A region is there when it is asked for by itself or one of
 * the gemeenten is in it, and is always the whole region: the sum of a part of it would bear its name and not be it.
 */
export function rowAreas(
  areas: readonly Area[],
  codes: readonly string[],
  levels: readonly Level[],
  own: readonly UserPlace[],
  names: { country: string; userRegion: string },
): { rows: RowArea[]; sets: AreaSet[] } {
  const rows: RowArea[] = [];
  const sets: AreaSet[] = [];
  for (const level of levels) {
    if (level === 'gemeente') {
      rows.push(...gemeentenIn(areas, codes, own).map(({ code, name }) => ({ code, name, level })));
    } else if (level === 'land') rows.push({ code: COUNTRY, name: names.country, level });
    else {
      const all = level === 'eigen' ? own : divisionSets(areas, level);
      const isThere = presentAt(level, areas, codes, own);
      for (const { code, name, members } of all.filter(isThere)) {
        rows.push({ code, name: name ?? names.userRegion, level });
        sets.push({ code, members: [...members] });
      }
    }
  }
  return { rows, sets };
}

/** Whether rows of a level are about a region: where some of them are asked for by name, about others only for a gemeente by itself. */
function presentAt(
  level: Level,
  areas: readonly Area[],
  codes: readonly string[],
  own: readonly AreaSet[],
): (region: AreaSet) => boolean {
  const named = new Set(codes.filter((code) => levelOf(code) === level));
  const others = named.size > 0 ? codes.filter((code) => levelOf(code) === 'gemeente') : codes;
  const within = named.size > 0 && others.length === 0 ? [] : gemeentenIn(areas, others, own);
  const touching = new Set(within.map(({ code }) => code));
  return ({ code, members }) => named.has(code) || members.some((member) => touching.has(member));
}
