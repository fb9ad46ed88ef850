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
    pupils: 'Leerlingen',
    share: (year: number) => `Deel in ${year}`,
    course: 'Verloop',
  },
  ofTable: 'met de gemeenten van het bestuur',
  note: 'Het deel is dat van de leerlingen van dezelfde soorten op scholen in de gemeente. Bij een gesloten school telt het laatste bestuur; een school die van bestuur wisselde, telt ook vroeger bij het bestuur van nu.',
  print: 'Afdrukken',
};
