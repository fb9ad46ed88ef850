import type { Throwing } from '../catch-problems.ts';
import type { ProjectionService } from '../protocol/projection.ts';
import type { SiteFiles } from '../site-files/site-files.ts';
import type { BirthsSource } from './births-source.ts';
import type { Projections } from './projections.ts';

/** Makes the service for lines beside the projection, the births that projections use, and the backtest. */
export function projectionService(
  files: SiteFiles,
  births: BirthsSource,
  { past, methods, scenarios }: Projections,
): Throwing<ProjectionService> {
  return { past, methods, scenarios, useBirths: births.use, backtest: files.backtest };
}
