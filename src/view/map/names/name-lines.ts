/** The fewest letters on a line of a name on two lines: `'s-` stays with what follows. */
const SHORTEST = 3;

/**
 * Returns the ways to write a name on a map, each as its lines: on one line, and on two, broken after a space or a hyphen where the
 * lines differ least in length.
 */
export function nameLines(name: string): string[][] {
  let broken: string[] | null = null;
  for (const { index } of name.matchAll(/[ -]/g)) {
    const end = name[index] === '-' ? index + 1 : index;
    const lines = [name.slice(0, end), name.slice(index + 1)];
    if (lines.some((line) => line.length < SHORTEST)) continue;
    if (!broken || longest(lines) < longest(broken)) broken = lines;
  }
  return broken ? [[name], broken] : [[name]];
}

const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length));
