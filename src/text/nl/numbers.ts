import { numbersIn } from '../numbers.ts';

export const n = numbersIn('nl-NL');

export const list = new Intl.ListFormat('nl', { type: 'conjunction' });
