import { described } from '../described.ts';
import type { fields as nl } from '../nl/fields.ts';
import { measureDefinitions } from './measure-definitions.ts';
import { methods } from './methods.ts';
import { schoolMeasures } from './school-measures.ts';

export const fields: typeof nl = {
  niveau:
    "What the row is about: a gemeente, a region of the division that is named, a region of the reader's own (eigen), or the country (land).",
  code: "Code of the area: GM and four digits for a gemeente of today, division.code for a region, eigen.number for a region of the reader's own, NL for the Netherlands.",
  naam: 'Name of the area.',
  region: (division) => ({
    code: `Code of the region (${division}) that the gemeente is in; empty for a region and for the country.`,
    name: `Name of the region (${division}) that the gemeente is in; empty for a region and for the country.`,
  }),
  divisions: {
    provincie: 'province',
    corop: 'COROP area',
    rmc: 'RMC region',
    onderwijsgebied: 'onderwijsgebied',
    rpa: 'RPA area',
    wgr: 'WGR area',
    nodaal: 'nodal area',
    veiligheidsregio: 'veiligheidsregio',
    vakantieregio: 'holiday region',
  },
  school: {
    vestiging: 'Number of the vestiging: four characters of the school (BRIN) and two digits.',
    naam: 'Name of the vestiging.',
    denominatie: 'Denomination in the words of DUO; empty where it is not known.',
    bestuur:
      'Number of the board (bevoegd gezag), the last one of a closed vestiging; DUO gives no names.',
    gemeenteCode: 'Code of the gemeente of today in which the vestiging stands or stood last.',
    gemeenteNaam: 'Name of that gemeente.',
    plaats: 'Town as DUO spells it; empty for vestigingen that closed before 2019.',
    structuur: 'Vo: the types for which the vestiging has a licence; it may offer fewer.',
    x: 'Place of the vestiging: distance to the east in the Dutch national grid (EPSG:28992); empty where it is not known.',
    y: 'Place of the vestiging: distance to the north in the Dutch national grid (EPSG:28992).',
    punt: 'What that place is derived from: adres (address), postcode6, postcode4 or gemeente; the first is the most exact.',
    afstand: 'Mean distance between home and school in 2019 (po).',
    geopend: 'Year of the first count; empty where the vestiging is as old as the figures.',
    gesloten: 'Year of the first count without pupils; empty where the vestiging is open.',
    verderAls: 'Number of the vestiging into which this one merged or under which it went on.',
    norm: 'Closure norm that holds now for the vestiging (bo), or for the whole school with all its vestigingen (vo); empty where no norm is known.',
    normSoort:
      'indicatief (formula of the law, inhabitants of 2024), officieel (published per part of the gemeente), eigen tabel (of the reader) or hele school (vo, WVO 2020 art. 4.24).',
    status: (isProjected) =>
      `geteld (counted); voorlopig (provisional); afgeschermd (masked, “<5”); geen leerlingen (none in that year, some before and after); geen cijfers (no figures)${isProjected ? '; or projectie (expected, not counted)' : ''}.`,
    leerlingen: (isProjected) =>
      `Pupils on 1 October; empty where the number is masked or not known.${isProjected ? ' In a projected year the expected number if the vestiging stays open, in whole pupils.' : ''}`,
    onder: (share) =>
      `Lower bound of the interval that is expected to hold ${share} of 100 vestigingen that stay open; more than five years ahead it is too narrow.`,
    boven: (share) =>
      `Upper bound of the interval that is expected to hold ${share} of 100 vestigingen that stay open; more than five years ahead it is too narrow.`,
    kansGesloten: 'Chance that the vestiging has closed or merged by that year, by the projection.',
    kansOnderNorm:
      'Chance of fewer pupils than opheffingsnorm; a vestiging that has closed or merged by then is included. Empty without a norm.',
    methode:
      'How the expected number is made. “gemeente × aandeel”: the projection of the gemeente × the share of the vestiging, the growth of which dies out (docs/forecasting.md); empty in counted years.',
  },
  soort: 'Type of school as DUO names it; types that are added up are joined by +.',
  jaar: 'Year of the count date, 1 October.',
  schooljaar: 'School year, such as 2024-25.',
  status:
    'geteld (counted); voorlopig (provisional, still revised by DUO); onvolledig (school sites are missing); afgeschermd (only “<5” is known); geen cijfers (no figures); geen school (no school of this soort in the area: pupils go to school elsewhere); or projectie (expected, not counted).',
  eigen:
    "True where the figure, or a part of it, comes from a file of the reader's own and not from DUO.",
  voorlopig: 'True where DUO still revises the figures of this year.',
  leerlingen: (hasProjection) =>
    `Pupils as on the site: those counted, without the masked ones (“<5”); empty where only “<5” is known.${hasProjection ? ' In a projected year the expected number in whole pupils, as on the site: parts may differ a little from the whole. Measures are computed from the number before rounding.' : ''}`,
  laagste: 'At least this many pupils: every masked “<5” counted as 1.',
  beste: (hasProjection) =>
    `Best estimate: every masked “<5” counted as 2.5, the middle of 1 to 4, so that parts sum to wholes. Empty where school sites are missing.${hasProjection ? ' In a projected year the expected number.' : ''}`,
  hoogste:
    'At most this many pupils: every masked “<5” counted as 4. Empty where school sites are missing.',
  afgeschermd: 'How many times “<5” (1 to 4 pupils) is left out of leerlingen.',
  onder: (share) =>
    `Lower bound of the interval in which ${share} of 100 outcomes are expected to lie.`,
  boven: (share) =>
    `Upper bound of the interval in which ${share} of 100 outcomes are expected to lie.`,
  basisjaar: 'Year that change, difference, index and chances to pass a threshold compare with.',
  leerlingenBasisjaar: (base) =>
    `Pupils in ${base}, as in the column leerlingen; empty without a figure.`,
  scenario: (name) =>
    `Pupils in the scenario “${name}”: a supposition of the reader, not a projection. Only for the areas for which it holds.`,
  eerder: (origin) =>
    `Pupils that were expected for this year in ${origin}, with what was known then.`,
  methode: (method) => `Pupils by another method than that of the projection: ${methods[method]}.`,
  prognose: (file) => `Pupils by the forecast in a file of the reader's own: ${file}.`,
  duo: (file) =>
    `Pupils by DUO's forecast per school site, added up, from a file of the reader's own: ${file}.`,
  lineLacking: 'The number of school sites with pupils in the newest year that this sum lacks.',
  telling: (file) =>
    `Pupils in a count of after ours, from a file of the reader's own: ${file}. A masked “<5” is the middle of 1 to 4.`,
  lineBounds: {
    onder: 'Lower bound of it, from the same file.',
    boven: 'Upper bound of it, from the same file.',
  },
  asIndex: (about, base) => `${about} As an index; ${base} is 100.`,
  inYear: (about, year) => `${year}: ${about}`,
  measures: {
    verandering: (base) =>
      `Change in the number of pupils between ${base} and the year of the figure, from the earlier to the later year.`,
    verschil: (base) =>
      `Change in pupils between ${base} and the year of the figure, from the earlier to the later year.`,
    leerlingen: () => 'Pupils.',
    aandeel: () =>
      'Share of these soorten in all pupils of the sector (po or vo) at schools in the area; not projected.',
    index: (base) => `Index of the number of pupils; ${base} is 100.`,
    piek: () =>
      'Difference with the year with most pupils until then; for sbo, so and vso since 2010, when the counting changed.',
    vestigingen: () =>
      'School sites with pupils on the count date; a site with more than one of the kinds counts once. Empty where that number is not known. Not projected.',
    schoolgrootte: () => 'Average number of pupils per school site; not projected.',
    saldo: () =>
      'Pupils at schools in the gemeente minus pupils who live there, whom CBS rounds to tens.',
    saldo_aandeel: () =>
      'Pupils at schools in the gemeente minus pupils who live there, in percent of those who live there.',
    iml: () => 'Change in five years; a decline of 10% or more is krimp by the IML measure.',
    kansdaling: () =>
      'Chance of a decline of more than 10% in the five years after the newest count, by the projection.',
    kansgrens1: (base) =>
      `Chance that the change since ${base} lies below threshold 1, by the projection.`,
    kansgrens2: (base) =>
      `Chance that the change since ${base} lies below threshold 2, by the projection.`,
    ...described(schoolMeasures, measureDefinitions),
  },
  units: {
    leerlingen: 'pupils',
    procent: '%',
    kans: '%',
    index: 'index',
    vestigingen: 'school sites',
    'leerlingen per vestiging': 'pupils per school site',
    km: 'km',
    scholen: 'schools',
    'scholen per inwoner': 'schools, mean per inhabitant',
    plaatsen: 'towns',
    gemeenten: 'gemeenten',
    cellen: 'times <5',
  },
};
