import { expect, it } from 'vitest';
import { neighboursOf } from '../../../../src/state/region/neighbours.ts';

const touching = { A: ['B', 'C'], B: ['A', 'D'], island: [], hub: [...'123456789'] };

it('adds the neighbours of each selected gemeente, each once', () => {
  expect(neighboursOf(['A'], touching)).toEqual({ added: ['B', 'C'], leftOut: [] });
  expect(neighboursOf(['A', 'B'], touching)).toEqual({ added: ['C', 'D'], leftOut: [] });
});

it('leaves out those for which there is no room beside eight', () => {
  expect(neighboursOf(['hub'], touching)).toEqual({
    added: [...'1234567'],
    leftOut: ['8', '9'],
  });
});

it('finds none for an island', () => {
  expect(neighboursOf(['island'], touching)).toEqual({ added: [], leftOut: [] });
});
