import type { dataset as nl } from '../nl/dataset.ts';
import { n } from './numbers.ts';

export const dataset: typeof nl = {
  title: 'Build a data set',
  intro:
    'Choose which figures you want. What you chose on the map is filled in already; what you choose here is in the link of this page too.',
  choose: 'What is in it',
  from: 'From',
  to: 'Up to and including',
  years: 'Years',
  size: (rows) => (rows === 1 ? '1 row' : `${n.count(rows)} rows`),
};
