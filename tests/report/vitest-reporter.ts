import type { Reporter, TestModule } from 'vitest/node';
import { skippedIn, skippedLines, type Skipped } from './skipped-lines.ts';

/** Prints after a run of Vitest what was skipped and why, and how many tests that were. */
export default class SkippedReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const tests = modules.flatMap((one) => [...one.children.allTests()]);
    const skipped = tests.flatMap((test): Skipped[] => {
      const skipped = skippedIn(test.fullName);
      if (test.result().state !== 'skipped') return skipped ? [skipped] : [];
      return [skipped ?? { kind: 'skipped', title: test.fullName, reason: null }];
    });
    console.log(skippedLines(skipped).join('\n'));
  }
}
