import { FormatError } from './format-error.ts';

/**
 * Returns the value that the text of a site file holds as JSON.
 * @param isForm whether the parsed object has the fields that the file must have
 * @throws FormatError `truncated` if the text is not complete JSON, `unknown-header` if `isForm` does not accept the value.
 */
export function parseJson<T>(
  text: string,
  file: string,
  isForm: (value: Partial<T>) => boolean,
): T {
  const value = parsed(text, file);
  if (typeof value === 'object' && value !== null && isForm(value)) return value as T;
  throw new FormatError({ file, row: 1, column: '1' }, 'unknown-header', text.slice(0, 40));
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const place = { file, row: text.split('\n').length, column: '' };
    throw new FormatError(place, 'truncated', text.slice(-40));
  }
}
