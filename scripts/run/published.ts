import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reads the data files in a folder, as file name → text: those that were published last. Files that are not there are left out. */
export function publishedIn(folder: string, names: Iterable<string>): Map<string, string> {
  return new Map(
    [...names].flatMap((name): [string, string][] => {
      const path = join(folder, name);
      return existsSync(path) ? [[name, readFileSync(path, 'utf8')]] : [];
    }),
  );
}
