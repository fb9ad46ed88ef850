import { COUNTRY } from '../../areas/codes.ts';
import { LISTED } from '../../formats/incoming/row-problems.ts';
import { vestigingKey } from '../../formats/site/vestigingen.ts';
import type { Sector } from '../../tables/soorten.ts';
import {
  areaForecast,
  type SchoolForecasts,
  type SchoolWithLife,
} from '../../tables/school-forecasts.ts';
import type { UserForecast } from '../../tables/user-forecasts.ts';
import type { OurFigures } from '../../tables/user-merge.ts';
import type { LinesQuestion } from '../protocol/projection.ts';
import type { SchoolLine, SchoolsInFile, UserLine } from '../protocol/user-files.ts';
import type { SiteFiles } from '../site-files/site-files.ts';
import { whyUndrawn } from './undrawn.ts';

/** Returns the schools of the site that had pupils in some year. */
export async function knownSchools(files: SiteFiles): Promise<SchoolWithLife[]> {
  const of = await files.schools();
  const [{ schools }, lives] = await Promise.all([of.all(), of.lives()]);
  return schools.flatMap((school, i) => {
    const life = lives[i];
    return life ? [{ school, life }] : [];
  });
}

/** Returns the forecasts of the vestigingen in a file, summed per gemeente and soort; NaN where too many schools are not in it. */
export function gemeenteForecasts(schools: SchoolForecasts): UserForecast[] {
  return [...schools.gemeenten.values()].flatMap(({ gemeente, soort }) => {
    const sum = areaForecast(schools, [gemeente], [soort]);
    return (sum?.years ?? []).map((jaar, i) => {
      return { gemeente, soort, jaar, expected: sum!.expected[i]!, low: NaN, high: NaN };
    });
  });
}

/** Returns the sums of the forecasts of vestigingen in a file, as lines of the areas of a question. */
export function duoLines(
  file: string,
  schools: SchoolForecasts,
  { soorten, codes, sets }: LinesQuestion,
  site: OurFigures,
): UserLine[] {
  return codes.flatMap((code): UserLine[] => {
    const members = sets.find((set) => set.code === code)?.members ?? [code];
    const sum = areaForecast(schools, code === COUNTRY ? null : members, soorten);
    if (!sum) return [];
    const isInside = (jaar: number, expected: number) =>
      soorten.every(
        (soort) =>
          whyUndrawn({ gemeente: code, soort, jaar, expected, low: NaN, high: NaN }, site) !==
          'outside',
      );
    const drawn = sum.years.flatMap((year, i) => (isInside(year, sum.expected[i]!) ? [i] : []));
    const pupils = Float64Array.from(drawn, (i) => sum.expected[i]!);
    if (pupils.every(Number.isNaN)) return [];
    const none = new Float64Array(drawn.length).fill(NaN);
    const years = drawn.map((i) => sum.years[i]!);
    const of = { code, years, pupils, low: none, high: none };
    const covered = Float64Array.from(drawn, (i) => sum.covered[i]!);
    return [{ ...of, file, kind: 'duo', schools: { open: sum.open, covered } }];
  });
}

/** Returns the forecast of a school in a file; null where the file has none. */
export function schoolLineOf(
  file: string,
  { schools }: SchoolForecasts,
  sector: Sector,
  code: string,
): SchoolLine | null {
  const found = schools.get(vestigingKey(sector, code));
  if (!found) return null;
  const points = [...found.pupils].sort(([a], [b]) => a - b);
  return {
    file,
    code: found.code,
    years: points.map(([year]) => year),
    pupils: Float64Array.from(points, ([, pupils]) => pupils),
  };
}

/** The number of schools up to which the check of a file names each of them. */
const FEW = 5;

/**
 * Returns what a file with forecasts of vestigingen holds of the schools of the site; null where it has the forecast of none.
 * @param column the name of the column with the vestiging
 * @param names the names of gemeenten by code
 */
export function schoolsInFile(
  schools: SchoolForecasts,
  column: string,
  names: ReadonlyMap<string, string>,
): SchoolsInFile | null {
  const { remarks, years } = schools;
  if (schools.schools.size === 0) return null;
  const sums = [...schools.gemeenten.values()].flatMap(({ gemeente, soort }) => {
    const sum = areaForecast(schools, [gemeente], [soort]);
    if (!sum) return [];
    const { open } = sum;
    const covered = Math.min(...sum.covered);
    const isDrawn = !sum.expected.every(Number.isNaN);
    return [{ gemeente: names.get(gemeente) ?? gemeente, soort, open, covered, isDrawn }];
  });
  const partial = sums.filter(({ open, covered }) => covered < open);
  const counts = new Map<(typeof remarks)[number]['problem'], number>();
  for (const { problem } of remarks) counts.set(problem, (counts.get(problem) ?? 0) + 1);
  return {
    schools: schools.schools.size,
    few: schools.schools.size > FEW ? [] : [...schools.schools.values()].map(({ school }) => ({ sector: school.sector, code: school.code, name: school.name })), // prettier-ignore
    first: years[0]!,
    last: years.at(-1)!,
    whole: sums.length - partial.length,
    partial: partial.sort((a, b) => a.gemeente.localeCompare(b.gemeente, 'nl')),
    remarks: [...counts].map(([problem, count]) => ({ problem, count })),
    listed: [...remarks]
      .sort((a, b) => a.line - b.line)
      .slice(0, LISTED)
      .map(({ line, problem, found }) => ({ row: line, column, problem, found })),
  };
}
