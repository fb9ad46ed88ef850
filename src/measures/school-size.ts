import type { Measure } from './measure.ts';

/**
 * The measure “Gemiddelde schoolgrootte”: pupils per vestiging that has pupils; NaN in projected years. The default thresholds
 * are limits of po: a vestiging is called "klein" below 100 pupils, and receives the supplement for small schools below 145 (DUO,
 * kleinescholentoeslag).
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
