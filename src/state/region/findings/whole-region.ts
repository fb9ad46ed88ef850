import { codesOf, onMap, type FindingsInput, type ScoredFinding } from './finding.ts';

/**
 * Returns the finding about the change of the region since the base year, beside that of the country; null where the change is not
 * known or, with masked cells estimated, may be a fall as well as a rise.
 */
export function direction({
  story,
  rows,
  provisional,
  isOneCount,
}: FindingsInput): ScoredFinding | null {
  const { base, year, percent, percentBounds, countryPercent } = story;
  if (isOneCount || percent === null || base === year) return null;
  const change = percentBounds ?? { low: percent, high: percent };
  if (change.low < 0 && change.high > 0) return null;
  return {
    score: 200,
    finding: {
      kind: 'direction',
      base,
      year,
      isProvisional: provisional.includes(year),
      change,
      countryPercent,
    },
    view: onMap({ measure: 'verandering', areas: codesOf(rows) }),
  };
}

/**
 * Returns the finding about the chance that the region has fewer pupils in five years than now, with the 80 % interval of that year;
 * null without a projection.
 */
export function outlook({ story, rows }: FindingsInput): ScoredFinding | null {
  const { fewer, year } = story;
  const range = story.expected.find((one) => one.year === fewer?.year);
  if (!fewer || !range) return null;
  const { low, high } = range;
  return {
    score: 200,
    finding: { kind: 'outlook', from: year, year: fewer.year, percent: fewer.percent, low, high },
    view: onMap({ base: year, year: fewer.year, areas: codesOf(rows) }),
  };
}
