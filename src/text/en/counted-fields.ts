import type { countedFields as nl } from '../nl/counted-fields.ts';
import { schoolYear } from '../school-year.ts';
import { fields } from './fields.ts';

export const countedFields: typeof nl = {
  woon: {
    ...fields,
    soort: 'Type of school as CBS names it; types that are added up are joined by +.',
    status:
      'geteld (counted); voorlopig (provisional, still revised by CBS); onvolledig (the area was another area then, because of a herindeling: the figure is not compared with other years); or geen cijfers (no figures).',
    voorlopig: 'True where CBS still revises the figures of this year.',
    leerlingen: () =>
      'Pupils who live in the area, wherever they go to school. CBS rounds the number of each gemeente to tens; a region is the sum of its gemeenten, and the Netherlands that of all gemeenten of then.',
    leerlingenBasisjaar: (base) =>
      `Pupils in ${base}, as in the column leerlingen_woongemeente; empty without a figure.`,
    measures: {
      ...fields.measures,
      aandeel: () =>
        'Share of these soorten in all pupils of the sector (po or vo) who live in the area.',
      piek: () => 'Difference with the year with most pupils until then, since 2013.',
    },
  },
  examen: {
    ...fields,
    soort:
      'Type of education of the exam; vmbo-lwt is the learning-working programme. Types that are added up are joined by +.',
    jaar: 'Calendar year in which the school year begins: 2024 for 2024-25.',
    status:
      'geteld (counted); afgeschermd (only “<5” is known); geen cijfers (no figures); or geen school (no school site in the area with candidates of this type in this school year).',
    leerlingen: () =>
      "Known exam candidates at schools in the area, as in DUO's file: without the masked ones (“<5”, since 2019-20); empty where only “<5” is known. A candidate is in the last year: this is not the number of pupils of the type.",
    laagste: 'At least this many candidates: every masked “<5” counted as 1.',
    beste: () =>
      'Estimate, as on the site; measures are computed from it. Every masked “<5” counts as 2.32: the mean of the counts of 1 to 4 in 2018-19, the last school year without masking. Not rounded, so that gemeenten add up to their region and to the Netherlands.',
    hoogste: 'At most this many candidates: every masked “<5” counted as 4.',
    afgeschermd:
      'How many times “<5” (1 to 4 candidates of a programme at a school site) is left out of kandidaten.',
    basisjaar:
      'Calendar year in which the school year begins that change, difference and index compare with.',
    leerlingenBasisjaar: (base) =>
      `Candidates in ${schoolYear(base)}, as in the column kandidaten_beste; empty without a figure.`,
    inYear: (about, year) => `${schoolYear(year)}: ${about}`,
    measures: {
      ...fields.measures,
      verandering: (base) =>
        `Change in the number of candidates (kandidaten_beste) between ${schoolYear(base)} and the school year of the figure, from the earlier to the later school year.`,
      verschil: (base) =>
        `Change in candidates (kandidaten_beste) between ${schoolYear(base)} and the school year of the figure, from the earlier to the later school year.`,
      aandeel: () =>
        'Share of these types in all candidates of vmbo, havo and vwo (kandidaten_beste) at schools in the area.',
      index: (base) =>
        `Index of the number of candidates (kandidaten_beste); ${schoolYear(base)} is 100.`,
      vestigingen: () =>
        'School sites with candidates of these types in the school year, also where their number is masked; a site with more than one of the types counts once.',
      schoolgrootte: () => 'Average number of candidates (kandidaten_beste) per school site.',
    },
    units: {
      ...fields.units,
      leerlingen: 'candidates',
      'leerlingen per vestiging': 'candidates per school site',
    },
  },
};
