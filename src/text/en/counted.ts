import type { CountedWords } from '../counted.ts';
import { n, plural } from './numbers.ts';
import { inSoorten, schoolsFor, soorten } from './soorten.ts';

/** The English words for the pupils at the schools of an area. */
export const atSchools: CountedWords = {
  many: 'pupils',
  full: 'pupils',
  number: (count) => plural(count, '1 pupil', '# pupils'),
  year: String,
  yearName: 'Year',
  axis: 'number of pupils',
  soorten,
  ofSoorten: inSoorten,
  school: schoolsFor,
  elsewhere: { now: 'pupils go to school elsewhere', then: 'pupils went to school elsewhere' },
  site: 'school site',
  noSchool: 'no school',
  without: 'Without a school with pupils',
  incomplete: {
    name: 'incomplete',
    short: 'incomplete',
    note: 'incomplete: not every school site is known',
    are: 'are incomplete: not every school site is known',
  },
  masked: (cells) =>
    `Not counted: ${plural(cells, 'one masked number', '# masked numbers')} of 1 to 4 pupils.`,
  maskedAre: 'not included',
  maskedNote: 'masked: <5 stands for 1 to 4 pupils',
  measures: {},
  group: 'Pupils',
  unplaced: (count) =>
    `${n.count(count)} pupils without a known gemeente count in the national total but are on no map.`,
  undated: () => null,
  notProjected: '',
  tagline: 'Pupil decline by gemeente in primary and secondary education',
  limits: [],
};
