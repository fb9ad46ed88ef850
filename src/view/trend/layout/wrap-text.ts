import { textWidth } from './text-width.ts';

/** Matches the places where a text can be divided: after a space, and after the dash of a range. */
const PLACES = /(?<= |–)/;

/**
 * Returns the lines of a text that are at most `width` pixels wide, divided between words and after the dash of a range. A word that
 * is wider than that is a line of its own, and is never divided.
 */
export function wrapText(text: string, size: number, width: number, bold = false): string[] {
  const lines: string[] = [];
  for (const piece of text.split(PLACES)) {
    const last = lines.at(-1);
    const longer = `${last ?? ''}${piece}`;
    if (last !== undefined && textWidth(longer.trimEnd(), size, bold) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(piece);
  }
  return lines.map((line) => line.trimEnd());
}
