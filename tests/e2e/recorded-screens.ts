import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';

const FILE = new URL('../fixtures/recorded-urls.json.gz', import.meta.url);

/** The lines of the screens by the query strings that they were read from. */
export type Screens = Record<string, readonly string[]>;

/** What is in the file: many screens share a line, so that each stands there once. */
interface Recorded {
  lines: string[];
  /** Per query string the positions of its lines. */
  screens: Record<string, number[]>;
}

/** What was recorded; nothing where there is no file yet. */
export function readScreens(): Screens {
  if (!existsSync(FILE)) return {};
  const { lines, screens } = JSON.parse(gunzipSync(readFileSync(FILE)).toString()) as Recorded;
  return Object.fromEntries(
    Object.entries(screens).map(([query, at]) => [query, at.map((i) => lines[i] ?? '')]),
  );
}

export function writeScreens(screens: Screens): void {
  const positions = new Map<string, number>();
  const positionOf = (line: string) => {
    const at = positions.get(line) ?? positions.size;
    positions.set(line, at);
    return at;
  };
  const numbered = Object.entries(screens).map(([query, lines]) => [query, lines.map(positionOf)]);
  const recorded: Recorded = {
    screens: Object.fromEntries(numbered) as Recorded['screens'],
    lines: [...positions.keys()],
  };
  writeFileSync(FILE, gzipSync(JSON.stringify(recorded), { level: 9 }));
}

/** Of lines longer than this only what differs is reported. Characters. */
const LONG = 160;

/**
 * The first differences between two screens: `−` before what was recorded, `+` before what is there now.
 * @returns one line per difference; none where the screens are equal.
 */
export function differences(
  recorded: readonly string[],
  now: readonly string[],
  most: number,
): string[] {
  const differences = changes(recorded, now).flatMap(({ gone, come }) =>
    gone.length === come.length
      ? gone.flatMap((line, i) => lineChanges(line, come[i] ?? ''))
      : [...gone.map((line) => `− ${line}`), ...come.map((line) => `+ ${line}`)],
  );
  const more = differences.length - most;
  return more > 0 ? [...differences.slice(0, most), `… and ${more} more lines`] : differences;
}

/** Two lines, or the start of long ones and the words that only one of them has, as in the gemeenten with one shade. */
function lineChanges(before: string, after: string): string[] {
  if (before.length <= LONG && after.length <= LONG) return [`− ${before}`, `+ ${after}`];
  const parts = changes(before.split(' '), after.split(' '));
  const start = /^.{0,30}:|^.{0,40}(?= )/.exec(before)?.[0] ?? '';
  const line = (sign: string, words: readonly string[]) =>
    words.length === 0 ? [] : [`${sign} ${start} … ${words.join(' ')}`];
  return [
    ...line(
      '−',
      parts.flatMap(({ gone }) => gone),
    ),
    ...line(
      '+',
      parts.flatMap(({ come }) => come),
    ),
  ];
}

interface Change {
  gone: string[];
  come: string[];
}

/** Where two lists differ, by their longest common subsequence. */
function changes(before: readonly string[], after: readonly string[]): Change[] {
  const common = commonLengths(before, after);
  const found: Change[] = [];
  let isOpen = false;
  const change = (): Change => {
    if (!isOpen) found.push({ gone: [], come: [] });
    isOpen = true;
    return found.at(-1)!;
  };
  for (let i = 0, k = 0; i < before.length || k < after.length;) {
    if (i < before.length && k < after.length && before[i] === after[k]) {
      isOpen = false;
      i++;
      k++;
    } else if (
      k === after.length ||
      (i < before.length && common[i + 1]![k]! >= common[i]![k + 1]!)
    ) {
      change().gone.push(before[i++]!);
    } else change().come.push(after[k++]!);
  }
  return found;
}

/** Length of the longest common subsequence of what follows position i in one list and k in the other. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint16Array[] {
  const lengths = Array.from(
    { length: before.length + 1 },
    () => new Uint16Array(after.length + 1),
  );
  for (let i = before.length - 1; i >= 0; i--) {
    for (let k = after.length - 1; k >= 0; k--) {
      lengths[i]![k] =
        before[i] === after[k]
          ? lengths[i + 1]![k + 1]! + 1
          : Math.max(lengths[i + 1]![k]!, lengths[i]![k + 1]!);
    }
  }
  return lengths;
}
