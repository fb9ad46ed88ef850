import { describe, expect, it } from 'vitest';
import { WORDS } from '../../../fixtures/words.ts';
import { layoutCoverage } from '../../../../src/view/method/coverage-layout.ts';
import {
  coveragePanels,
  coverageSummary,
  coverageTable,
} from '../../../../src/view/method/coverage.ts';
import { row, smallBacktest } from '../../../fixtures/backtest-builder.ts';

const backtest = smallBacktest();
const panels = coveragePanels(backtest, 'bo');

describe('the coverage of the bands', () => {
  it('is drawn per level, up to ten years ahead', () => {
    expect(panels.map(({ level }) => level)).toEqual(['gemeente', 'land']);
    expect(panels[0]?.points.at(-1)?.horizon).toBe(10);
  });

  it('leaves out what was never put to the test', () => {
    const untested = [row({ coverage80: null, coverage95: null, worst80: null, best80: null })];
    expect(coveragePanels({ ...backtest, rows: untested }, 'bo')[0]?.points).toEqual([]);
  });

  it('is said of gemeenten in a sentence, with how much single years differ', () => {
    expect(coverageSummary(panels, WORDS.en)).toBe(
      'For gemeenten, 1 to 10 years ahead, 80% of outcomes fell within the 80% band and 95% within the 95% band. That is from 15 starting years at 1 year and 6 at 10 years. Single years differ: 5 years ahead from 70% to 90% within the 80% band.',
    );
    expect(coverageSummary([], WORDS.en)).toBe('');
  });

  it('stands in the table with the number of origins that had a band, and of their separate periods', () => {
    const { columns, rows } = coverageTable(backtest, 'bo', WORDS.en);
    expect(columns).toHaveLength(6);
    expect(rows[0]?.cells).toEqual(['80%', '95%', '100%', '100%', '15', '15']);
    expect(rows[1]?.cells).toEqual(['80%', '95%', '–', '–', '14', '7']);
  });
});

describe('the small charts', () => {
  const size = { width: 200, height: 150 };

  it('share one scale', () => {
    const [gemeente, land] = layoutCoverage(panels, size);
    expect(gemeente?.promises).toEqual(land?.promises);
    expect(land!.inner[0]![1]).toBeLessThan(gemeente!.inner[0]![1]);
  });

  it('reach down to the lowest share', () => {
    const low = [{ ...panels[0]!, points: [{ ...panels[0]!.points[0]!, inner: 23 }] }];
    const [placed] = layoutCoverage(low, size);
    expect(placed!.shares[0]!.text).toBe('20');
    expect(placed!.inner[0]![1]).toBeLessThan(placed!.bottom);
  });
});
