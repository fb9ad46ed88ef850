import type { MeasureId } from '../../measures/catalog.ts';
import type { Words } from '../../text/words.ts';
import { writeValue } from '../page/write-value.ts';

/** Returns which values a class has, in words. A bound is null where the class has no limit on that side. */
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
