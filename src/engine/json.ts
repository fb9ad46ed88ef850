import { FormatError } from '../formats/format-error.ts';

/** Parses JSON that a server delivered. @throws FormatError `truncated` where the text is not whole JSON. */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FormatError(
      { file, row: text.split('\n').length, column: '' },
      'truncated',
      text.slice(-40),
    );
  }
}
