import { isNamed } from './long-columns.ts';
import { isPart } from './part-rows.ts';
import { wideColumns, type FigureColumn, type WideColumns } from './wide-columns.ts';

/** How a table with years or soorten side by side is turned into the long form (a row per gemeente, soort and year). */
export interface Unpivot extends WideColumns {
  /** Whether the header has a column that says the gemeente. */
  hasGemeente: boolean;
  /** Whether the years are in the names of the columns, rather than in a column. */
  hasYears: boolean;
  hasSoorten: boolean;
  /** Whether the rows are about parts of a gemeente, such as schools. */
  hasParts: boolean;
  /** The labels that say whether a row is a total. */
  subjects: number[];
  /** The index of a column of gemeenten with a name that says nothing about its cells; undefined where there is none. */
  rowLabel: number | undefined;
  /** The header of the long form. */
  long: string[];
}

/** Matches names of the column that says what a row is about: of a pivot table of Excel, or of regions. */
const ROW_LABEL = /^(rijlabels|row labels|regio('?s)?|gebied(snaam)?|gemeenten)$/i;

/**
 * Matches the name of a column that says something about a figure, but not about which: bounds of a forecast, masked counts and
 * numbers of vestigingen.
 */
const BESIDE_FIGURES =
  /\b(onder|boven)([ _-]?(grens|waarde))?(_?\d\d)?\b|\b(laag|hoog|lower|upper|low|high|minimum|maximum|min|max)\b|^(gemaskeerd|afgeschermd|vestigingen|aantal[ _-]?(vestigingen|scholen))$/i;

/**
 * Returns the index of the column of gemeenten where the name of that column does not say so: a name of `ROW_LABEL`, or a first
 * column without a name in a table without a column of gemeenten; undefined where there is none.
 */
function rowLabelIn(names: readonly string[], labels: readonly number[]): number | undefined {
  const found = labels.find((i) => ROW_LABEL.test(names[i]!));
  const hasGemeente = labels.some((i) => isNamed(names[i]!, 'gemeente'));
  return found ?? (names[0] === '' && !hasGemeente ? 0 : undefined);
}

/** The name of the column of gemeenten in the long form of a table that has none. */
const GEMEENTE = 'gemeentecode';

/**
 * Returns how a table is turned; null for a table without years side by side, or with rows of which it is not known that they are
 * about a gemeente or a part of one.
 */
export function unpivotOf(
  header: readonly string[],
  above: readonly (readonly string[])[],
): Unpivot | null {
  const columns = wideColumns(header, above);
  if (!columns) return null;
  const { figures } = columns;
  const isBeside = (i: number) => BESIDE_FIGURES.test(columns.names[i]!);
  const named = columns.labels.filter((i) => !isBeside(i));
  const unread = [
    ...columns.unread,
    ...columns.labels.flatMap((i) => (isBeside(i) ? columns.names[i]! : [])),
  ];
  const parts = named.filter((i) => isPart(columns.names[i]!));
  const hasParts = parts.length > 0;
  const rowLabel = hasParts ? undefined : rowLabelIn(columns.names, named);
  const labels = rowLabel === undefined || named.includes(rowLabel) ? named : [rowLabel, ...named];
  const names = columns.names.map((name, i) => {
    // In the long form a column `scholen` has a number of schools.
    if (isPart(name) && isNamed(name, 'vestigingen')) return 'School';
    return i === rowLabel ? 'gemeente' : name;
  });
  // `code` and `naam` are those of the school where the table has schools.
  const gemeenten = labels.filter(
    (i) => isNamed(names[i]!, 'gemeente') && !(hasParts && /^(code|naam)$/i.test(names[i]!)),
  );
  const soorten = labels.filter((i) => isNamed(names[i]!, 'soort'));
  const hasGemeente = gemeenten.length > 0;
  const hasYears = figures.some(({ year }) => year !== null);
  if (!hasGemeente && !hasParts && soorten.length === 0 && hasYears) return null;
  const hasSoorten = figures.some(({ soort }) => soort !== null);
  const found = [...parts, ...gemeenten, ...soorten];
  const subjects = found.length > 0 ? found : labels.slice(0, 1);
  const long = [
    ...(hasGemeente ? [] : [GEMEENTE]),
    ...(hasSoorten ? ['soort'] : []),
    ...(hasYears ? ['jaar'] : []),
    'leerlingen',
    'prognose',
    ...labels.map((i) => names[i]!),
  ];
  return {
    ...columns,
    labels,
    unread,
    rowLabel,
    hasGemeente,
    hasYears,
    hasSoorten,
    hasParts,
    subjects,
    long,
  };
}

/** Returns the row of the long form with the figure of one year. */
export function longRow(
  { hasGemeente, hasSoorten, hasYears, labels }: Unpivot,
  gemeente: string,
  { column, year, soort, isForecast }: FigureColumn,
  cells: readonly string[],
): string[] {
  const figure = cells[column] ?? '';
  return [
    ...(hasGemeente ? [] : [gemeente]),
    ...(hasSoorten ? [soort ?? ''] : []),
    ...(hasYears ? [year ?? ''] : []),
    isForecast ? '' : figure,
    isForecast ? figure : '',
    ...labels.map((i) => cells[i] ?? ''),
  ];
}

/** Returns, for each column of the long form, the index of the column of the file that its cells come from. */
export const sourcesOf = (
  { long, labels, hasGemeente }: Unpivot,
  { column }: FigureColumn,
): number[] =>
  long.map((_, i) => {
    if (i === 0 && !hasGemeente) return labels[0] ?? column;
    return labels[i - (long.length - labels.length)] ?? column;
  });
