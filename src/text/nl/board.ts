import type { Indicative } from '../findings.ts';
import { n, plural } from './numbers.ts';

/** The Dutch texts at the head of the page of a school board. */
export const board = {
  noName: (schools: string) =>
    `DUO publiceert geen namen van besturen. De grootste scholen van dit bestuur zijn ${schools}.`,
  pupils: (open: number, pupils: number, gemeenten: number, year: number) =>
    `Het bestuur heeft op 1 oktober ${year} ${plural(open, '1 school', '# scholen')} met samen ${n.count(pupils)} leerlingen, in ${plural(gemeenten, '1 gemeente', '# gemeenten')}.`,
  masked: (schools: number) =>
    `Daarbij ${plural(schools, 'komt 1 school', 'komen # scholen')} met 1 tot 4 leerlingen.`,
  change: (base: number, then: number, percent: number) =>
    `In ${base} telden zijn scholen van nu en de gesloten scholen van dit bestuur ${n.count(then)} leerlingen (${n.signedPercent(percent)}).`,
  others: 'Dit bestuur heeft ook scholen van een andere soort:',
  soort: (soort: string, open: number) => `${soort} (${n.count(open)})`,
  caption: 'Deel van de leerlingen per gemeente',
  columns: {
    gemeente: 'Gemeente',
    schools: 'Scholen',
    pupilsIn: (year: number) => `Leerlingen ${year}`,
    change: 'Verandering',
    share: (year: number) => `Deel in ${year}`,
    course: 'Verloop',
  },
  block: 'gemeenten van het bestuur',
  note: 'Het deel is dat van de leerlingen van dezelfde soorten op scholen in de gemeente. Bij een gesloten school telt het laatste bestuur; een school die van bestuur wisselde, telt ook vroeger bij het bestuur van nu.',
  print: 'Profiel afdrukken',
  /** The printed profile of a board. */
  sheet: {
    kind: 'Bestuursprofiel',
    about: (soorten: string) => `Dit profiel gaat over ${soorten}.`,
    schools: (year: number) => `Scholen in ${year}`,
    pupils: (year: number) => `Leerlingen in ${year}`,
    change: (base: number) => `Verandering sinds ${base}`,
    pupilsMore: (pupils: string) => `${pupils} leerlingen`,
    below: {
      po: (indicative: Indicative) =>
        `Onder de ${{ all: 'indicatieve ', some: '(deels indicatieve) ', none: '' }[indicative]}norm`,
      vo: () => 'Onder de norm, als hele school',
    },
    longBelow: 'Waarvan drie jaar of langer',
    ofSchools: (schools: number) => `van ${n.count(schools)} met een norm`,
    closed: (base: number) => `Gesloten sinds ${base}`,
    table: 'De scholen per gemeente',
    inGemeente: (schools: number) => plural(schools, '1 school', '# scholen'),
    splitNote: '* Deze gemeente heeft meer normen; welke voor deze school geldt, is niet bekend.',
    closedTitle: (base: number) => `Gesloten sinds ${base}`,
    dated: (year: number, isProvisional: boolean) =>
      `Teldatum 1 oktober ${year}${isProvisional ? ' (voorlopig)' : ''}.`,
    normYear: (year: number) => `Indicatieve norm: uit de inwoners van ${year}.`,
  },
};
