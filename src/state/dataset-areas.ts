import type { Area, Division } from '../formats/divisions.ts';
import type { AreaSet } from '../tables/sets.ts';
import { COUNTRY } from '../tables/counts.ts';
import { ALL, type DatasetChoice, type Level } from './dataset.ts';
import { regionsOf } from './regions.ts';

/** An area that rows of a data set are about. */
interface RowArea {
  code: string;
  name: string;
  level: Level;
}

/** What is chosen on the page. */
export interface ChosenOnPage {
  /** Codes of gemeenten. */
  selected: readonly string[];
  region: { readonly division: Division; readonly code: string } | null;
}

/** The code of a region as an area: `corop.09`. */
export const regionCode = (division: Division, code: string) => `${division}.${code}`;

/** Codes of the gemeenten and regions to which a data set is narrowed; none is all gemeenten. */
export function narrowedTo(
  { within }: Pick<DatasetChoice, 'within'>,
  { selected, region }: ChosenOnPage,
): readonly string[] {
  if (within.includes(ALL)) return [];
  if (within.length > 0) return within;
  return [...selected, ...(region ? [regionCode(region.division, region.code)] : [])];
}

/** The gemeenten that `codes` stand for, by themselves or as members of a region; all where there are none. */
export function gemeentenIn(areas: readonly Area[], codes: readonly string[]): readonly Area[] {
  if (codes.length === 0) return areas;
  const asked = new Set(codes);
  return areas.filter(
    ({ code, regions }) =>
      asked.has(code) ||
      (Object.keys(regions) as Division[]).some((division) =>
        asked.has(regionCode(division, regions[division].code)),
      ),
  );
}

/** Those of `codes` that are no gemeente or region of today: a link may be old, or mistyped. */
export function unknownAmong(areas: readonly Area[], codes: readonly string[]): string[] {
  return codes.filter((code) => gemeentenIn(areas, [code]).length === 0);
}

/**
 * The areas of the rows, and the regions among them as sets of gemeenten. A region is there when one of the gemeenten is in it, and is
 * always the whole region: the sum of a part of it would bear its name and not be it.
 */
export function rowAreas(
  areas: readonly Area[],
  codes: readonly string[],
  levels: readonly Level[],
  countryName: string,
): { rows: RowArea[]; sets: AreaSet[] } {
  const within = gemeentenIn(areas, codes);
  const rows: RowArea[] = [];
  const sets: AreaSet[] = [];
  for (const level of levels) {
    if (level === 'gemeente') rows.push(...within.map(({ code, name }) => ({ code, name, level })));
    else if (level === 'land') rows.push({ code: COUNTRY, name: countryName, level });
    else {
      const touched = new Set(within.map(({ regions }) => regions[level].code));
      for (const { code, name, areas: members } of regionsOf(areas, level)) {
        if (!touched.has(code)) continue;
        rows.push({ code: regionCode(level, code), name, level });
        sets.push({
          code: regionCode(level, code),
          members: members.map((member) => member.code),
        });
      }
    }
  }
  return { rows, sets };
}
