import { describe, expect, it } from 'vitest';
import { MASKED } from '../../../../../src/formats/cells.ts';
import { historyOf } from '../../../../../src/state/schools/school-history.ts';
import { nl } from '../../../../../src/text/nl.ts';
import { school as texts } from '../../../../../src/text/nl/school.ts';
import { chartNotes, storyOf } from '../../../../../src/view/schools/school/school-story.ts';
import { indicativeNorm, schoolRow } from '../../../../fixtures/school-row-builder.ts';

const years = [2021, 2022, 2023];
const of = (counts: (number | null)[], all = [0, 0, 0]) => {
  const school = schoolRow('00AA00', counts, { name: 'De Wilg' });
  const total = { gemeente: 'GM0001', soort: 'bo' as const, pupils: Int32Array.from(all) };
  return { school, history: historyOf({ school, earlier: [], years, total }), base: 2021, gemeente: 'Aalst', years }; // prettier-ignore
};
const story = (...args: Parameters<typeof of>) => storyOf(of(...args), texts, nl);

describe('the first sentences about a school', () => {
  it('state its pupils, their change, the peak and the share', () => {
    expect(story([50, 60, 40], [100, 100, 100])).toBe(
      'Op 1 oktober 2023 telde De Wilg 40 leerlingen. Dat zijn er 10 minder dan in 2021, toen het er 50 waren (−20,0\u202f%). Het hoogste aantal was 60, in 2022. In 2023 is dat 40,0\u202f% van de leerlingen van deze soort op scholen in Aalst; in 2021 was dat 50,0\u202f%.',
    );
  });
  it('say no change from a masked or missing count', () => {
    expect(story([MASKED, 60, 70])).toBe('Op 1 oktober 2023 telde De Wilg 70 leerlingen.');
    expect(story([0, 60, MASKED])).toMatch(/telde De Wilg 1 tot 4 leerlingen\./);
  });
  it('say that it closed, and with how many pupils', () => {
    expect(story([50, 40, 0])).toBe(
      'De Wilg is gesloten: op 1 oktober 2023 waren er geen leerlingen meer. In 2022 waren het er 40.',
    );
  });
  it('state the last count where there is none in the newest year', () => {
    expect(story([50, 40, null])).toMatch(/laatste telling van De Wilg was die van 1 oktober 2022/);
  });
});

describe('the notes below the chart', () => {
  const notes = (counts: (number | null)[], rest = {}) => {
    const { school, history } = of(counts);
    return chartNotes({ school: { ...school, ...rest }, history, codes: ['00AA00'], provisional: [], brokenIn: null, projection: null }, texts); // prettier-ignore
  };
  it('are none for an unbroken line', () => {
    expect(notes([50, 40, 30])).toEqual([]);
  });
  it('state years without a figure, masked counts and the norm of today', () => {
    expect(notes([50, null, MASKED], { norm: indicativeNorm(50) })).toEqual([
      texts.chart.normNote('indicative'),
      texts.chart.maskedNote,
      'Zonder cijfer van de school: 2022.',
    ]);
  });
});
