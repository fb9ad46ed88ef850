import { expect, test } from '@playwright/test';
import { differences, readScreens } from './recorded-screens.ts';
import { ADDRESSES } from './recorded-urls.ts';
import { AtlasScreen } from './screen-text.ts';

/** The number of changed lines that are reported per address. */
const MOST_CHANGES = 12;
/** Another look at a screen that differs, in case it was not complete. */
const LOOK_AGAIN_MS = 1000;

const screens = readScreens();

for (const { about, isLoaded, queries } of ADDRESSES) {
  test(`addresses of ${about} show what they have always shown`, async ({ page }) => {
    const screen = await AtlasScreen.of(page);
    const changed: string[] = [];
    for (const [i, query] of queries.entries()) {
      const recorded = screens[query] ?? [];
      const isSame = (lines: string[]) => lines.join('\n') === recorded.join('\n');
      let lines = await (isLoaded || i === 0 ? screen.open(query) : screen.move(query));
      if (!isSame(lines)) {
        await page.waitForTimeout(LOOK_AGAIN_MS);
        lines = await screen.read();
      }
      if (isSame(lines)) continue;
      changed.push([`?${query}`, ...differences(recorded, lines, MOST_CHANGES)].join('\n  '));
    }
    // Thrown rather than expected: a matcher would print all of it once more as a single string.
    if (changed.length > 0) {
      throw new Error(
        `${changed.length} of ${queries.length} addresses show something else (− recorded, + now)\n\n${changed.join('\n\n')}\n\n` +
          'Where that is intended: see tests/e2e/record-urls.ts.',
      );
    }
  });
}

test('every address in the list is recorded, and no other', () => {
  const listed = ADDRESSES.flatMap(({ queries }) => queries);
  expect(new Set(listed).size).toBe(listed.length);
  expect(Object.keys(screens).sort()).toEqual([...listed].sort());
});
