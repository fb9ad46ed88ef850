import type { MeasureId } from '../../measures/catalog.ts';
import type { Words } from '../../text/words.ts';
import { writeValue } from '../page/write-value.ts';

/**
 * Returns the range of values of a class in words, such as "5 to 10". `from` or `to` is null where the class has no limit on
 * that side; the text is empty where both are null.
 */
export function classLabel(
  words: Words,
  measure: MeasureId,
  from: number | null,
  to: number | null,
): string {
  const write = (value: number) => writeValue(words, measure, value);
  if (from === null) return to === null ? '' : words.legend.below(write(to));
  return to === null
    ? words.legend.from(write(from))
    : words.legend.between(write(from), write(to));
}
