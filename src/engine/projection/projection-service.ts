import type { Throwing } from '../catch-problems.ts';
import type { ProjectionService } from '../protocol/projection.ts';
import type { BirthsSource } from './births-source.ts';
import type { ChildrenSource } from './children-source.ts';
import type { Projections } from './projections.ts';

/**
 * Returns the service that answers questions about projections: past projections, other methods, scenarios, births and
 * the backtest.
 */
export function projectionService(
  births: BirthsSource,
  children: ChildrenSource,
  { past, methods, scenarios }: Projections,
): Throwing<ProjectionService> {
  return {
    past,
    methods,
    scenarios,
    useBirths: births.use,
    births: births.summary,
    childrenInUse: children.decision,
    backtest: children.backtest,
  };
}
