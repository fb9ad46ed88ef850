/**
 * Splits `text` into lines of at most `width` pixels (as measured by `widthOf`), since SVG does not wrap text. Lines end
 * between words, or inside a word that is longer than a line, such as an address.
 */
export function wrap(text: string, width: number, widthOf: (line: string) => number): string[] {
  const fits = (line: string) => widthOf(line) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => pieces(one, fits))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && !fits(longer)) lines.push(line);
    line = line === '' || fits(longer) ? longer : word;
  }
  return line === '' ? lines : [...lines, line];
}

/** Splits a word into pieces that each fit on a line. */
function pieces(word: string, fits: (line: string) => boolean): string[] {
  const parts = [''];
  for (const letter of word) {
    const last = parts.at(-1) ?? '';
    if (last !== '' && !fits(last + letter)) parts.push(letter);
    else parts[parts.length - 1] = last + letter;
  }
  return parts;
}
