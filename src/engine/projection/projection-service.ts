import type { Throwing } from '../catch-problems.ts';
import type { ProjectionService } from '../protocol/projection.ts';
import type { SiteFiles } from '../site-files/site-files.ts';
import type { BirthsSource } from './births-source.ts';
import type { Projections } from './projections.ts';

/**
 * Returns the service that answers questions about projections: past projections, other methods, scenarios, births and
 * the backtest.
 */
export function projectionService(
  files: SiteFiles,
  births: BirthsSource,
  { past, methods, scenarios }: Projections,
): Throwing<ProjectionService> {
  return {
    past,
    methods,
    scenarios,
    useBirths: births.use,
    births: births.summary,
    backtest: files.backtest,
  };
}
