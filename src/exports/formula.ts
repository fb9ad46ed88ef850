/**
 * Matches the positions in a text where a spreadsheet may begin to read a formula: the start, and after a delimiter or a line end,
 * because a file that is opened with another delimiter is split there.
 */
const PLACE = String.raw`(?<=^|[,;\t\r\n])`;
/**
 * Matches the position before a character that begins a formula: one of OWASP's page “CSV Injection” or its full-width form, also
 * after spaces, quotation marks, apostrophes and invisible characters.
 */
const FORMULA = String.raw`(?=(?:(?![\t\r\n])['"\p{C}\p{Z}])*[=+\-@\t\r\n＝＋－＠])`;
const START = new RegExp(PLACE + FORMULA, 'gu');
const MARKED = new RegExp(`${PLACE}'${FORMULA}`, 'gu');

/**
 * Returns `text` with an apostrophe before each place where a spreadsheet may begin to run a formula; most texts are unchanged.
 */
export function neutralise(text: string): string {
  return text.replace(START, "'");
}

/**
 * The regular expression (ECMAScript, flags `gu`) that matches the apostrophes which `neutralise` added: without them a text is
 * as it was.
 */
export const TO_TAKE_OUT = MARKED.source;

/** Returns the original text of a text that `neutralise` returned. */
export function restore(text: string): string {
  return text.replace(MARKED, '');
}
