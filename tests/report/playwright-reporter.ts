import type { FullConfig, Reporter, Suite } from '@playwright/test/reporter';
import { skippedLines } from './skipped-lines.ts';

/** Prints after a run of Playwright what was skipped and why, and how many tests that were. */
export default class SkippedReporter implements Reporter {
  #all: Suite | null = null;

  onBegin(_config: FullConfig, all: Suite): void {
    this.#all = all;
  }

  onEnd(): void {
    const skipped = (this.#all?.allTests() ?? [])
      .filter(({ results }) => results.some(({ status }) => status === 'skipped'))
      .map((test) => ({
        kind: 'skipped' as const,
        title: test.titlePath().slice(3).join(' > '),
        reason: test.annotations.find(({ type }) => type === 'skip')?.description ?? null,
      }));
    console.log(skippedLines(skipped).join('\n'));
  }

  printsToStdio(): boolean {
    return true;
  }
}
