import { listIn, numbersIn, pluralIn } from '../numbers.ts';

export const n = numbersIn('nl-NL');

export const plural = pluralIn(n);

export const list = listIn('nl-NL');
