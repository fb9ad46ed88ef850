import type { BirthsProblem } from '../../../forecast/control/cohorts.ts';
import type { NoProjection } from '../../../forecast/methods/method.ts';
import type { Words } from '../../../text/words.ts';
import type { Fanned } from '../layout/fanned.ts';
import type { Trend } from '../series/series.ts';

/** Returns the sentences below the chart about the projection; empty without a projection. */
export function projectionNotes(
  trend: Trend,
  asked: { fanned: Fanned; problem: BirthsProblem | null },
  words: Words,
  nameOf: (code: string) => string,
): string[] {
  const { notes, reasons } = words.trend;
  const { horizon } = trend;
  if (!horizon) return [];
  const { fullUntil, testedUntil, last, tests } = horizon;
  return [
    bandNote(asked.fanned, words, nameOf),
    ...(fullUntil < last && testedUntil > fullUntil ? [notes.faint(fullUntil, tests)] : []),
    ...(testedUntil < last ? [notes.untested(testedUntil)] : []),
    ...(asked.problem === null ? [] : [notes.withoutBirths]),
    ...[...placesByReason(trend)].map(([reason, codes]) =>
      notes.reason(codes.map(nameOf), reasons[reason]),
    ),
  ];
}

function bandNote(
  { codes, manner }: Fanned,
  words: Words,
  nameOf: (code: string) => string,
): string {
  const { notes } = words.trend;
  const [code] = codes;
  if (code === undefined) return notes.dashed;
  if (manner === 'alone') return notes.fans;
  return manner === 'each' ? notes.eachFan : notes.fan(nameOf(code));
}

/**
 * Returns a sentence that says where the user finds the intervals that are not drawn in the chart; null if all known
 * intervals are drawn. It is shown on the screen only, not in pictures and on paper.
 */
export function bandHint({ codes, manner }: Fanned, words: Words): string | null {
  const { hints } = words.trend.notes;
  if (codes.length === 0 || manner === 'alone') return null;
  return manner === 'each' ? hints.eachFan : hints.fan;
}

function placesByReason({ series }: Trend): Map<NoProjection, string[]> {
  const places = new Map<NoProjection, string[]>();
  for (const { code, points } of series) {
    const reason = points.find((point) => point.reason !== null)?.reason;
    if (reason) places.set(reason, [...(places.get(reason) ?? []), code]);
  }
  return places;
}
