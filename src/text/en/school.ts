import type { school as dutch } from '../nl/school.ts';
import { distance } from './distance.ts';
import { n, plural } from './numbers.ts';

const kinds = {
  indicative: 'indicative',
  official: 'official',
  user: 'loaded',
  law: 'legal',
};

const sizes = {
  '<50': 'fewer than 50 pupils',
  '50-99': '50 to 100 pupils',
  '100-144': '100 to 145 pupils',
  '145-249': '145 to 250 pupils',
  '>=250': '250 or more pupils',
};

/** The English texts of the page of one school. */
export const school: typeof dutch = {
  back: (place) => `Back to Schools: ${place}`,
  loading: 'The school is being loaded…',
  inTown: (soort, town, gemeente) =>
    town === '' || town === gemeente
      ? `School (vestiging) among ${soort} in ${gemeente}`
      : `School (vestiging) among ${soort} in ${town}, gemeente ${gemeente}`,
  pupils: (name, year, pupils) =>
    `On 1 October ${year}, ${name} had ${pupils} ${pupils === '1' ? 'pupil' : 'pupils'}.`,
  change: (base, then, change, percent) =>
    change === 0
      ? `That is as many as in ${base}.`
      : `That is ${n.count(Math.abs(change))} ${change < 0 ? 'fewer' : 'more'} than in ${base}, when there were ${n.count(then)} (${n.signedPercent(percent)}).`,
  peak: (pupils, year) => `The highest number was ${n.count(pupils)}, in ${year}.`,
  closed: (name, year, last, pupils) =>
    `${name} is closed: on 1 October ${year} there were no pupils any more. In ${last} there were ${pupils}.`,
  moved: (name, year) => `In ${year}, ${name} went on under another number:`,
  ended: (name, last, pupils) =>
    `The last count of ${name} was that of 1 October ${last}: ${pupils} pupils.`,
  share: (year, share, gemeente, before) =>
    `In ${year} that is ${n.percent(share)} of the pupils of this soort at schools in ${gemeente}${before ? `; in ${before.year} it was ${n.percent(before.share)}` : ''}.`,
  masked: '1 to 4',
  norm: {
    title: 'Closure norm',
    ofKind: (norm, kind, year) =>
      `the ${kinds[kind]} closure norm of ${n.count(norm)}${{ indicative: ` (inhabitants ${year})`, official: ' (2023)', user: '', law: ' (WVO 2020)' }[kind]}`,
    above: (above, norm, isWhole) =>
      `The ${isWhole ? 'whole school, with all its vestigingen,' : 'school'} has ${above === 0 ? 'as many pupils as' : `${n.count(Math.abs(above))} ${Math.abs(above) === 1 ? 'pupil' : 'pupils'} ${above < 0 ? 'fewer' : 'more'} than`} ${norm}.`,
    masked: (norm) => `The school has 1 to 4 pupils and is below ${norm}.`,
    inARow: (years, kind) =>
      `It is below the ${kinds[kind]} norm of today ${years === 1 ? 'at the last count' : `at ${n.count(years)} counts in a row`}.`,
    bounds: (low, high) =>
      `The inhabitants are rounded, so that the norm is between ${n.count(low)} and ${n.count(high)}.`,
    source: {
      indicative: (year) =>
        `Indicative: computed with the formula of the law from the inhabitants of 4 up to and including 11 years in ${year} and the land of the gemeente. The official norm is set once in five years, last on 1 August 2023.`,
      official: () => 'Official: the norm of 2023, as published for this part of the gemeente.',
      user: () => 'From the table of norms that you loaded.',
      law: () => 'By the law, from the kinds of education of the whole school.',
    },
    split:
      'The gemeente had several norms, for parts of the gemeente. Which of them holds for this place is not known here.',
    none: 'No norm is known here for this school.',
    law: {
      title: 'What the law says, with exceptions',
      po: [
        'Only after three school years in a row below the norm, counted on 1 October, the funding ends (WPO art. 153 and 154). There are exceptions (WPO art. 153–157).',
        'The schools of the board are together large enough on average: a school below the norm may then stay open.',
        'There is no other school of the same denomination within 5 kilometres, and the school has at least 50 pupils.',
        'It is the only public school within 10 kilometres.',
      ],
      vo: [
        'In vo the norm holds for the whole school with all its vestigingen (the BRIN number), and depends on the kinds of education (WVO 2020, art. 4.2 and 4.24). Only after three years in a row below the norm, counted on 1 October, it has consequences.',
      ],
      check:
        'Whether an exception holds is decided by the minister. This page does not test the exceptions. The whole text, in Dutch:',
      read: {
        po: 'Wet op het primair onderwijs (wetten.overheid.nl)',
        vo: 'Wet voortgezet onderwijs 2020 (wetten.overheid.nl)',
      },
    },
  },
  facts: {
    title: 'About the school',
    code: 'Number of the vestiging',
    soort: 'Soort',
    place: 'Town',
    gemeente: 'Gemeente',
    denomination: 'Denomination',
    board: 'Board',
    structure: 'May offer',
    structureNote: 'by its licence; the actual supply may be less',
    distance: 'Mean distance from home to school',
    distanceNote: (year) => `${year}, DUO; po only`,
    years: 'Pupils since',
    asOldAs: (year) => `${year} or earlier`,
    unknown: 'not known',
    zero: 'not known (DUO gives 0)',
    metres: distance,
  },
  chart: {
    title: 'Pupils on 1 October',
    name: (school, first, last) => `Chart: pupils of ${school}, ${first}–${last}`,
    sentence: (first, last) =>
      `From ${first.pupils} pupils in ${first.year} to ${last.pupils} in ${last.year}.`,
    norm: (norm) => `norm ${n.count(norm)}`,
    unit: 'Number of pupils; the axis starts at 0.',
    normNote: (kind) =>
      `The dashed line is the ${kinds[kind]} norm of today; earlier years had another norm.`,
    maskedNote: 'A bar stands for 1 to 4 pupils, which DUO hides.',
    gapNote: (years) => `Without a figure of the school: ${years}.`,
    uncountedNote: (years) => `There are no figures per vestiging of these years: ${years}.`,
    codeNote: (codes) => `With the counts under earlier numbers: ${codes}.`,
    provisionalNote: (years) => `Open dot: provisional figure (${years}).`,
    breakNote: (year) =>
      `Before ${year} special education was counted in another way; do not compare those years with later ones.`,
    table: 'Table',
    forecast: (file, first, last) =>
      `DUO expects ${n.count(first.pupils)} in ${first.year}${last.year === first.year ? '' : ` and ${n.count(last.pupils)} in ${last.year}`} (${file}).`,
    forecastNote: (files) =>
      `Open diamonds: DUO's forecast from your own file (${files.join(', ')}).`,
    forecastCode: (file, code) => `In ${file} the school still has its earlier number ${code}.`,
    projected: (pupils, year, low, high) =>
      `Expected: ${n.count(pupils)} in ${year} (${n.count(low)} to ${n.count(high)}), if the school stays open.`,
    projectionNote: (until) =>
      `Dashes: the expected number if the school stays open, with where ${n.wholePercent(80)} (dark) and ${n.wholePercent(95)} (light) of the outcomes lie.${until === null ? '' : ` After ${until} fainter and without the ${n.wholePercent(95)} interval: so far ahead the intervals are too narrow, and the line only points a direction.`}`,
    columns: {
      year: 'Year',
      pupils: 'Pupils',
      share: 'Share of gemeente',
      aboveNorm: 'Above norm of today',
      code: 'Number',
      expected: 'Expected, if open',
      interval: (share) => `Interval ${n.wholePercent(share)}`,
      lower: (share) => `Lower bound ${n.wholePercent(share)}`,
      upper: (share) => `Upper bound ${n.wholePercent(share)}`,
      closed: 'Chance closed',
      below: 'Chance below norm',
    },
    rough: 'rough direction',
    noFigure: 'no figure',
    gap: 'no pupils on 1 October',
    marks: {
      opened: 'start',
      closed: 'closed',
      renumberedFrom: 'other number',
      renumberedInto: 'other number',
      mergedFrom: 'merger',
      mergedInto: 'merged',
    },
  },
  projection: {
    title: 'Projection',
    pending: 'The projection is being made…',
    zone: 'projection',
    expectedIn: (pupils, year) => `${n.count(pupils)} in ${year}`,
    expected: (pupils, year, low, high) =>
      `If the school stays open, it is expected to have ${plural(Math.round(pupils), '1 pupil', '# pupils')} in ${year}, probably between ${n.count(low)} and ${n.count(high)} (${n.wholePercent(80)}).`,
    closed: (chance, year) =>
      `The chance that the school has closed or merged by ${year} is ${chance}: so often did that happen to schools of this size in the whole country.`,
    below: {
      now: (norm, year, chance, until, later) =>
        `The school is below ${norm} already. The chance that it is in ${year}, or has closed by then, is ${chance}; in ${until} it is ${later}.`,
      first: (norm, year, chance) =>
        `In ${year}, fewer pupils are expected than ${norm} for the first time. The chance of fewer, or that the school has closed by then, is ${chance}.`,
      never: (norm, until, chance) =>
        `Up to and including ${until}, no fewer pupils are expected than ${norm}. The chance that there are fewer in ${until} after all, or that the school has closed by then, is ${chance}.`,
      later: (year) =>
        `In ${year} the expected number is below it, but so far ahead that is a rough direction.`,
    },
    method: {
      bo: 'How it is made: projection of the gemeente × share of the school; the growth of that share in the last two years dies out.',
      special:
        'How it is made: projection of the gemeente × share of the school; that share stays the same.',
      young:
        'The school is young: earlier young schools grew faster, and the projection is raised by that.',
    },
    record: ({ size, horizon, inner, outer, median }) =>
      `Tested: of schools with ${sizes[size]} that stayed open, ${n.wholePercent(inner)} of the outcomes ${horizon} years ahead were in the ${n.wholePercent(80)} interval and ${n.wholePercent(outer)} in that of ${n.wholePercent(95)}. Half of the projections were at most ${n.wholePercent(median)} off.`,
    withClosed: (inner) =>
      `With the schools that closed or merged, ${n.wholePercent(inner)} was in the ${n.wholePercent(80)} interval.`,
    noSkill: 'That is no better than taking the number to stay the same.',
    notYours: 'Your scenarios and your own files do not apply to the projection of a school.',
    more: 'How the projection of a school is made and tested',
    none: {
      vo: 'No projection: of schools of vo there are too few counts to test a projection per school.',
      closed: 'No projection: the school is closed or went on under another number.',
      masked:
        'No projection: the school had 1 to 4 pupils at the last count, and the exact number is hidden.',
      'no-count': 'No projection: there is no figure of this school of the last count.',
      untested:
        'No projection: there were too few earlier schools of this soort, size and age to test it.',
    },
  },
  life: {
    title: 'Course of life',
    opened: (year) => `${year}: first count of the school.`,
    closed: (year) => `${year}: closed; its pupils did not go to one school.`,
    renumberedFrom: (year) => `${year}: other number; before, it was`,
    renumberedInto: (year) => `${year}: other number; since, it is`,
    mergedFrom: (year) => `${year}: into this school merged:`,
    mergedInto: (year) => `${year}: merged into`,
    none: (year) => `No merger, closure or other number since ${year}.`,
    source: 'From the transfers of DUO, which go up to January 2025.',
  },
  near: {
    title: 'Schools nearby',
    last: (town, soort) => `This is the only one of the ${soort} in ${town}.`,
    others: (count, gemeente) =>
      count === 0
        ? `In ${gemeente} there is no other school of this soort.`
        : `In ${gemeente} there ${plural(count, 'is 1 other school', 'are # other schools')} of this soort.`,
    next: ({ name, metres, isExact }) =>
      `The nearest school of this soort is ${name}, ${isExact ? '' : 'about '}${distance(metres)} by crow’s flight. So far is the next one if this school were not there; by road it is further.`,
    nextOfClosed: ({ name, metres, isExact }) =>
      `The nearest school of this soort is ${name}, ${isExact ? '' : 'about '}${distance(metres)} by crow’s flight.`,
    unknown:
      'Where this school stands or stood is not known, so that the distance to other schools is missing.',
    caption: (count) => `The ${count} nearest schools of this soort`,
    columns: {
      name: 'School',
      town: 'Town',
      denomination: 'Denomination',
      pupils: (year) => `Pupils ${year}`,
      distance: 'Crow’s flight',
    },
    about: 'about',
    source: 'Distances: own computation from the addresses of DUO.',
  },
  source: 'Source: DUO, pupils per vestiging on 1 October.',
};
