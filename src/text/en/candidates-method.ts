import type { candidatesMethod as dutch } from '../nl/candidates-method.ts';
import { n } from './numbers.ts';

/** The English texts about the projection of exam candidates of vmbo and its backtest. */
export const candidatesMethod: typeof dutch = {
  plain: (masked, fewest) => [
    'We project exam candidates of vmbo per COROP region and per RMC region, not per gemeente: there they are too few and vary too much.',
    'The national number follows from the children who turn sixteen in a school year, times the share of them that are candidates. For vmbo-b and -k the growth or decline of that share in the last three years goes on for some years and dies out; for vmbo-g and -t the share stays. All vmbo is the sum of these two. A region keeps its share of the country, in which the last years weigh most.',
    `A masked number (1 to 4 candidates) counts as ${n.hundredths(masked)}: so many were there on average when DUO did not mask them yet. Learning-working programmes are not counted.`,
    `A direction is given only where this method was better than “stays as it is” from at least ${n.count(fewest)} start years, also in regions of that size.`,
  ],
  bias: (facts) =>
    `${facts.group}, the whole country, ${n.count(facts.horizon)} school years ahead: from ${n.count(facts.tooHigh)} of the ${n.count(facts.origins)} start years the expectation was too high; on average it was ${n.percent(Math.abs(facts.percent))} ${facts.percent < 0 ? 'below' : 'above'} what came.`,
  groups: {
    vmbo: 'Vmbo (b, k, g and t)',
    bk: 'Vmbo-b and -k',
    gt: 'Vmbo-g and -t',
  },
  sizes: {
    alle: 'all',
    '<500': 'fewer than 500 candidates',
    '500-1500': '500 to 1,500 candidates',
    '>=1500': '1,500 or more candidates',
  },
  of: (group, which) => `${group}: ${which}`,
  horizon: 'School years ahead',
  captions: {
    divisions: 'Backtest of expected exam candidates per COROP and RMC region',
    sizes: 'The same for COROP regions, by their number of candidates',
  },
  isDrawn: 'Direction',
  drawn: { yes: 'yes', no: 'no' },
  loading: 'The outcomes of the backtest of exam candidates are being loaded…',
  failed:
    'The outcomes of the backtest of exam candidates (toets-kandidaten.json) could not be loaded. That is why figures are missing here. The explanation holds without them.',
};
