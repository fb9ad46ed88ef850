import { beforeAll, describe, expect, it } from 'vitest';
import type { OneProjection } from '../../../../../src/engine/protocol/school-projection.ts';
import { loadWords, type Words, type WordsOf } from '../../../../../src/text/words.ts';
import { projectionStory } from '../../../../../src/view/schools/school/projection-story.ts';
import { indicativeNorm } from '../../../../fixtures/school-row-builder.ts';
import { schoolProjection, schoolYear } from '../../../../fixtures/school-projection-builder.ts';

let words: Words;
let texts: WordsOf<'school'>;
beforeAll(async () => {
  words = await loadWords('page', 'nl');
  texts = await loadWords('school', 'nl');
});

const YEARS = [schoolYear(2024, 60, 0.2), schoolYear(2025, 55, 0.4), schoolYear(2026, 45, 0.7)];
const scored = (rest: Partial<OneProjection['record'][number]> = {}): OneProjection['record'][number] => ({
  group: 'bo',
  size: '50-99',
  horizon: 2,
  wmape: 0.2,
  medianApe: 0.09,
  skill: 0.1,
  bias: 0,
  closed: 0.1,
  closedExpected: 0.1,
  stayed80: 0.79,
  stayed95: 0.94,
  all80: 0.8,
  all95: 0.95,
  unclosed80: 0.71,
  unclosed95: 0.85,
  worst80: 0.7,
  best80: 0.9,
  origins: 10,
  forecasts: 1000,
  ...rest,
}); // prettier-ignore

function story(rest: Partial<OneProjection> = {}, isBelow = false, soort: 'bo' | 'sbo' = 'bo') {
  const projection = schoolProjection([], { years: YEARS, record: [scored()], ...rest });
  const norm = soort === 'bo' ? indicativeNorm(50) : null;
  const sentences = projectionStory({ projection, school: { soort, norm }, isBelow, normYear: 2024 }, texts, words); // prettier-ignore
  return Object.fromEntries(
    Object.entries(sentences).map(([key, text]) => [key, text.replaceAll('\u202f', ' ')]),
  ) as typeof sentences;
}

describe('the sentences about the projection of a school', () => {
  it('say what is expected in the last reliable year if the school stays, and the chance that it closes', () => {
    expect(story().expected).toBe(
      'Blijft de school open, dan heeft ze in 2025 naar verwachting 55 leerlingen, waarschijnlijk tussen 45 en 65 (80 %). De kans dat de school in 2025 gesloten of gefuseerd is, is 25 %: zo vaak gebeurde dat bij scholen van deze grootte in heel Nederland.',
    );
  });
  it('state the first year below the norm with its chance', () => {
    const years = [schoolYear(2024, 60, 0.2), schoolYear(2025, 48, 0.6)];
    const { below } = story({ years, firstBelow: { year: 2025, chance: 0.6 } });
    expect(below).toMatch(/^In 2025 worden voor het eerst minder .*norm van 50 .* is 60 %\.$/);
  });
  it('say that no reliable year is below the norm, and of a later one that it is a direction', () => {
    expect(story().below).toMatch(/^Tot en met 2025 worden niet minder .* is 40 %\.$/);
    const { below } = story({ firstBelow: { year: 2026, chance: 0.7 } });
    expect(below).toMatch(/is 40 %\. In 2026 ligt .* ruwe richting\.$/);
  });
  it('report a school that is below its norm the chances of the years ahead', () => {
    expect(story({}, true).below).toMatch(/nu al onder .* in 2024 .* is 20 %; in 2025 is die 40 %/);
  });
  it('say nothing of a norm where there is none, and that the share stays the same', () => {
    const years = [schoolYear(2024, 60), schoolYear(2025, 55)];
    const sentences = story({ years }, false, 'sbo');
    expect(sentences.below).toBe('');
    expect(sentences.method).toContain('dat aandeel blijft gelijk');
  });
  it('say how earlier ones of its size came out, without and with those that closed', () => {
    const { record } = story();
    expect(record).toContain('50 tot 100 leerlingen die open bleven, viel 2 jaar vooruit 79 %');
    expect(record).toContain('hoogstens 9 % naast');
    expect(record).toMatch(/erbij viel 71 % in het interval van 80 %\.$/);
    expect(record).not.toContain('niet beter');
  });
  it('say where they are no better than "stays as it is", and that a young school was raised', () => {
    expect(story({ record: [scored({ skill: -0.03 })] }).record).toContain('niet beter');
    expect(story({ isYoung: true }).method).toContain('De school is jong');
  });
});
