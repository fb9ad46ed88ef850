import { expect, it } from 'vitest';
import { described } from '../../../src/text/described.ts';

it('describes a column by the explanation of its measure and its definition, if it has one', () => {
  const measures = { a: { about: 'Aantal scholen' }, b: { about: 'Aantal plaatsen' } };
  const columns = described(measures, { b: 'Vanaf 2019.' });
  expect([columns.a(), columns.b()]).toEqual(['Aantal scholen.', 'Aantal plaatsen. Vanaf 2019.']);
});
