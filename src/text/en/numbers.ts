import { listIn, numbersIn, pluralIn } from '../numbers.ts';

export const n = numbersIn('en-GB');

export const plural = pluralIn(n);

export const list = listIn('en-GB');

const ENDINGS: Record<string, string> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };
let places: Intl.PluralRules | undefined;
/** Writes an English ordinal number: 1 as "1st", 2 as "2nd". */
export const ordinal = (place: number) =>
  `${n.count(place)}${ENDINGS[(places ??= new Intl.PluralRules('en', { type: 'ordinal' })).select(place)] ?? 'th'}`;
