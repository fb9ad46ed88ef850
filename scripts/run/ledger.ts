/** The account of a run: how many rows were read, kept and dropped, and that no pupils were lost. */
export class Ledger {
  private readonly lines: string[] = [];

  /** Adds the rows of a source to the account: how many were read, and how many were dropped for each reason. */
  rows(source: string, read: number, dropped: Record<string, number> = {}): void {
    const reasons = Object.entries(dropped).filter(([, n]) => n > 0);
    const kept = read - reasons.reduce((sum, [, n]) => sum + n, 0);
    const why = reasons.map(([reason, n]) => `${count(n)} dropped: ${reason}`).join('; ');
    this.lines.push(
      `${source}\n    ${count(read)} rows read, ${count(kept)} kept${why ? `, ${why}` : ''}`,
    );
  }

  /** Adds a remark on how the rows were used. */
  note(text: string): void {
    this.lines.push(`    ${text}`);
  }

  /** Adds a total that must be the same before and after. @throws Error where it differs. */
  total(what: string, before: number, after: number): void {
    if (before !== after) {
      throw new Error(`${what}: ${count(before)} went in, ${count(after)} came out`);
    }
    this.lines.push(`    ${what}: ${count(before)} in = ${count(after)} out`);
  }

  toString(): string {
    return this.lines.join('\n');
  }
}

function count(n: number): string {
  return n.toLocaleString('en');
}
