import { MEASURES, type MeasureId } from '../../measures/catalog.ts';
import { shownDigits } from '../../measures/as-shown.ts';
import type { Words } from '../../text/words.ts';

/** Returns the least and the most that a value of a measure can be as text: "−16,2 % tot −8,7 %"; empty where they look alike. */
export function writeBounds(
  words: Words,
  id: MeasureId,
  bounds: { low: number; high: number } | null,
): string {
  if (!bounds) return '';
  const [low, high] = [writeValue(words, id, bounds.low), writeValue(words, id, bounds.high)];
  return low === high ? '' : words.count.between(low, high);
}

/**
 * Returns a value of a measure as text, in the form of its unit: a percentage, a chance, an index or a number; a change has a
 * sign.
 */
export function writeValue(words: Words, id: MeasureId, value: number): string {
  const { unit, neutral } = MEASURES[id];
  switch (unit) {
    case 'procent':
      return neutral === null
        ? words.numbers.ofUnit(value, unit)
        : words.numbers.signedPercent(value, shownDigits(MEASURES[id], value));
    case 'kans':
      return words.numbers.chance(value);
    case 'leerlingen':
      return neutral === null ? words.numbers.count(value) : words.numbers.signedCount(value);
    default:
      return words.numbers.ofUnit(value, unit);
  }
}
