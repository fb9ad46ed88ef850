/**
 * `text` in lines of at most `width` pixels by `widthOf`, broken between words, and within one that is longer than a line, as an
 * address is. An SVG breaks no lines by itself.
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

/** A word in pieces that each fit on a line. */
function pieces(word: string, fits: (line: string) => boolean): string[] {
  const parts = [''];
  for (const letter of word) {
    const last = parts.at(-1) ?? '';
    if (last !== '' && !fits(last + letter)) parts.push(letter);
    else parts[parts.length - 1] = last + letter;
  }
  return parts;
}
