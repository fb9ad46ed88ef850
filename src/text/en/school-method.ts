import type { schoolMethod as dutch } from '../nl/school-method.ts';
import { list, n } from './numbers.ts';

const sizes = {
  '<50': 'fewer than 50 pupils',
  '50-99': '50 to 100 pupils',
  '100-144': '100 to 145 pupils',
  '145-249': '145 to 250 pupils',
  '>=250': '250 or more pupils',
};

/** The English texts about the projection of a school and its backtest. */
export const schoolMethod: typeof dutch = {
  plain: [
    'A school follows its gemeente: its projection is that of the gemeente × the share of the school in it. If that share grew or fell in the last two years, it goes on for a short while and dies out: after one and a half times the growth of one year the share stands still. For small schools that growth counts less. For special education the share stays the same.',
    'Counts of predecessors and of schools that merged into the school belong to its history, so that a merger is no growth. A school that has just begun grows as earlier young schools did. Vo, closed schools and schools with 1 to 4 pupils have no projection.',
    'The interval holds for a school that stays open. Beside it stands the chance that it closes or merges: so often did that happen to schools of its size in the whole country; whether it is the last one of a place is not taken into account. The chance of fewer pupils than the norm includes schools that closed.',
    'We made each projection again from earlier years, with what was known then. All intervals are of errors from before the start year.',
  ],
  misses: {
    name: 'Where it holds and where not.',
    stays:
      'Of the schools that stayed open, 77 to 83\u202f% were inside the 80\u202f% interval in every size, up to five years ahead.',
    ofSize: ({ size, horizons, low, high, isTooWide }) =>
      `With closure included, it was too ${isTooWide ? 'wide' : 'narrow'} for ${sizes[size]} ${list.format(horizons.map(String))} years ahead (${n.count(low) === n.count(high) ? n.wholePercent(low) : `${n.count(low)} to ${n.wholePercent(high)}`}).`,
    why: 'It is too wide because that interval begins at 0 where more schools close than are to be below it; too narrow because more schools closed from 2012 to 2018 than before. With the knowledge of then alone that could not be put right.',
    far: (low, high) =>
      `More than five years ahead the interval of a school that stays open is too narrow as well: it held ${n.count(low)} to ${n.wholePercent(high)}. That is why the line is fainter there.`,
  },
  sizes,
  columns: {
    median: 'Half were at most so far off',
    skill: 'Gain on “stays as it is”',
    stayed: (share) => `Stayed open: inside ${n.wholePercent(share)}`,
    all: (share) => `Closure included: inside ${n.wholePercent(share)}`,
    closed: 'Closed or merged',
  },
  caption: 'Backtest of the projection of a school of primary education, by size',
  legend:
    'Primary education, start years 2010–2024. Gain: how much smaller the mean error is than that of “the number stays the same”, weighted by pupils; below 0 the latter was better. “Closure included” is an interval of its own over all schools, in which a closed school has 0 pupils.',
  loading: 'The outcomes of the backtest of schools are being loaded…',
  failed:
    'The outcomes of the backtest of schools (toets-scholen.json) could not be loaded. That is why figures are missing here. The explanation holds without them.',
};
