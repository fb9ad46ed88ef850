/**
 * Where a spreadsheet may begin to read a formula: at the start of a text, and after a delimiter or a line end inside it,
 * since a file opened with another delimiter than its own is cut there. The characters are those of OWASP's page “CSV
 * Injection” with their full-width forms; spaces, quotation marks, apostrophes and characters that are not seen before
 * them do not make them safe.
 */
const PLACE = String.raw`(?<=^|[,;\t\r\n])`;
const FORMULA = String.raw`(?=(?:(?![\t\r\n])['"\p{C}\p{Z}])*[=+\-@\t\r\n＝＋－＠])`;
const START = new RegExp(PLACE + FORMULA, 'gu');
const MARKED = new RegExp(`${PLACE}'${FORMULA}`, 'gu');

/** The text with an apostrophe before all that a spreadsheet may run as a formula; other texts stay as they are. */
export function neutralise(text: string): string {
  return text.replace(START, "'");
}

/** For programs: what to take out of a text for the original; a regular expression of ECMAScript with the flags `gu`. */
export const TO_TAKE_OUT = MARKED.source;

/** The text that `neutralise` was given. */
export function restore(text: string): string {
  return text.replace(MARKED, '');
}
