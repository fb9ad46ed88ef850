import type { MemberRow } from '../../../state/region/member-rows.ts';

/** The number of charts up to which they stand on the page of the table. */
const BESIDE_TABLE = 14;
/** The most charts on a row there: 7 where they would take a third row otherwise. */
const [WIDE, WIDEST] = [6, 7] as const;
/** The most charts of a region that has more gemeenten than a page of charts holds: they stand on a page with the large chart. */
const OF_MANY = 12;
/** The most charts on a page of their own. */
export const ON_OWN_PAGE = 60;
/** The fewest charts on a row. */
const FEWEST = 3;
/** Sizes on paper in millimetres: the width, the height that a page of their own has for charts, and what is between them. */
const PAPER = { width: 182, height: 222, gap: 3 } as const;
/** Height of a small chart divided by its width, and the heights in millimetres of its texts, on a row of many charts two lines more. */
const CHART = { ratio: 0.46, texts: 9.5, moreTexts: 4, wide: 30 } as const;

/** How the small charts of the gemeenten of a region stand on paper. */
export interface MultiplesGrid {
  /** The number of charts that are drawn: of many gemeenten the first. */
  count: number;
  columns: number;
  /** Whether the charts take a page of their own. */
  hasOwnPage: boolean;
}

/** The gemeenten that have a chart: those with pupils in any year. */
export const chartedRows = (rows: readonly MemberRow[]): MemberRow[] =>
  rows.filter(({ area }) => area.pupils.some((pupils) => pupils > 0));

/** Returns how the small charts of `charts` gemeenten stand on paper: in even rows, as large as fits. */
export function multiplesGrid(charts: number): MultiplesGrid {
  const hasOwnPage = charts > BESIDE_TABLE && charts <= ON_OWN_PAGE;
  const count = charts > ON_OWN_PAGE ? OF_MANY : charts;
  if (!hasOwnPage) {
    const rows = Math.ceil(count / (count > 2 * WIDE ? WIDEST : WIDE));
    return { count, columns: Math.max(FEWEST, Math.ceil(count / rows)), hasOwnPage };
  }
  let columns = FEWEST;
  while (heightOf(count, columns) > PAPER.height) columns++;
  return { count, columns, hasOwnPage };
}

/** The height in millimetres of so many charts in so many columns. */
function heightOf(count: number, columns: number): number {
  const width = (PAPER.width + PAPER.gap) / columns - PAPER.gap;
  const texts = CHART.texts + (width < CHART.wide ? CHART.moreTexts : 0);
  return Math.ceil(count / columns) * (CHART.ratio * width + texts);
}
