import { MEASURES } from '../../measures/catalog.ts';
import { classBreaks } from '../../measures/classes.ts';
import { measureMatrix } from '../../measures/matrix.ts';
import { scaleOf, type Measure } from '../../measures/measure.ts';
import { valuesForBreaks } from '../../measures/values-for-breaks.ts';
import { countedYears } from '../../tables/counts.ts';
import { withSets } from '../../tables/sets.ts';
import { wholeOf } from '../../tables/soorten.ts';
import type { Throwing } from '../catch-problems.ts';
import type { Projections } from '../projection/projections.ts';
import type { FiguresService } from '../protocol/figures.ts';
import type { LazyUserFiles } from '../user-files/lazy-user-files.ts';
import type { CountsSource } from '../counts/counts-source.ts';
import type { SchoolsSource } from '../schools/schools-source.ts';
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
    async ask(question) {
      const { sector, soorten, base, classes, sets } = question;
      const forecast = await projected.forecast(sector, soorten, sets);
      const all = forecast?.counts ?? withSets(await counts.shown(sector, soorten), sets);
      const measure: Measure = MEASURES[question.measure];
      const thresholds = question.thresholds ?? measure.thresholds;
      const forecastOf = forecast
        ? (area: number) => forecast.forecastOf(area, thresholds)
        : undefined;
      const whole =
        measure.needsWhole || countedYears(all).length === 1
          ? withSets(await counts.shown(sector, wholeOf(sector)), sets)
          : null;
      const other = await otherTable(files, schools, question, all);
      const matrix = measureMatrix(all, measure, base, { forecastOf, whole, other });
      const values = valuesForBreaks(all, matrix, measure, base);
      return {
        question,
        counts: all,
        projection: forecast?.projection ?? null,
        whole,
        matrix,
        other: other && { years: other.years, files: other.files },
        breaks: classBreaks(values, classes, scaleOf(measure)),
        userFiles: await userFiles.names(sector, soorten),
      };
    },
  };
}
