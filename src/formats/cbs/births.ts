import { readBirthRows, type BirthYear } from '../births.ts';
import { decode } from '../decode.ts';
import { expectHeader, readDelimited } from '../delimited.ts';

/** Matches a source that says that the figure was written down from memory. */
const FROM_MEMORY = /uit het hoofd|controleer/i;

/**
 * Reads the raw file with births of CBS (UTF-8, `,`, columns jaar, levendgeborenen and bron). A year is unverified where its
 * source says that the figure was written down from memory.
 * @throws FormatError naming the cell: another header, a year that occurs twice, a cell that is not a count.
 */
export function readRawBirths(bytes: Uint8Array, file: string): BirthYear[] {
  // The source is free text, with commas that are not quoted.
  const text = decode(bytes, file, 'utf-8').replace(
    /^([^,\n]*,[^,\n]*),([^"\n]*,[^\n]*)$/gm,
    '$1,"$2"',
  );
  const table = readDelimited(text, file, ',');
  expectHeader(table, ['jaar', 'levendgeborenen', 'bron']);
  return readBirthRows(table, { year: 0, births: 1, source: 2 }).map((one) => ({
    ...one,
    unverified: FROM_MEMORY.test(one.source),
  }));
}
