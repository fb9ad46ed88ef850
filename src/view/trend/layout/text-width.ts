/** Widths in parts of the text size, of the widest font that the page may get (DejaVu Sans). */
const NARROW = /[iljtfrI.,:;'’()\-\s]/;
const WIDE = /[mwMW%–—]/;
const CAPITAL = /[A-Z]/;

/** How much wider bold is. */
const BOLD = 1.15;

/**
 * A width in pixels that is enough for `text` in the system font. An estimate: it must be known before there is a page to
 * measure on, and be the same on the server as in the browser.
 */
export function textWidth(text: string, size: number, bold = false): number {
  let ems = 0;
  for (const letter of text) {
    ems += NARROW.test(letter)
      ? 0.36
      : WIDE.test(letter)
        ? 0.96
        : CAPITAL.test(letter)
          ? 0.7
          : 0.63;
  }
  return Math.ceil(ems * size * (bold ? BOLD : 1));
}

/** `text` in bold, or as much of it as fits in `width` with an ellipsis. */
export function fitBold(text: string, size: number, width: number): string {
  if (textWidth(text, size, true) <= width) return text;
  let kept = text;
  while (kept.length > 1 && textWidth(`${kept}…`, size, true) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
