import { FormatError, type Place, type Problem } from '../../../src/formats/format-error.ts';

/** What a reader says is wrong, and where. Fails when it accepts the file or throws anything else. */
export function problemOf(read: () => unknown): Place & { problem: Problem; found: string } {
  try {
    read();
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    const { file, row, column, problem, found } = error;
    return { file, row, column, problem, found };
  }
  throw new Error('the file was accepted');
}

/** The bytes of a text in UTF-8, with a byte order mark where asked. */
export function utf8(text: string, mark = false): Uint8Array {
  return new TextEncoder().encode((mark ? '\uFEFF' : '') + text);
}

/** The bytes of a text in Windows-1252, of whose characters outside ASCII these tests need only Latin-1. */
export function windows1252(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.codePointAt(0) ?? 0);
}
