import type { SchoolAnswer } from '../../engine/protocol/school.ts';
import type { SchoolRow } from '../../engine/protocol/schools.ts';
import { hasPupils, isMasked, isUnknown } from '../../tables/schools.ts';

/** The pupils of a school in a year, under the code that it had then. */
export interface HistoryYear {
  year: number;
  /** The bounds of the number of pupils: equal where the count is known, 1 and 4 where it is masked; null without a figure. */
  pupils: { low: number; high: number } | null;
  /** Why there is no figure: the school had no pupils at this count though it went on, or the source has no count. */
  missing: 'gap' | 'noFigure' | null;
  /** The code under which the pupils were counted. */
  code: string;
  /** The share of the pupils of the soort in the gemeente, in percent; NaN where the number of pupils is not exactly known. */
  share: number;
}

/** A change in the life of a school other than its number of pupils. */
export interface SchoolEvent {
  year: number;
  kind: 'opened' | 'closed' | 'renumberedFrom' | 'renumberedInto' | 'mergedFrom' | 'mergedInto';
  /** The code of the other school, empty for an opening and a closure; `name` is its name where the site knows it. */
  code: string;
  name: string;
  sector: SchoolRow['sector'];
}

/**
 * Returns the pupils of a school in each year from the first to the last in which it had pupils, with those under its earlier
 * codes.
 */
export function historyOf({
  school,
  earlier,
  years,
  total,
}: Pick<SchoolAnswer, 'school' | 'earlier' | 'years' | 'total'>): HistoryYear[] {
  if (!school) return [];
  const lines = [school, ...earlier];
  const first = Math.min(...lines.map(({ life }) => life.first));
  return years.flatMap((year, j): HistoryYear[] => {
    if (year < first || year > school.life.last) return [];
    const row =
      lines.find(({ pupils }) => hasPupils(pupils[j] ?? 0)) ?? rowIn(year, lines) ?? school;
    const count = row.pupils[j] ?? 0;
    const isInTotal = row.gemeente === total?.gemeente && row.soort === total.soort;
    const all = isInTotal ? (total.pupils[j] ?? 0) : 0;
    const one = { year, code: row.code, share: count > 0 && all > 0 ? (100 * count) / all : NaN };
    if (isMasked(count)) return [{ ...one, pupils: { low: 1, high: 4 }, missing: null }];
    if (count > 0) return [{ ...one, pupils: { low: count, high: count }, missing: null }];
    return [{ ...one, pupils: null, missing: isUnknown(count) ? 'noFigure' : 'gap' }];
  });
}

/** Returns the row of the code that a school had in a year without pupils. */
const rowIn = (year: number, lines: readonly SchoolRow[]): SchoolRow | undefined =>
  lines.find(({ life }) => life.first <= year && year <= life.last);

/** Returns what happened to a school and to those under its earlier codes, ascending by year. */
export function eventsOf({
  school,
  earlier,
  related,
}: Pick<SchoolAnswer, 'school' | 'earlier' | 'related'>): SchoolEvent[] {
  if (!school) return [];
  const lines = [school, ...earlier];
  const named = new Map(
    [...lines, ...related].map(({ code, sector, name }) => [`${sector} ${code}`, name]),
  );
  const events = lines.flatMap((row): SchoolEvent[] => {
    const step =
      (way: 'From' | 'Into') =>
      (one: SchoolRow['life']['into'][number]): SchoolEvent => ({
        year: one.year,
        kind: `${one.kind}${way}`,
        code: one.code,
        name: named.get(`${one.sector} ${one.code}`) ?? '',
        sector: one.sector,
      });
    // The end of an earlier code is reported with the code that followed.
    const isEarlier = row !== school;
    return [
      ...row.life.from.map(step('From')),
      ...(isEarlier ? [] : row.life.into.map(step('Into'))),
    ];
  });
  const plain = (kind: 'opened' | 'closed', year: number | null): SchoolEvent[] =>
    year === null ? [] : [{ year, kind, code: '', name: '', sector: school.sector }];
  const oldest = lines.at(-1)?.life;
  const opened = plain('opened', oldest?.opened ?? null);
  const closed = school.life.into.length > 0 ? [] : plain('closed', school.life.closed);
  return [...opened, ...events, ...closed].sort((a, b) => a.year - b.year);
}
