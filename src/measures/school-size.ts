import type { Measure } from './measure.ts';

/**
 * Gemiddelde schoolgrootte: pupils per vestiging. The thresholds are those of po: a vestiging with fewer than 100 pupils is
 * called "klein", one with fewer than 145 receives the small-school supplement (DUO, kleinescholentoeslag).
 */
export const schoolSize: Measure = {
  unit: 'leerlingen per vestiging',
  neutral: null,
  relative: false,
  thresholds: [100, 145],
  value({ area, year }) {
    const { vestigingen } = area.at(year);
    return vestigingen > 0 ? area.comparablePupils(year) / vestigingen : NaN;
  },
};
