import type { Answer } from '../../engine/protocol/figures.ts';
import type { Area } from '../../areas/divisions.ts';
import { change } from '../../measures/change.ts';
import { iml } from '../../measures/iml.ts';
import { historyOf, type History } from '../../tables/counts.ts';
import { figureOf, type Figure } from '../map/ranking-rows.ts';

/** What is expected of a gemeente in the year that is looked ahead to. */
interface ExpectedPupils {
  year: number;
  pupils: number;
  /** Bounds of the 80 % interval, in pupils. */
  low: number;
  high: number;
  /** Changes since the newest count in percent: of what is expected, and of the bounds. */
  percent: number;
  lowPercent: number;
  highPercent: number;
}

/** A gemeente of a region beside the others. */
export interface MemberRow {
  code: string;
  name: string;
  then: Figure;
  now: Figure;
  /** Change since the base year in percent; NaN where it cannot be had. */
  change: number;
  /** The same over five years, as the IML rule looks at it. */
  iml: number;
  /** Vestigingen with pupils now; NaN where that is not known. */
  vestigingen: number;
  expected: ExpectedPupils | null;
  /** Every year, counted and expected. */
  history: History;
}

/** Years after the newest count to which the gemeenten are looked ahead. */
const LOOK_AHEAD = 5;

const byName = new Intl.Collator('nl', { ignorePunctuation: true });

/** The gemeenten `members` in the newest counted year, the largest fall first, those without a change last. */
export function memberRows(
  answer: Pick<Answer, 'counts' | 'projection' | 'question'>,
  members: readonly string[],
  areas: ReadonlyMap<string, Area>,
  year: number,
): MemberRow[] {
  const { counts, question } = answer;
  const [t, base] = [counts.years.indexOf(year), counts.years.indexOf(question.base)];
  return members
    .flatMap((code): MemberRow[] => {
      const row = counts.codes.indexOf(code);
      if (row < 0) return [];
      const history = historyOf(counts, row);
      return [
        {
          code,
          name: areas.get(code)?.name ?? code,
          then: figureOf(history, base),
          now: figureOf(history, t),
          change: change.value(history, t, base),
          iml: iml.value(history, t, base),
          vestigingen: history.vestigingen[t] ?? NaN,
          expected: expectedPupilsOf(answer, row),
          history,
        },
      ];
    })
    .sort(byDecline);
}

function byDecline(a: MemberRow, b: MemberRow): number {
  const [x, y] = [a.change, b.change];
  if (Number.isNaN(x) || Number.isNaN(y)) {
    return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || byName.compare(a.name, b.name);
  }
  return x - y || byName.compare(a.name, b.name);
}

function expectedPupilsOf(
  { counts, projection }: Pick<Answer, 'counts' | 'projection'>,
  row: number,
): ExpectedPupils | null {
  if (!projection) return null;
  const { pupils, observed, years } = historyOf(counts, row);
  const now = pupils[observed - 1] ?? NaN;
  const expected = pupils[observed - 1 + LOOK_AHEAD] ?? NaN;
  const at = row * projection.years.length + LOOK_AHEAD - 1;
  const [low, high] = [projection.low80[at] ?? NaN, projection.high80[at] ?? NaN];
  if (![now, expected, low, high].every(Number.isFinite) || now === 0) return null;
  const since = (value: number) => 100 * (value / now - 1);
  return {
    year: years[observed - 1 + LOOK_AHEAD] ?? 0,
    pupils: expected,
    low,
    high,
    percent: since(expected),
    lowPercent: since(low),
    highPercent: since(high),
  };
}
