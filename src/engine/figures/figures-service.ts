import { MEASURES } from '../../measures/catalog.ts';
import { classBreaks } from '../../measures/class-breaks.ts';
import { measureMatrix } from '../../measures/matrix.ts';
import { scaleOf, type Measure } from '../../measures/measure.ts';
import { valuesForBreaks } from '../../measures/values-for-breaks.ts';
import { countedYears } from '../../tables/counts.ts';
import { withSets } from '../../tables/sets.ts';
import { COUNTED_KINDS, wholeOf, type Counted } from '../../tables/counted.ts';
import type { Soort } from '../../tables/soorten.ts';
import type { Throwing } from '../catch-problems.ts';
import type { Projections } from '../projection/projections.ts';
import type { FiguresService } from '../protocol/figures.ts';
import type { LazyUserFiles } from '../user-files/lazy-user-files.ts';
import type { CountsSource } from '../counts/counts-source.ts';
import type { SchoolsSource } from '../schools/schools-source.ts';
import { FOR_FILES, FOR_PROJECTION, hasCome } from '../site-files/has-come.ts';
import type { SiteFiles } from '../site-files/site-files.ts';
import { otherTable } from './other-table.ts';

/** What the service needs: the site files, and the sources of schools, counts, projections and user files. */
interface Parts {
  files: SiteFiles;
  schools: SchoolsSource;
  counts: CountsSource;
  projected: Projections;
  userFiles: LazyUserFiles;
}

/** Returns the service that answers questions about a measure. */
export function figuresService({
  files,
  schools,
  counts,
  projected,
  userFiles,
}: Parts): Throwing<FiguresService> {
  return {
    async ask(question, isWhole = false) {
      const { sector, counted, soorten, base, classes, sets } = question;
      const shown = async (of: readonly Soort[], as: Counted) =>
        withSets(await counts.shown(sector, of, as), sets);
      const isAtSchools = counted === 'school';
      const projecting = isAtSchools ? projected.forecast(sector, soorten, sets) : null;
      // A chance is of the projection: there is nothing to show without it.
      const isAwaited = isWhole || MEASURES[question.measure].unit === 'kans';
      const isPartial =
        projecting !== null &&
        !isAwaited &&
        (await isLate(projecting, shown(soorten, counted), files));
      const forecast = isPartial ? null : await projecting;
      const all = forecast?.counts ?? (await shown(soorten, counted));
      const measure: Measure = MEASURES[question.measure];
      const thresholds = question.thresholds ?? measure.thresholds;
      const forecastOf = forecast
        ? (area: number) => forecast.forecastOf(area, thresholds)
        : undefined;
      const whole =
        measure.needsWhole || countedYears(all).length === 1
          ? await shown(wholeOf(sector, counted), counted)
          : null;
      const atSchools = measure.needsSchools ? await shown(soorten, 'school') : null;
      const other = await otherTable(files, schools, question, all);
      const matrix = measureMatrix(all, measure, base, { forecastOf, whole, atSchools, other });
      const bounds = all.bounds
        ? (await import('../../measures/bounds.ts')).measureBounds(all, measure, base, whole)
        : null;
      const values = valuesForBreaks(all, matrix, measure, base);
      return {
        question,
        counts: all,
        projection: forecast?.projection ?? null,
        ...(isPartial && { isPartial }),
        whole,
        matrix,
        bounds,
        other: atSchools
          ? { years: countedYears(atSchools), files: [COUNTED_KINDS.school.file[sector]] }
          : other && { years: other.years, files: other.files },
        breaks: classBreaks(values, classes, scaleOf(measure)),
        userFiles: isAtSchools ? await userFiles.names(sector, soorten) : [],
      };
    },
  };
}

/** Returns whether a projection is late, once the counts are there. Rejects where these do not come. */
async function isLate(
  projecting: Promise<unknown>,
  counts: Promise<unknown>,
  files: SiteFiles,
): Promise<boolean> {
  const needed = Promise.allSettled([files.births(), files.backtest()]);
  // Where the counts do not come neither does the projection: that is told once.
  projecting.catch(() => {});
  await counts;
  const isComing = await hasCome(FOR_FILES, [needed]);
  return !isComing || !(await hasCome(FOR_PROJECTION, [projecting]));
}
