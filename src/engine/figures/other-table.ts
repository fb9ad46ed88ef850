import { COUNTRY } from '../../areas/codes.ts';
import type { AreaSet } from '../../areas/regions.ts';
import { isAbout, sourceOf, type About, type MeasureId } from '../../measures/catalog.ts';
import type { OtherTable } from '../../measures/measure.ts';
import type { Counts } from '../../tables/counts.ts';
import type { SchoolsSource } from '../schools/schools-source.ts';
import type { SiteFiles } from '../site-files/site-files.ts';

/** What is asked of a measure: its id, what is counted and of which soorten, the base year, and the area sets that need a value. */
export interface OtherQuestion extends About {
  measure: MeasureId;
  base: number;
  sets: readonly AreaSet[];
}

/**
 * Returns the table from which a measure takes its values, for the areas of `counts`, with the names of its files; null for a measure that is computed from
 * the counts, or that is about other soorten. The files of the table, and the code that computes it, are loaded only now.
 */
export async function otherTable(
  files: SiteFiles,
  schools: SchoolsSource,
  { measure, counted, soorten, base, sets }: OtherQuestion,
  { codes, gemeenten }: Pick<Counts, 'codes' | 'gemeenten'>,
): Promise<(OtherTable & { files: readonly string[] }) | null> {
  if (sourceOf(measure) === null || !isAbout(measure, { counted, soorten })) return null;
  const { otherFilesOf, setTable } = await import('./set-tables.ts');
  const table = await setTable(await files.schools(), schools.norms, measure, base);
  const members = new Map(sets.map((set) => [set.code, [...new Set(set.members)]]));
  const all = codes.slice(0, gemeenten);
  return {
    years: table.years,
    files: otherFilesOf(measure),
    value: (code, year) =>
      table.value(code === COUNTRY ? all : (members.get(code) ?? [code]), year),
  };
}
