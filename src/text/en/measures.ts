import type { Words } from '../nl.ts';
import { schoolMeasures } from './school-measures.ts';

/** The English name and explanation of each measure, by the id of the measure. */
export const measures: Words['measures'] = {
  verandering: {
    name: 'change in %',
    about: 'Change in the number of pupils between the base year and the chosen year, in percent',
  },
  verschil: {
    name: 'change in pupils',
    about: 'Change in the number of pupils between the base year and the chosen year, in pupils',
  },
  leerlingen: { name: 'number of pupils', about: 'Number of pupils on the count date' },
  aandeel: {
    name: 'share of the sector',
    about:
      'Share of the chosen soorten in all pupils of primary or secondary education, at schools in the same area, in percent',
  },
  index: { name: 'index', about: 'Index of the number of pupils; the base year is 100' },
  piek: {
    name: 'since the peak',
    about:
      'Difference from the year with most pupils until then, in percent; for sbo, so and vso since 2010, when the counting changed',
  },
  vestigingen: {
    name: 'number of school sites',
    about: 'Number of school sites (vestigingen) with pupils on the count date',
  },
  schoolgrootte: {
    name: 'average school size',
    about: 'Average number of pupils per school site (vestiging)',
  },
  kansdaling: {
    name: 'chance of over 10% decline in 5 years',
    about:
      'Chance that the number of pupils falls by more than 10% in the five years after the newest count, by the projection',
  },
  kansgrens1: {
    name: 'chance of passing threshold 1',
    about: 'Chance that the change since the base year lies below threshold 1, by the projection',
  },
  kansgrens2: {
    name: 'chance of passing threshold 2',
    about: 'Chance that the change since the base year lies below threshold 2, by the projection',
  },
  iml: {
    name: 'decline by the IML measure',
    about: 'Change over five years; a fall of 10% or more is decline by the IML measure',
  },
  saldo: {
    name: 'net inflow',
    about:
      'Pupils at schools in the gemeente minus pupils who live there: more than 0 where more come in from elsewhere than go out',
  },
  saldo_aandeel: {
    name: 'net inflow in %',
    about:
      'Pupils at schools in the gemeente minus pupils who live there, in percent of those who live there',
  },
  ...schoolMeasures,
};
