import type { ClassAxis } from '../../measures/class-axis.ts';
import { MEASURES, type MeasureId } from '../../measures/catalog.ts';
import type { Words } from '../../text/words.ts';
import { positionOn } from './distribution.ts';

/** A break along the axis of a legend, with its text. */
export interface Tick {
  /** The position along the axis, from 0 (start) to 1 (end). */
  at: number;
  /** The value as text; empty where there is no room for it, so that only a mark is drawn. */
  text: string;
  /** Whether there is room for the text in a wide legend only. */
  isCrowded: boolean;
}

/** The width in pixels of a narrow and of a wide legend, at least, and those of a character and of the room between two texts. */
const WIDTHS = { narrow: 280, wide: 480, character: 7, between: 5 };

/**
 * Returns the ticks of a legend: one for each break, with its text where that does not touch another text. The neutral value and the
 * outermost breaks keep their text before others.
 */
export function placeTicks(
  words: Words,
  measure: MeasureId,
  breaks: readonly number[],
  axis: ClassAxis,
): Tick[] {
  const texts = textsOf(words, measure, breaks);
  const at = breaks.map((value) => positionOn(axis, value));
  const { neutral } = MEASURES[measure];
  const last = breaks.length - 1;
  const order = breaks
    .map((value, i) => ({ i, first: value === neutral ? 2 : Number(i === 0 || i === last) }))
    .sort((a, b) => b.first - a.first);
  const fitting = (width: number) => {
    const kept: number[] = [];
    for (const { i } of order) {
      const isFree = kept.every((j) => {
        const room = ((texts[i]!.length + texts[j]!.length) / 2) * WIDTHS.character;
        return Math.abs(at[i]! - at[j]!) * width >= room + WIDTHS.between;
      });
      if (isFree) kept.push(i);
    }
    return new Set(kept);
  };
  const [narrow, wide] = [fitting(WIDTHS.narrow), fitting(WIDTHS.wide)];
  return breaks.map((_, i) => ({
    at: at[i]!,
    text: wide.has(i) ? texts[i]! : '',
    isCrowded: wide.has(i) && !narrow.has(i),
  }));
}

/** Returns the breaks as text, with a short unit at the last one. */
function textsOf(words: Words, measure: MeasureId, breaks: readonly number[]): string[] {
  const last = breaks.length - 1;
  return breaks.map((value, i) =>
    i === last ? writeEdge(words, measure, value) : words.legend.tick(value),
  );
}

/** Returns a value on the axis of a measure as text, with a percent sign or kilometres but with no other unit. */
export function writeEdge(words: Words, measure: MeasureId, value: number): string {
  const { unit } = MEASURES[measure];
  if (unit === 'procent' || unit === 'kans') return words.numbers.shortPercent(value);
  return unit === 'km' ? words.numbers.ofUnit(value, unit) : words.legend.tick(value);
}
