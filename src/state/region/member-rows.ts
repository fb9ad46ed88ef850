import type { Answer } from '../../engine/protocol/figures.ts';
import { byName } from '../../areas/by-name.ts';
import type { Area } from '../../areas/divisions.ts';
import { change, changeBounds } from '../../measures/change.ts';
import { isAbout } from '../../measures/catalog.ts';
import { iml } from '../../measures/iml.ts';
import { AreaView } from '../../tables/area-view.ts';
import { figureOf, type Figure } from '../map/ranking-rows.ts';

/** The expected pupils of a gemeente, `LOOK_AHEAD` years after the newest count. */
interface ExpectedPupils {
  year: number;
  pupils: number;
  /** The lower bound of the 80 % interval, in pupils; `high` is the upper bound. */
  low: number;
  high: number;
  /**
   * The change from the newest count to the expected pupils, in percent; `lowPercent` and `highPercent` are the changes to the
   * bounds.
   */
  percent: number;
  lowPercent: number;
  highPercent: number;
}

/**
 * The figures of a gemeente in the table of a region: in the base year (`then`), in the newest counted year (`now`), and
 * expected.
 */
export interface MemberRow {
  code: string;
  name: string;
  then: Figure;
  now: Figure;
  /** The change in pupils from the base year to the newest counted year in percent; NaN where it cannot be computed. */
  change: number;
  /** The least and the most that `change` can be, where masked cells are estimated; null where it is one value or not known. */
  changeBounds: { low: number; high: number } | null;
  /**
   * The change in pupils over the five years up to the newest counted year in percent, as in the IML-maat; NaN where it cannot be
   * computed.
   */
  iml: number;
  /** The number of vestigingen with pupils in the newest counted year; NaN where it is unknown. */
  vestigingen: number;
  expected: ExpectedPupils | null;
  /** The figures of the gemeente in all years, counted and projected. */
  area: AreaView;
}

/** The number of years from the newest count to the year of the expected pupils. */
const LOOK_AHEAD = 5;

/**
 * Returns a row for each gemeente in `members`, the largest fall since the base year first and those without a change last.
 * @param year the newest counted year
 */
export function memberRows(
  answer: Pick<Answer, 'counts' | 'projection' | 'question'>,
  members: readonly string[],
  areas: ReadonlyMap<string, Area>,
  year: number,
): MemberRow[] {
  const { counts, projection } = answer;
  const { base } = answer.question;
  return members
    .flatMap((code): MemberRow[] => {
      const row = counts.codes.indexOf(code);
      if (row < 0) return [];
      const area = new AreaView(counts, row, projection);
      return [
        {
          code,
          name: areas.get(code)?.name ?? code,
          then: figureOf(area, base),
          now: figureOf(area, year),
          change: change.value({ area, year, base }),
          changeBounds: changeBounds(area, year, base),
          iml: isAbout('iml', answer.question) ? iml.value({ area, year, base }) : NaN,
          vestigingen: area.at(year).vestigingen,
          expected: expectedPupilsOf(area),
          area,
        },
      ];
    })
    .sort(byDecline);
}

function byDecline(a: MemberRow, b: MemberRow): number {
  const [x, y] = [a.change, b.change];
  if (Number.isNaN(x) || Number.isNaN(y)) {
    return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || byName(a.name, b.name);
  }
  return x - y || byName(a.name, b.name);
}

function expectedPupilsOf(area: AreaView): ExpectedPupils | null {
  const year = area.newest + LOOK_AHEAD;
  const now = area.at(area.newest).pupils;
  const expected = area.at(year).pupils;
  const band = area.band(year);
  if (!band || !Number.isFinite(now) || !Number.isFinite(expected) || now === 0) return null;
  const { low80: low, high80: high } = band;
  const since = (value: number) => 100 * (value / now - 1);
  return {
    year,
    pupils: expected,
    low,
    high,
    percent: since(expected),
    lowPercent: since(low),
    highPercent: since(high),
  };
}
