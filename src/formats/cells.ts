import { readGemeenteCode, UNKNOWN_GEMEENTE } from '../areas/codes.ts';
import { FormatError, type Place } from './format-error.ts';

/** The value that stands for a masked count: 1 to 4 pupils, `<5` in DUO's files. */
export const MASKED = -1;

/** Reads a whole number of pupils ≥ 0, or `MASKED` for `<5`. @throws FormatError `not-a-count` for anything else. */
export function readCount(raw: string, place: Place): number {
  if (raw === '<5') return MASKED;
  return readWhole(raw, place);
}

/** Reads a whole number ≥ 0 from a column without masked cells. @throws FormatError `not-a-count` for anything else. */
export function readWhole(raw: string, place: Place): number {
  if (!/^\d{1,9}$/.test(raw)) throw new FormatError(place, 'not-a-count', raw);
  return Number(raw);
}

/** Reads a number ≥ 0 with at most two decimals after a point, such as `0.8`. @throws FormatError `not-a-count` for anything else. */
export function readDecimal(raw: string, place: Place): number {
  if (!/^\d{1,6}(\.\d{1,2})?$/.test(raw)) throw new FormatError(place, 'not-a-count', raw);
  return Number(raw);
}

/** Reads a year of four digits, 1900–2099. @throws FormatError `not-a-year` for anything else. */
export function readYear(raw: string, place: Place): number {
  if (!/^(19|20)\d\d$/.test(raw)) throw new FormatError(place, 'not-a-year', raw);
  return Number(raw);
}

/**
 * Reads the code of a gemeente as DUO and CBS write it (`14`, `0014` or `GM0014`) and returns it as `GM0014`. DUO's `9999`
 * (gemeente not known) is always accepted and returned as `GM9999`.
 * @param gemeenten the codes that are accepted, as `GM0000`; without it every code is
 * @throws FormatError `not-a-code` for anything that is no code, `unknown-gemeente` for a code that is not in `gemeenten`.
 */
export function readGemeente(raw: string, place: Place, gemeenten?: ReadonlySet<string>): string {
  const code = readGemeenteCode(raw);
  if (code === null) throw new FormatError(place, 'not-a-code', raw);
  if (code !== UNKNOWN_GEMEENTE && gemeenten && !gemeenten.has(code)) {
    throw new FormatError(place, 'unknown-gemeente', raw);
  }
  return code;
}

/**
 * Returns the six-character code of a vestiging, from the code of the school (BRIN, four characters) and the number of the site,
 * which DUO writes as `0`, as `00` or, in later editions, as the whole six-character code.
 * @throws FormatError `not-a-code` where the two do not give a valid code.
 */
export function readVestiging(brin: string, number: string, place: Place): string {
  const key = number.length > 2 ? number : brin + number.padStart(2, '0');
  if (!/^\d{2}[A-Z0-9]{4}$/.test(key) || !key.startsWith(brin)) {
    throw new FormatError(place, 'not-a-code', `${brin} ${number}`);
  }
  return key;
}
