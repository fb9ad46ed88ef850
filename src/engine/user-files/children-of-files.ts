import type { ChildrenTally } from '../../formats/incoming/children-tally.ts';
import type { YoungChildren } from '../../formats/site/jonge-kinderen.ts';
import { extendChildren } from '../../tables/extend-children.ts';
import { youngChildrenIn, type ChildrenSeries } from '../../tables/young-children.ts';
import type { ChildrenInFile } from '../protocol/user-files.ts';
import type { SiteFiles } from '../site-files/site-files.ts';
import { childrenInFile } from './children-in-file.ts';

/** The births and young children in user files, on the boundaries of today; each file is added up once. */
export class ChildrenOfFiles {
  readonly #siteFiles: SiteFiles;
  readonly #known = new WeakMap<ChildrenTally, ChildrenSeries>();

  constructor(siteFiles: SiteFiles) {
    this.#siteFiles = siteFiles;
  }

  /** Returns what a file holds; null for a file without births or young children. */
  async check(tally: ChildrenTally | null): Promise<ChildrenInFile | null> {
    return tally && childrenInFile(tally, await this.#in(tally), await this.#siteFiles.births());
  }

  /** Returns the births and young children of files together, those of a later file in the place of the same of an earlier one; null without any. */
  async together(
    files: readonly { name: string; tally: ChildrenTally | null }[],
  ): Promise<{ rows: YoungChildren[]; files: string[] } | null> {
    const own = files.flatMap(({ name, tally }) => (tally ? [{ name, tally }] : []));
    let rows: YoungChildren[] = [];
    for (const { tally } of own) rows = extendChildren(rows, (await this.#in(tally)).rows);
    return rows.length === 0 ? null : { rows, files: own.map(({ name }) => name) };
  }

  async #in(tally: ChildrenTally): Promise<ChildrenSeries> {
    const areas = await this.#siteFiles.areas();
    const codes = areas.map(({ code }) => code);
    const series =
      this.#known.get(tally) ??
      youngChildrenIn(tally, await this.#siteFiles.herindelingen(), codes);
    this.#known.set(tally, series);
    return series;
  }
}
