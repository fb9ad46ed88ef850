import { COUNTRY, UNKNOWN_GEMEENTE } from '../../areas/codes.ts';
import { childrenLayout, readChildrenRow, type ChildrenTable } from '../cbs/children-table.ts';
import type { RowReader } from '../delimited.ts';
import { FormatError, type Place } from '../format-error.ts';
import { ChildrenTally } from './children-tally.ts';
import type { FormatId, IncomingFormat, OpenFile } from './format.ts';
import { readTopic } from './statline-topics.ts';

/** The format of births per month and gemeente: a download of CBS's table 37230ned. */
export const cbsBirths = formatFor('cbs-geboorten', 'geboorten');
/** The format of the population by age and gemeente on 1 January: a download of CBS's table 03759ned. */
export const cbsAges = formatFor('cbs-leeftijden', 'bevolking');

function formatFor(id: FormatId, table: ChildrenTable): IncomingFormat {
  return {
    id,
    recognises: (header, above) =>
      childrenLayout(header, above)?.table === table && !hasPupils(header, above),
    needed: (header, above) => {
      const { region, period, age, measure, dividing, figures } = childrenLayout(header, above)!;
      return 1 + Math.max(region, period, age, measure, ...dividing, figures[0]!.column);
    },
    open,
  };
}

/** Whether a column counts pupils: the regional key figures may have births beside them. */
function hasPupils(header: readonly string[], above: readonly (readonly string[])[]): boolean {
  const title = above.map(([first = '']) => first).join(' ');
  return header.some((name, column) => {
    const stacked = [...above.map((row) => row[column] ?? ''), name].join('|');
    return readTopic(stacked, { title, hasSoortColumn: false }).soort !== null;
  });
}

function open(file: OpenFile): RowReader<void> {
  const { header, above, data } = file;
  const layout = childrenLayout(header, above)!;
  const tally = new ChildrenTally(layout.table);
  data.children = tally;
  data.column = header[layout.region] ?? '';
  const { others } = data.unused;
  return (row, at) => {
    const cells = readChildrenRow(layout, row, at);
    if (typeof cells === 'string' || cells[0]?.area === COUNTRY) {
      others.rows += 1;
      const name = typeof cells === 'string' ? cells : row[layout.region]!.trim();
      if (name !== '') others.names.add(name);
      return;
    }
    const area = cells[0]?.area ?? '';
    const isEmpty = cells.every(({ children }) => children === null);
    const found = gemeenteIn(file, area, isEmpty, at(layout.region));
    if (found === null) return;
    for (const { counted, period, children } of cells) {
      if (children !== null && Number.isNaN(children)) data.missing += 1;
      if (tally.put(counted, period, found, children)) continue;
      throw new FormatError(at(layout.region), 'duplicate-row', `${area} ${period.year}`);
    }
  };
}

/**
 * Returns the gemeente with a name or code. Null for one that was split over several, whose children no gemeente of today can be
 * given, and for a name that is not known in a row without figures: StatLine lists gemeenten in years in which they did not exist.
 */
function gemeenteIn(file: OpenFile, area: string, isEmpty: boolean, place: Place) {
  try {
    const found = file.gemeenten(area, place);
    return found.today === UNKNOWN_GEMEENTE ? null : found;
  } catch (error) {
    const isSplit = error instanceof FormatError && error.problem === 'split-gemeente';
    if (isSplit || isEmpty) return null;
    throw error;
  }
}
