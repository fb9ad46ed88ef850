import { codesOf, onMap, type FindingsInput, type ScoredFinding } from './finding.ts';

/**
 * Returns the finding about gemeenten of which the 80 % interval of expected pupils holds both a fall and a rise, the widest
 * interval first. Null where there are none, and where they are more than half of the gemeenten: then they are no exception.
 */
export function unsureDirection({ story, rows }: FindingsInput): ScoredFinding | null {
  const projected = rows.filter(({ expected }) => expected !== null);
  const areas = projected
    .flatMap(({ code, name, expected }) =>
      expected && expected.lowPercent < 0 && expected.highPercent > 0
        ? [{ code, name, low: expected.lowPercent, high: expected.highPercent }]
        : [],
    )
    .sort((a, b) => b.high - b.low - (a.high - a.low));
  const year = projected[0]?.expected?.year;
  if (areas.length === 0 || areas.length > projected.length / 2 || year === undefined) return null;
  return {
    score: 10 + (10 * areas.length) / projected.length,
    finding: { kind: 'unsure', from: story.year, year, of: projected.length, areas },
    view: onMap({ areas: codesOf(areas.slice(0, 1)), base: story.year, year }),
  };
}
