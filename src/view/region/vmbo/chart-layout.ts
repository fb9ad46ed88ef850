import { area, line } from 'd3';
import type { VmboPicture } from '../../../engine/protocol/vmbo.ts';
import { markOf } from '../../kit/marks.ts';
import { linearScale, type LinearScale } from '../../kit/linear-scale.ts';
import { placeLabels } from '../../trend/layout/labels.ts';

type TypeSupply = VmboPicture['types'][number];

/** A line of the chart: the candidates of one type. */
interface CandidateLine {
  type: string;
  colour: string;
  dashes: string;
  /** SVG path data of the line: through the counts, and from the first masked school year on through the middle of the band. */
  line: string;
  /** SVG path data of the band between the least and the most that the candidates can be; empty where nothing is masked. */
  band: string;
  /** The end of the line, and the middle of the left side of its label. */
  end: readonly [x: number, y: number];
  label: readonly [x: number, y: number];
}

export interface CandidateChart {
  lines: CandidateLine[];
  valueTicks: { value: number; y: number }[];
  yearTicks: { year: number; x: number }[];
  /** Where the school years with masked counts begin, and the first of them; null where no count is masked. */
  masked: { x: number; year: number } | null;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Room in pixels around the plot: for the values at the left, the names at the right and the school years below. */
const AROUND = { left: 48, right: 84, top: 18, bottom: 26 };
const LABEL_HEIGHT = 17;
/** The width in pixels that a school year takes on the axis. */
const YEAR_WIDTH = 62;

/** Returns where the parts of a chart of candidates stand. The values start at zero. */
export function candidateChart(
  types: readonly TypeSupply[],
  years: readonly number[],
  width: number,
  height: number,
): CandidateChart {
  const [left, right] = [AROUND.left, Math.max(AROUND.left + 1, width - AROUND.right)];
  const [top, bottom] = [AROUND.top, height - AROUND.bottom];
  const most = Math.max(
    1,
    ...types.flatMap(({ region }) => region.candidates.map(({ high }) => high)),
  );
  const x = linearScale([years[0] ?? 0, years.at(-1) ?? 1], [left, right]);
  const y = linearScale([0, most], [bottom, top], 4);
  const isMasked = (i: number) =>
    types.some(
      ({ region }) => (region.candidates[i]?.high ?? 0) > (region.candidates[i]?.low ?? 0),
    );
  const firstMasked = years.findIndex((_, i) => isMasked(i));
  const ends = types.map(({ region }) => y(middle(region.candidates.at(-1))));
  const places = placeLabels(
    ends.map((one) => ({ y: one, height: LABEL_HEIGHT })),
    top,
    bottom,
  );
  const maskedYear = years[firstMasked];
  return {
    lines: types.map(({ type, region }, k) => {
      const points = region.candidates.map((one, i) => ({ ...one, at: x(years[i] ?? 0) }));
      const { colour, dashes } = markOf(k);
      return {
        type,
        colour,
        dashes,
        line: lineOf(points, y),
        band: firstMasked < 0 ? '' : bandOf(points.slice(firstMasked), y),
        end: [right, ends[k] ?? bottom],
        label: [right + 22, places[k] ?? bottom],
      };
    }),
    valueTicks: y.ticks(4).map((value) => ({ value, y: y(value) })),
    yearTicks: everyNth(years, Math.ceil((years.length * YEAR_WIDTH) / (right - left))).map(
      (year) => ({ year, x: x(year) }),
    ),
    masked: maskedYear === undefined ? null : { x: x(maskedYear), year: maskedYear },
    left,
    right,
    top,
    bottom,
  };
}

/** The candidates of a school year at a position on the axis. */
interface Point {
  at: number;
  low: number;
  high: number;
}

const lineOf = (points: readonly Point[], y: LinearScale): string =>
  line<Point>(
    ({ at }) => at,
    (one) => y(middle(one)),
  )(points) ?? '';

const bandOf = (points: readonly Point[], y: LinearScale): string =>
  area<Point>(({ at }) => at, ({ low }) => y(low), ({ high }) => y(high))(points) ?? ''; // prettier-ignore

const middle = (bounds: { low: number; high: number } | undefined) =>
  bounds ? (bounds.low + bounds.high) / 2 : 0;

/** Returns every `step`th school year, the last one always. */
const everyNth = (years: readonly number[], step: number) =>
  years.filter((_, i) => (years.length - 1 - i) % Math.max(1, step) === 0);
