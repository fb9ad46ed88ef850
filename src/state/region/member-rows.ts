import type { Answer } from '../../engine/protocol/figures.ts';
import { byName } from '../../areas/by-name.ts';
import type { Area } from '../../areas/divisions.ts';
import { change } from '../../measures/change.ts';
import { iml } from '../../measures/iml.ts';
import { AreaView } from '../../tables/area-view.ts';
import { figureOf, type Figure } from '../map/ranking-rows.ts';

/** The expected pupils of a gemeente some years ahead. */
interface ExpectedPupils {
  year: number;
  pupils: number;
  /** Bounds of the 80 % interval, in pupils. */
  low: number;
  high: number;
  /** Changes since the newest count in percent: of the expected pupils and of the bounds. */
  percent: number;
  lowPercent: number;
  highPercent: number;
}

/** The figures of a gemeente of a region. */
export interface MemberRow {
  code: string;
  name: string;
  then: Figure;
  now: Figure;
  /** Change since the base year in percent; NaN where it cannot be computed. */
  change: number;
  /** The same over five years, as in the IML-maat. */
  iml: number;
  /** Vestigingen with pupils now; NaN where unknown. */
  vestigingen: number;
  expected: ExpectedPupils | null;
  /** All years, observed and projected. */
  area: AreaView;
}

/** Years between the newest count and the expected pupils. */
const LOOK_AHEAD = 5;

/**
 * Returns the rows of the gemeenten `members`, the largest fall first, those without a change last.
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
          iml: iml.value({ area, year, base }),
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
    return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || byName.compare(a.name, b.name);
  }
  return x - y || byName.compare(a.name, b.name);
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
