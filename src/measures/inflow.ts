import type { Measure, MeasureContext } from './measure.ts';

/**
 * The measure “In- en uitstroom”: the pupils at the schools of an area minus the pupils who live in it, whom CBS counts in tens. More than
 * 0 where more pupils come in from elsewhere than go out. NaN where either is missing or incomplete in the year.
 */
export const inflow: Measure = {
  unit: 'leerlingen',
  neutral: 0,
  relative: false,
  needsSchools: true,
  thresholds: [-500, -100],
  value: netInflow,
};

/** The measure “In- en uitstroom in procenten”: the same, in percent of the pupils who live in the area. */
export const inflowShare: Measure = {
  unit: 'procent',
  neutral: 0,
  relative: false,
  needsSchools: true,
  thresholds: [-25, -10],
  value(context) {
    const living = context.area.comparablePupils(context.year);
    return living > 0 ? (100 * netInflow(context)) / living : NaN;
  },
};

function netInflow({ area, year, atSchools }: MeasureContext): number {
  return (atSchools?.comparablePupils(year) ?? NaN) - area.comparablePupils(year);
}
