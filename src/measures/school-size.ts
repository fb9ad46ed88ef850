import { comparablePupils } from './comparable.ts';
import type { Measure } from './measure.ts';

/**
 * Gemiddelde schoolgrootte: pupils per vestiging. Its thresholds are those of po: fewer than 100 pupils is "klein", fewer
 * than 145 receives the small-school supplement (DUO, kleinescholentoeslag).
 */
export const schoolSize: Measure = {
  unit: 'leerlingen per vestiging',
  neutral: null,
  relative: false,
  thresholds: [100, 145],
  value(history, t) {
    const count = history.vestigingen[t] ?? NaN;
    return count > 0 ? comparablePupils(history, t) / count : NaN;
  },
};
