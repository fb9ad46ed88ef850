import { codesOf, named, onMap, type FindingsInput, type ScoredFinding } from './finding.ts';

/**
 * Returns the finding about the gemeenten that changed opposite to their region, the largest change first: a rise in a falling region
 * or a fall in a rising one. Null where there are none, or where more than half of the gemeenten changed in that opposite direction.
 */
export function againstTrend({ story, rows }: FindingsInput): ScoredFinding | null {
  const { base, year, percent } = story;
  if (percent === null || percent === 0) return null;
  const against = rows
    .filter((row) => !Number.isNaN(row.change) && row.change * percent < 0)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
  const [row] = against;
  // Where most gemeenten changed in the opposite direction, the change of the region is not a trend.
  if (!row || against.length > rows.length / 2) return null;
  return {
    score: 20 + Math.min(10, Math.abs(row.change - percent) / 4),
    finding: {
      kind: 'against',
      base,
      year,
      areas: against.map((one) => named(one, one.change)),
      regionPercent: percent,
    },
    view: onMap({ measure: 'verandering', areas: codesOf(against) }),
  };
}
