import type { YoungChildren } from '../../formats/site/jonge-kinderen.ts';
import type { CountsSource } from '../counts/counts-source.ts';
import type { BacktestInUse, ChildrenInUse } from '../protocol/projection.ts';
import type { ResultCache } from '../result-cache.ts';
import type { SiteFiles } from '../site-files/site-files.ts';
import type { LazyUserFiles } from '../user-files/lazy-user-files.ts';

/** Births and young children of gemeenten, and whether the method that accounts for them is the default for bo. */
export interface ChildrenOf {
  /** Returns the births and young children; none if their file cannot be loaded: then only the line that needs them is missing. */
  rows(): Promise<readonly YoungChildren[]>;
  /** Returns whether the backtest made the method that accounts for them the default for bo. */
  isDefault(): Promise<boolean>;
}

/** The source of births and young children of gemeenten, of the site and of the user. */
export interface ChildrenSource {
  /** Those of the site only. */
  site: ChildrenOf;
  /** Those of the site, replaced and extended by the user files in use. */
  inUse: ChildrenOf;
  /** Returns what the user files in use decide; null where there are none with births or young children. */
  decision(): Promise<ChildrenInUse | null>;
  /** Returns the backtest of the site; where user files with births are in use, with their test of the variant in the place of ours. */
  backtest(): Promise<BacktestInUse>;
}

/** Makes the source of births and young children of gemeenten. The test with those of the user stays in `cache`. */
export function childrenSource(
  files: SiteFiles,
  userFiles: LazyUserFiles,
  counts: CountsSource,
  cache: ResultCache,
): ChildrenSource {
  const ofSite = () =>
    files
      .rare()
      .then((rare) => rare.youngChildren())
      .catch(() => []);
  // Few visits open such a file.
  const tested = cache.memoize(async () => {
    const own = await userFiles.children();
    return own && (await import('./test-children.ts')).testChildren(own, files, await ofSite(), counts); // prettier-ignore
  });
  const backtest = async () => (await tested())?.backtest ?? files.backtest();
  const isDefault = (found: Promise<BacktestInUse>) =>
    found.then(({ defaults }) => !!defaults?.bo).catch(() => false);
  return {
    site: { rows: ofSite, isDefault: () => isDefault(files.backtest()) },
    inUse: {
      rows: async () => (await tested())?.children ?? ofSite(),
      isDefault: () => isDefault(backtest()),
    },
    decision: async () => (await tested())?.backtest.ownChildren ?? null,
    backtest,
  };
}
