import { schoolYear } from '../school-year.ts';
import type { TypeSharesWords } from '../nl/type-shares.ts';
import type { SharesOfYear } from '../type-shares.ts';
import { n } from './numbers.ts';

function written({ percent, percentBounds: { low, high } }: SharesOfYear['vmbo']): string {
  const [least, most] = [n.decimal(low), n.percent(high)];
  return n.percent(low) === most ? n.percent(percent) : `${n.percent(percent)} (${least}–${most})`;
}

/** The English texts about the shares of the types of vo in the exam candidates. */
export const typeShares: TypeSharesWords = {
  title: 'Candidates by type',
  about:
    'Of all exam candidates in a school year: the part of each type. A candidate is in the last year; so these are not all pupils of a type. Learning-working programmes count with vmbo-b.',
  sentence: (first, last) =>
    `Share of vmbo: ${written(first.vmbo)} in ${schoolYear(first.year)}, ${written(last.vmbo)} in ${schoolYear(last.year)}.`,
  nobody: 'There were no exam candidates in these school years.',
  name: (place) =>
    `Stacked columns: share of each type in the exam candidates per school year, ${place}`,
  caption: (place) => `Share of each type in the exam candidates, ${place}`,
  year: 'School year',
  least: 'at least',
  most: 'at most',
  none: 'none',
  candidates: (count) => `${count} candidates`,
  source:
    'Source: DUO, examenkandidaten en geslaagden vo. From school year 2019-20 on DUO masks numbers of 1 to 4; these are estimated, with the numbers between which they lie.',
  loading: 'Loading the candidates by type…',
  retry: 'Try again',
};
