import { describe, expect, it } from 'vitest';
import { en } from '../../../../src/text/en.ts';
import { nl } from '../../../../src/text/nl.ts';
import type { Story } from '../../../../src/text/story.ts';
import { cellsOf, spanOf } from '../../../../src/view/answer/cells.ts';
import { longest, written } from '../../../../src/view/answer/longest.ts';
import { anyStory } from '../../../fixtures/any-story.ts';

const cells = (given: Partial<Story>, words = nl) => cellsOf({ ...anyStory, ...given }, words);
const none = { from: true, to: true, now: true };

describe('the figures of an area in the answer', () => {
  it('are its change, the figures of both years and what is expected', () => {
    const expected = { year: 2030, low: 2_047, high: 2_411, cameOut: null, testedYears: null, isDirectionOnly: false }; // prettier-ignore
    expect(cells({ expected })).toEqual({
      change: '−14,5\u202f%',
      isWords: false,
      path: { from: '2.504', to: '2.141' },
      range: '2.050–2.410',
    });
    expect(cells({ expected }, en)).toMatchObject({ change: '−14.5%', range: '2,050–2,410' });
  });
  it('are rounded to three figures where they are expected, and not where they are counted', () => {
    const story = { lastYear: 2030, to: 1_912.4, isExpected: true };
    expect(cells(story).path).toEqual({ from: '2.504', to: '1.910' });
  });
  it('are the count alone in the base year itself', () => {
    expect(cells({ lastYear: 2015, to: 2504, percent: 0 })).toMatchObject({
      change: '2.504',
      path: { from: 'leerlingen', to: '' },
    });
  });
  it('are the pupils that came where there were none', () => {
    const opened = { from: 0, to: 150, percent: null, noSchool: { ...none, to: false } };
    expect(cells(opened)).toMatchObject({ change: '+150', path: { from: '0', to: '150' } });
  });
  it.each([
    ['geen cijfers', { from: null, percent: null, gap: { year: 2015, kind: 'missing' } }, '–', '2.141'],
    ['onvolledig', { to: null, percent: null, gap: { year: 2025, kind: 'incomplete' } }, '2.504', '–'],
    ['afgeschermd', { to: null, percent: null, gap: { year: 2025, kind: 'masked' } }, '2.504', '–'],
    ['geen projectie', { to: null, percent: null, isExpected: true, lastYear: 2030, gap: { year: 2030, kind: 'missing' } }, '2.504', '–'],
    ['geen school', { from: 0, to: 0, percent: null, noSchool: none }, '', ''],
  ] satisfies [string, Partial<Story>, string, string][])(
    'say in words why there is no change: %s',
    (why, story, from, to) => {
      expect(cells(story)).toMatchObject({ change: why, isWords: true, path: { from, to } });
    },
  ); // prettier-ignore
  it('say that there is no projection', () => {
    expect(cells({}).range).toBe('geen projectie');
  });
});

describe('the years of the answer', () => {
  it('are two, of which the last one may be provisional or projected', () => {
    expect(spanOf(anyStory, 'voorlopig', nl)).toEqual({ from: '2015', to: '2025 (voorlopig)' });
    expect(spanOf(anyStory, null, nl)).toEqual({ from: '2015', to: '2025' });
  });
  it('are one in the base year itself', () => {
    expect(spanOf({ ...anyStory, lastYear: 2015 }, null, nl)).toEqual({ from: '2015', to: '' });
  });
});

describe('the room that the answer keeps', () => {
  it('is that of the longest text of all years', () => {
    expect(longest(['999', '1.012', '', '1.013'])).toBe('1.012');
    expect(longest([])).toBe('');
  });
  it('has a space for the arrow that is drawn', () => {
    expect(written({ from: '2015', to: '2025' })).toBe('2015\u00a0\u2003 2025');
    expect(written({ from: '2015', to: '' })).toBe('2015');
  });
});
