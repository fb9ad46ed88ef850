import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

/** The paths in the repository; null where this is a copy of its files without git. */
function trackedPaths(): string[] | null {
  try {
    const git = execFileSync('git', ['ls-files', '-z'], {
      encoding: 'utf8',
      maxBuffer: 1e8,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return git.split('\0').filter((path) => path !== '');
  } catch {
    return null;
  }
}
const PATHS = trackedPaths();

/** Names that Windows keeps for devices, with any ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
/** The longest path below a folder with a name of common length, of the 260 characters that Windows allows. */
const LONGEST = 180;

describe.skipIf(PATHS === null)('the paths of the repository', () => {
  test('can be checked out on Windows', () => {
    expect(PATHS!.length).toBeGreaterThan(1000);
    const illegal = PATHS!.filter(
      (path) =>
        path.length > LONGEST ||
        path
          .split('/')
          // eslint-disable-next-line no-control-regex
          .some((name) => /[<>:"\\|?*\u0000-\u001f]|[. ]$/.test(name) || DEVICE.test(name)),
    );
    expect(illegal).toEqual([]);
  });

  test('differ where upper and lower case are the same', () => {
    const seen = new Map<string, string>();
    const colliding = PATHS!.flatMap((path) => {
      // A folder may be spelled in two ways too.
      return path.split('/').flatMap((_, i, names) => {
        const part = names.slice(0, i + 1).join('/');
        const known = seen.get(part.toLowerCase());
        seen.set(part.toLowerCase(), part);
        return known === undefined || known === part ? [] : [`${known} and ${part}`];
      });
    });
    expect(colliding).toEqual([]);
  });
});
