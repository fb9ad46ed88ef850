import { named, onMap, type FindingsInput, type ScoredFinding } from './finding.ts';

/**
 * Returns the finding about the gemeente with the largest expected change of which the direction is sure: both bounds of the 80 %
 * interval are a fall, or both are a rise. Null where there is no such gemeente.
 */
export function largestExpected({ story, rows }: FindingsInput): ScoredFinding | null {
  const certain = rows.filter(
    ({ expected }) => expected && (expected.highPercent < 0 || expected.lowPercent > 0),
  );
  const [row] = certain.sort(
    (a, b) => Math.abs(b.expected?.percent ?? 0) - Math.abs(a.expected?.percent ?? 0),
  );
  if (!row?.expected) return null;
  const { year, percent, pupils, low, high } = row.expected;
  return {
    score: 40 + Math.min(10, Math.abs(percent) / 4),
    finding: {
      kind: 'expected',
      from: story.year,
      year,
      area: named(row, percent),
      pupils: row.now.pupils,
      expected: pupils,
      low,
      high,
    },
    view: onMap({ areas: [row.code], base: story.year, year }),
  };
}
