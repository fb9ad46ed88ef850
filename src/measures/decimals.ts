/** From this size on a number may have no decimals that could be rounded. */
const LARGEST = 1e15;
/** Below this the digits of a number are written with an exponent. No number is rounded to so many decimals. */
const SMALLEST = 1e-6;

/** Whether `roundedUnits` can round a number. */
export const isRoundable = (value: number): boolean => Math.abs(value) < LARGEST;

/**
 * Returns the absolute value of a number rounded to `digits` decimals (at most 5), half away from zero, in units of the last decimal:
 * of −9.95 with one decimal 100. It rounds the digits with which the number is written, as `Intl.NumberFormat` does; in binary 9.95 is a
 * little less, and `toFixed` makes it 9.9. The first number that `Intl` writes takes a browser 10 ms, 40 on a slow one, and the page
 * would answer that much later.
 * @param value a number for which `isRoundable` is true
 */
export function roundedUnits(value: number, digits: number): number {
  const size = Math.abs(value);
  const [whole = '', part = ''] = (size < SMALLEST ? '0' : String(size)).split('.');
  const units = Number(whole + part.slice(0, digits).padEnd(digits, '0'));
  return part.charAt(digits) >= '5' ? units + 1 : units;
}
