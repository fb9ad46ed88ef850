import { describe, expect, it } from 'vitest';
import { WORDS } from '../../../fixtures/words.ts';
import { errorsBySize, sizeSummary, sizeTable } from '../../../../src/view/method/by-size.ts';
import { layoutSizes } from '../../../../src/view/method/size-layout.ts';
import { smallBacktest } from '../../../fixtures/backtest-builder.ts';

const errors = errorsBySize(smallBacktest(), 'bo');

describe('the errors by size of gemeente', () => {
  it('stand beside those of naive, small gemeenten first', () => {
    expect(errors.map(({ size }) => size)).toEqual(['<1000', '1000-2500', '2500-5000', '>5000']);
    for (const [i, { ours, naive }] of errors.entries()) {
      expect(ours).toBeCloseTo(8 - i);
      expect(naive).toBeCloseTo(9 - i);
    }
  });

  it('are said to fall with size only where they do', () => {
    expect(sizeSummary(errors, WORDS.nl)).toBe(
      'Hoe kleiner de gemeente, hoe groter de fout: 5 jaar vooruit 8,0\u202f% bij minder dan 1.000 leerlingen en 5,0\u202f% bij 5.000 of meer.',
    );
    const mixed = errors.map((one, i) => (i === 1 ? { ...one, ours: 9 } : one));
    expect(sizeSummary(mixed, WORDS.nl)).toBe(
      'Vijf jaar vooruit ligt de fout tussen 5,0\u202f% en 9,0\u202f%, zonder vast verband met de grootte.',
    );
    expect(sizeSummary([], WORDS.nl)).toBe('');
  });

  it('are a row each in the table, with skill, how many outcomes were inside the intervals, and from how many origins', () => {
    expect(sizeTable(errors, WORDS.nl).rows[0]).toEqual({
      group: '5 jaar vooruit',
      name: 'minder dan 1.000',
      cells: ['8,0\u202f%', '9,0\u202f%', '30\u202f%', '80\u202f%', '95\u202f%', '190', '19', '11'],
    });
  });

  it('are drawn in one group per horizon, on a scale from zero, right of their names', () => {
    const { groups, left, right, errors: ticks } = layoutSizes(errors, 358, (size) => size);
    expect(ticks[0]).toEqual({ x: left, text: '0' });
    expect(groups.map(({ rows }) => rows.length)).toEqual([4]);
    for (const { ours, naive } of groups[0]!.rows) {
      expect(ours).toBeGreaterThan(left);
      expect(naive).toBeGreaterThan(ours);
      expect(naive).toBeLessThanOrEqual(right);
    }
  });
});
