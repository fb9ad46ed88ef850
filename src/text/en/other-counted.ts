import type { CountedWords } from '../counted.ts';
import { schoolYear } from '../school-year.ts';
import { atSchools } from './counted.ts';
import { list, n, plural } from './numbers.ts';
import { inSoorten } from './soorten.ts';

/** The English words for the pupils who live in an area. */
const residents: CountedWords = {
  ...atSchools,
  ofSoorten: (codes) => `${inSoorten(codes)} who live there`,
  incomplete: {
    name: 'another area then',
    short: 'another area',
    note: 'another area then: before gemeenten were divided or merged',
    are: 'are of another area: before gemeenten were divided or merged',
  },
  measures: {
    leerlingen: {
      name: 'number of pupils who live there',
      about: 'Number of pupils who live in the gemeente, on the count date',
    },
    aandeel: {
      name: 'share of the sector',
      about:
        'Share of the chosen soorten in all pupils of primary or secondary education who live in the same area, in percent',
    },
  },
  notProjected: 'There is no projection by gemeente of residence here.',
  tagline: 'Pupil decline by gemeente where pupils live',
  limits: ['Numbers are rounded to ten.'],
  group: 'Pupils who live there',
  unplaced: (count) =>
    `${n.count(count)} pupils live abroad or in an unknown gemeente: they count in the national total but are on no map.`,
};

/** The names of the types of vo, as exams are taken in them. */
const types: CountedWords['soorten'] = {
  'vmbo-b': { kort: 'vmbo-b', lang: 'vmbo basic' },
  'vmbo-k': { kort: 'vmbo-k', lang: 'vmbo middle-management' },
  'vmbo-g': { kort: 'vmbo-g', lang: 'vmbo combined' },
  'vmbo-t': { kort: 'vmbo-t', lang: 'vmbo theoretical' },
  'vmbo-lwt': { kort: 'vmbo-lwt', lang: 'learning-working programme of vmbo' },
  havo: { kort: 'havo', lang: 'havo' },
  vwo: { kort: 'vwo', lang: 'vwo' },
};
const VMBO = ['vmbo-b', 'vmbo-k', 'vmbo-g', 'vmbo-t', 'vmbo-lwt'];
/** The smallest number of types for which a sentence uses their short names. */
const MANY = 3;

/** Writes types as a list, in which those of vmbo together are one: "vmbo, havo and vwo". */
function typesOf(codes: readonly string[]): string {
  const isWhole = VMBO.every((type) => codes.includes(type));
  const rest = isWhole ? codes.filter((type) => !VMBO.includes(type)) : codes;
  const form = codes.length >= MANY ? 'kort' : 'lang';
  return list.format([
    ...(isWhole ? ['vmbo'] : []),
    ...rest.map((type) => types[type]?.[form] ?? type),
  ]);
}

/** The English words for the exam candidates at the schools of an area. */
const candidates: CountedWords = {
  many: 'candidates',
  full: 'exam candidates',
  number: (count) => plural(count, '1 candidate', '# candidates'),
  year: schoolYear,
  yearName: 'School year',
  axis: 'number of candidates per school year',
  soorten: types,
  ofSoorten: (codes) => `of ${typesOf(codes)}`,
  school: (codes) => `school site with candidates of ${typesOf(codes)}`,
  elsewhere: {
    now: 'those who live there take their exams elsewhere',
    then: 'those who lived there took their exams elsewhere',
  },
  site: 'school site with candidates',
  noSchool: 'no candidates',
  without: 'Without a school site with candidates',
  incomplete: atSchools.incomplete,
  masked(cells, change) {
    const numbers = `Estimated: ${plural(cells, 'one masked number', '# masked numbers')} of 1 to 4 candidates`;
    return change === null
      ? `${numbers}.`
      : `${numbers}. The change lies between ${n.signedPercent(change.low)} and ${n.signedPercent(change.high)}.`;
  },
  maskedAre: 'taken as 2.3',
  maskedNote: 'masked: <5 is 1 to 4 candidates, taken as 2.3',
  measures: {
    verandering: {
      name: 'change in %',
      about:
        'Change in the number of exam candidates between the base year and the chosen school year, in percent',
    },
    verschil: {
      name: 'change in candidates',
      about:
        'Change in the number of exam candidates between the base year and the chosen school year, in candidates',
    },
    leerlingen: {
      name: 'number of candidates',
      about: 'Number of exam candidates in the school year',
    },
    aandeel: {
      name: 'share of all candidates',
      about:
        'Share of the chosen soorten in all exam candidates of vmbo, havo and vwo at school sites in the same area, in percent',
    },
    index: {
      name: 'index',
      about: 'Index of the number of exam candidates; the base year is 100',
    },
    vestigingen: {
      name: 'school sites with candidates',
      about: 'Number of school sites (vestigingen) with exam candidates of the chosen soorten',
    },
    schoolgrootte: {
      name: 'candidates per school site',
      about: 'Average number of exam candidates per school site (vestiging) with candidates',
    },
  },
  group: 'Exam candidates',
  // A difference is of the rounding of estimates.
  unplaced: () => '',
  notProjected:
    'Candidates are projected per COROP area and RMC region only, on the page Region: in a gemeente they are too few for a direction that can be relied on.',
  tagline: 'Exam candidates by gemeente in vmbo, havo and vwo',
  undated: (year) => `school year ${schoolYear(year)}`,
  limits: [
    'Candidates take their exams in that school year: they are in the last year of their type, and not all who attend it.',
    'From 2019-20 on DUO masks numbers of 1 to 4, per programme of a school site; each counts as 2.3 here, the mean of such numbers in 2018-19.',
  ],
};

/** The English words for what can be counted besides the pupils at schools. */
export const otherCounted = { woon: residents, examen: candidates };
