import { named, onMap, type FindingsInput, type ScoredFinding } from './finding.ts';

/** The largest expected change whose direction is certain: its whole 80 % interval is a fall or a rise. */
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
