import type { Throwing } from '../catch-problems.ts';
import { memoizeAsync } from '../memoize.ts';
import type { ExamTypesService } from '../protocol/exam-types.ts';
import type { SiteFiles } from '../site-files/site-files.ts';

/** Returns the service that answers which types of vo gemeenten offer. Its code and its files are loaded at the first question. */
export function examTypesService(files: SiteFiles): Throwing<ExamTypesService> {
  const source = memoizeAsync(async () => {
    const { examTypes } = await import('./exam-types.ts');
    return examTypes(files);
  });
  return {
    examTypes: async (gemeenten) => (await source())(gemeenten),
    async typeTotals(areas) {
      const [{ typeTotals }, of] = await Promise.all([
        import('../../tables/type-totals.ts'),
        files.schools(),
      ]);
      const { years, rows } = await of.examSites();
      return {
        years,
        areas: areas.map(({ code, gemeenten }) => ({
          code,
          types: typeTotals(rows, years.length, gemeenten),
        })),
      };
    },
  };
}
