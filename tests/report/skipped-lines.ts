/** A test that was not run, or that checks less than it could. */
export interface Skipped {
  kind: 'skipped' | 'syntax only';
  /** The titles of the test and of what it is in. */
  title: string;
  /** Null where the test does not say why. */
  reason: string | null;
}

/** How a title says that its tests are skipped, or that they check the syntax only. */
const IN_TITLE = /\((skipped|syntax only): ([^()]*)\)/;

/** What the title of a test says of it; null where it says nothing of that kind. */
export function skippedIn(title: string): Skipped | null {
  const [whole = '', kind, reason = null] = IN_TITLE.exec(title) ?? [];
  if (kind !== 'skipped' && kind !== 'syntax only') return null;
  return { kind, title: title.replace(` ${whole}`, ''), reason };
}

/** A line per reason with the first of its tests and the number of others, and a line with the number of skipped tests. */
export function skippedLines(all: readonly Skipped[]): string[] {
  const groups = new Map<string, Skipped[]>();
  for (const one of all) {
    const key = `${one.kind}: ${one.reason}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  const lines = [...groups.values()].map((group) => {
    const { kind, title, reason } = group[0]!;
    const others = group.length === 1 ? '' : ` and ${group.length - 1} more`;
    return `${kind}: ${title}${others} (${reason ?? 'the test does not say why'})`;
  });
  const count = all.filter(({ kind }) => kind === 'skipped').length;
  return [...lines, `number of skipped tests: ${count}`];
}
