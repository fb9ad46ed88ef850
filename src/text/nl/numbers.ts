import { numbersIn } from '../numbers.ts';

export const n = numbersIn('nl-NL');

export const list = new Intl.ListFormat('nl', { type: 'conjunction' });

/** "1e", "2e": the way Dutch ordinals are abbreviated. */
export const ordinal = (place: number) => `${n.count(place)}e`;
