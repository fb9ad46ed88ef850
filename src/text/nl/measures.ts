import { n } from './numbers.ts';
import { schoolMeasures } from './school-measures.ts';

/** The Dutch name and explanation of each measure, by the id of the measure. */
export const measures = {
  verandering: {
    name: 'verandering in %',
    about:
      'Verandering van het aantal leerlingen tussen het basisjaar en het gekozen jaar, in procenten',
  },
  verschil: {
    name: 'verandering in leerlingen',
    about:
      'Verandering van het aantal leerlingen tussen het basisjaar en het gekozen jaar, in leerlingen',
  },
  leerlingen: { name: 'aantal leerlingen', about: 'Aantal leerlingen op de teldatum' },
  aandeel: {
    name: 'aandeel in de sector',
    about:
      'Aandeel van de gekozen soorten in alle leerlingen in het primair of voortgezet onderwijs, op scholen in hetzelfde gebied, in procenten',
  },
  index: { name: 'index', about: 'Index van het aantal leerlingen; het basisjaar is 100' },
  piek: {
    name: 'sinds de piek',
    about:
      'Verschil met het jaar met de meeste leerlingen tot dan toe, in procenten; voor sbo, so en vso vanaf 2010, want toen veranderde de telling',
  },
  vestigingen: {
    name: 'aantal vestigingen',
    about: 'Aantal vestigingen met leerlingen op de teldatum',
  },
  schoolgrootte: {
    name: 'gemiddelde schoolgrootte',
    about: 'Gemiddeld aantal leerlingen per vestiging',
  },
  kansdaling: {
    name: `kans op meer dan ${n.wholePercent(10)} daling in 5 jaar`,
    about: `Kans dat het aantal leerlingen in de vijf jaar na de nieuwste telling meer dan ${n.wholePercent(10)} daalt, volgens de projectie`,
  },
  kansgrens1: {
    name: 'kans op passeren van grens 1',
    about:
      'Kans dat de verandering ten opzichte van het basisjaar onder signaleringsgrens 1 ligt, volgens de projectie',
  },
  kansgrens2: {
    name: 'kans op passeren van grens 2',
    about:
      'Kans dat de verandering ten opzichte van het basisjaar onder signaleringsgrens 2 ligt, volgens de projectie',
  },
  iml: {
    name: 'krimp volgens de IML-maat',
    about: `Verandering in vijf jaar; ${n.wholePercent(10)} daling of meer is krimp volgens de IML-maat`,
  },
  saldo: {
    name: 'in- en uitstroom',
    about:
      'Leerlingen op scholen in de gemeente min leerlingen die er wonen: meer dan 0 waar er meer van buiten komen dan er naar elders gaan',
  },
  saldo_aandeel: {
    name: 'in- en uitstroom in %',
    about:
      'Leerlingen op scholen in de gemeente min leerlingen die er wonen, in procenten van wie er woont',
  },
  ...schoolMeasures,
};
