/**
 * Matches where a spreadsheet may start to read a formula: at the start of a text, and after a delimiter or a line end inside it,
 * since a file that is opened with another delimiter is split there. The characters are those of OWASP's page “CSV
 * Injection” with their full-width forms; spaces, quotation marks, apostrophes and invisible characters before
 * them do not make them safe.
 */
const PLACE = String.raw`(?<=^|[,;\t\r\n])`;
const FORMULA = String.raw`(?=(?:(?![\t\r\n])['"\p{C}\p{Z}])*[=+\-@\t\r\n＝＋－＠])`;
const START = new RegExp(PLACE + FORMULA, 'gu');
const MARKED = new RegExp(`${PLACE}'${FORMULA}`, 'gu');

/** Puts an apostrophe before each part that a spreadsheet may run as a formula; other texts are unchanged. */
export function neutralise(text: string): string {
  return text.replace(START, "'");
}

/** The regular expression (ECMAScript, flags `gu`) of what programs must remove from a neutralised text to get the original. */
export const TO_TAKE_OUT = MARKED.source;

/** Returns the text that was given to `neutralise`. */
export function restore(text: string): string {
  return text.replace(MARKED, '');
}
