import { expect, it } from 'vitest';
import { PageWords } from '../../src/state/page-words.svelte.ts';

it('a part of the texts can be used once it is loaded, and not before', async () => {
  const words = new PageWords(() => 'school');
  expect(() => words.of('page')).toThrow('not loaded');
  await words.load('nl', 'school');
  expect(words.of('page').country).toBe('Nederland');
  expect(() => words.of('dataset')).toThrow('not loaded');
});

it('all parts change language at once', async () => {
  const words = new PageWords(() => 'school');
  await words.load('nl', 'school', 'region');
  const { title } = words.of('region');
  await words.load('en', 'school');
  expect(words.language).toBe('en');
  expect(words.of('page').country).toBe('The Netherlands');
  expect(words.of('region').title).not.toBe(title);
});

it('the last language asked for wins, and every caller gets the parts it waits for', async () => {
  const words = new PageWords(() => 'school');
  const first = words.load('nl', 'school', 'region').then(() => words.of('region'));
  const last = words.load('en', 'school', 'dataset').then(() => words.of('dataset'));
  await Promise.all([first, last]);
  expect(words.language).toBe('en');
  expect(words.of('page').locale).toBe('en-GB');
});
