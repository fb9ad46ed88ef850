import { numbersIn, pluralIn } from '../numbers.ts';

export const n = numbersIn('nl-NL');

export const plural = pluralIn(n);

export const list = new Intl.ListFormat('nl', { type: 'conjunction' });
