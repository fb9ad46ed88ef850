import { describe, expect, it } from 'vitest';
import { change } from '../../../../src/measures/change.ts';
import { classOf } from '../../../../src/measures/classes.ts';
import { measureMatrix } from '../../../../src/measures/matrix.ts';
import type { Question } from '../../../../src/engine/protocol/figures.ts';
import { regionClasses } from '../../../../src/state/region/region-breaks.ts';
import { countsWith } from '../../../fixtures/counts-builder.ts';

const question: Question = {
  sector: 'po',
  soorten: ['bo'],
  measure: 'verandering',
  base: 2015,
  counted: 'school',
  classes: 'kwantielen',
  thresholds: null,
  sets: [],
};
/** Eight gemeenten that lost 25 % of their pupils or more, and eight that gained pupils. */
const MEMBERS = Array.from({ length: 8 }, (_, i) => `GM000${i + 1}`);
const counts = countsWith({
  ...Object.fromEntries(MEMBERS.map((code, i) => [code, [1000, 750 - 30 * i]])),
  ...Object.fromEntries(
    Array.from({ length: 8 }, (_, i) => [`GM001${i + 1}`, [1000, 1010 + 2 * i]]),
  ),
});
const answer = { question, counts, matrix: measureMatrix(counts, change, 2015) };
const classesOf = (breaks: readonly number[]) =>
  new Set(MEMBERS.map((_, i) => classOf(-25 - 3 * i, breaks)));

describe('the class breaks of the gemeenten of a region', () => {
  it('divide gemeenten that are in few classes of the whole country', () => {
    const everywhere = counts.codes.slice(0, counts.gemeenten);
    const national = classesOf(regionClasses(answer, everywhere).breaks).size;
    const ofRegion = classesOf(regionClasses(answer, MEMBERS).breaks).size;
    expect(ofRegion).toBe(4);
    expect(national).toBeLessThan(ofRegion);
  });
  it('come with an axis on which they all are', () => {
    const { breaks, axis } = regionClasses(answer, MEMBERS);
    for (const at of breaks) expect(at > axis.low && at < axis.high).toBe(true);
  });
  it('ignore codes that are not in the answer', () => {
    expect(regionClasses(answer, [...MEMBERS, 'GM9999'])).toEqual(regionClasses(answer, MEMBERS));
  });
  it('are none without values', () => {
    expect(regionClasses(answer, []).breaks).toEqual([]);
  });
});
