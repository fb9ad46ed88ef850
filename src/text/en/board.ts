import type { board as dutch } from '../nl/board.ts';
import { n, plural } from './numbers.ts';

/** The English texts at the head of the page of a school board. */
export const board: typeof dutch = {
  noName: (schools) =>
    `DUO publishes no names of boards. The largest schools of this board are ${schools}.`,
  pupils: (open, pupils, gemeenten, year) =>
    `On 1 October ${year} the board has ${plural(open, '1 school', '# schools')} with ${n.count(pupils)} pupils together, in ${plural(gemeenten, '1 gemeente', '# gemeenten')}.`,
  masked: (schools) =>
    `Besides, ${plural(schools, '1 school has', '# schools have')} 1 to 4 pupils.`,
  change: (base, then, percent) =>
    `In ${base} its schools of today and the closed schools of this board had ${n.count(then)} pupils (${n.signedPercent(percent)}).`,
  others: 'This board also has schools of another soort:',
  soort: (soort, open) => `${soort} (${n.count(open)})`,
  caption: 'Share of the pupils per gemeente',
  columns: {
    gemeente: 'Gemeente',
    schools: 'Schools',
    pupilsIn: (year) => `Pupils ${year}`,
    change: 'Change',
    share: (year) => `Share in ${year}`,
    course: 'Course',
  },
  block: 'gemeenten of the board',
  note: 'The share is that of the pupils of the same soorten at schools in the gemeente. A closed school counts with its last board; a school that changed boards counts with the board of today in earlier years too.',
  print: 'Print profile',
  sheet: {
    kind: 'Profile of a board',
    about: (soorten) => `This profile is about ${soorten}.`,
    schools: (year) => `Schools in ${year}`,
    pupils: (year) => `Pupils in ${year}`,
    change: (base) => `Change since ${base}`,
    pupilsMore: (pupils) => `${pupils} pupils`,
    below: {
      po: (indicative) =>
        `Below the ${{ all: 'indicative ', some: '(partly indicative) ', none: '' }[indicative]}norm`,
      vo: () => 'Below the norm, as a whole school',
    },
    longBelow: 'Of these for three years or longer',
    ofSchools: (schools) => `of ${n.count(schools)} with a norm`,
    closed: (base) => `Closed since ${base}`,
    table: 'The schools by gemeente',
    inGemeente: (schools) => plural(schools, '1 school', '# schools'),
    splitNote: '* This gemeente has several norms; which holds for this school is not known.',
    closedTitle: (base) => `Closed since ${base}`,
    dated: (year, isProvisional) =>
      `Counted on 1 October ${year}${isProvisional ? ' (provisional)' : ''}.`,
    normYear: (year) => `Indicative norm: from the inhabitants of ${year}.`,
  },
};
