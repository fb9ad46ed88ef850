/**
 * Matches a narrow character; `WIDE` matches a wide character and `CAPITAL` a capital, as they are in DejaVu Sans, the
 * widest font that the page may get.
 */
const NARROW = /[iljtfrI.,:;'’()\-\s]/;
const WIDE = /[mwMW%–—]/;
const CAPITAL = /[A-Z]/;

/** The width of bold text as a multiple of the width of the same text that is not bold. */
const BOLD = 1.15;

/**
 * Returns an estimate of the width in pixels of `text` in a font of `size` pixels, wide enough for any system font. Text
 * cannot be measured: the width is needed before there is a page, and must be the same on the server as in the browser.
 */
export function textWidth(text: string, size: number, bold = false): number {
  let ems = 0;
  for (const letter of text) ems += emsOf(letter);
  return Math.ceil(ems * size * (bold ? BOLD : 1));
}

/** The widths of characters that were asked before: a choice on the map asks those of all names in the chart in its frame. */
const known = new Map<string, number>();

/** Returns the width of a character, as a part of the font size. */
function emsOf(letter: string): number {
  let ems = known.get(letter);
  if (ems === undefined) {
    ems = NARROW.test(letter) ? 0.36 : WIDE.test(letter) ? 0.96 : CAPITAL.test(letter) ? 0.7 : 0.63;
    known.set(letter, ems);
  }
  return ems;
}
