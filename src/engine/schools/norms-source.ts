import { createFinder } from '../../areas/finder.ts';
import { gemeenteReader } from '../../formats/incoming/find-gemeente.ts';
import { readNormTable } from '../../formats/incoming/norm-table.ts';
import { normFinder } from '../../measures/closure-norm-po.ts';
import { toProblem } from '../catch-problems.ts';
import type { NormsInUse } from '../protocol/schools.ts';
import type { ResultCache } from '../result-cache.ts';
import type { SiteFiles } from '../site-files/site-files.ts';

/** The source of the closure norms of bo: of the site, or those of a table of the user where it has a gemeente. */
export interface NormsSource {
  /** Returns the function that finds the norm of a place, as `normFinder` does. */
  inUse(): Promise<ReturnType<typeof normFinder>>;
  /**
   * Uses the norms in `bytes`, the content of the user's file `file`; null removes them.
   * @throws FormatError as `readNormTable` does; the earlier norms of the user then stay in use.
   */
  use(bytes: Uint8Array | null, file: string): Promise<NormsInUse>;
}

/** Makes the source of closure norms from the site files. When the norms of the user change, `cache` is cleared. */
export function normsSource(files: SiteFiles, cache: ResultCache): NormsSource {
  let user: ReadonlyMap<string, number> = new Map();
  return {
    async inUse() {
      const of = await files.schools();
      const [indicative, official] = await Promise.all([of.indicativeNorms(), of.officialNorms()]);
      return normFinder({ indicative, official, user });
    },
    async use(bytes, file) {
      if (bytes === null) {
        user = new Map();
        cache.clear();
        return { gemeenten: 0, refused: [] };
      }
      const [areas, herindelingen] = await Promise.all([files.areas(), files.herindelingen()]);
      const find = gemeenteReader(createFinder(areas, herindelingen));
      const { norms, refused } = await readNormTable(bytes, file, find);
      user = new Map([...norms].map(([gemeente, { norm }]) => [gemeente, norm]));
      cache.clear();
      return { gemeenten: norms.size, refused: refused.map(toProblem) };
    },
  };
}
