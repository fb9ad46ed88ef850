import { decideOnChildren } from '../../forecast/backtest/children-decision.ts';
import { childrenRows } from '../../forecast/backtest/children-trial.ts';
import type { Sources } from '../../forecast/panel/known.ts';
import { panelOf } from '../../forecast/panel/panel.ts';
import type { YoungChildren } from '../../formats/site/jonge-kinderen.ts';
import { extendChildren } from '../../tables/extend-children.ts';
import type { CountsSource } from '../counts/counts-source.ts';
import type { BacktestInUse } from '../protocol/projection.ts';
import type { SiteFiles } from '../site-files/site-files.ts';

/** Births and young children of the site with those of the user, and the backtest of the variant with them. */
interface TestedChildren {
  children: YoungChildren[];
  backtest: BacktestInUse;
}

/**
 * Tests the variant of bo on the births and young children of the site and of the user together, as `npm run backtest` does.
 * @param own those of the user, with the names of the files
 */
export async function testChildren(
  own: { rows: readonly YoungChildren[]; files: string[] },
  files: SiteFiles,
  site: readonly YoungChildren[],
  counts: CountsSource,
): Promise<TestedChildren> {
  const [areas, births, bo, backtest] = await Promise.all([
    files.areas(),
    files.births(),
    counts.forProjections('po', ['bo']),
    files.backtest(),
  ]);
  const panel = panelOf(bo, areas);
  const children = extendChildren(site, own.rows);
  const sources: Sources = { panel, bo: panel, family: panel, residents: null, births, children, assumedVoGrowth: 0 }; // prettier-ignore
  const rows = childrenRows(sources, areas);
  const decision = decideOnChildren(sources, rows);
  const others = backtest.rows.filter(({ series }) => series !== 'bo-kinderen');
  return {
    children,
    backtest: {
      ...backtest,
      rows: [...others, ...rows],
      defaults: decision.isDefault ? { bo: 'panel-kinderen' } : {},
      ownChildren: { ...decision, files: own.files },
    },
  };
}
