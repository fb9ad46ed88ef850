import { DIVISIONS, type Area, type Division, type Region } from '../../areas/divisions.ts';
import type { Backtest } from '../../forecast/backtest/backtest-file.ts';
import type { BacktestSummary } from '../../forecast/backtest/backtest-summary.ts';
import { bandsOf } from '../../forecast/intervals/band.ts';
import type { Calibration } from '../../forecast/intervals/calibration.ts';
import { extended } from '../../forecast/sums/extended.ts';
import { PARTS_OF_PUPIL } from '../../forecast/sums/sum-paths.ts';
import type { Shape, Shapes } from '../../geometry/shapes.ts';
import { MEASURES } from '../../measures/catalog.ts';
import { measureMatrix } from '../../measures/matrix.ts';
import { columnOf, type IntervalBounds } from '../../tables/area-view.ts';
import type { Counts } from '../../tables/counts.ts';
import { calibrationOf } from '../projection/with-forecast.ts';
import type { Answer } from '../protocol/figures.ts';
import type { Projection } from '../protocol/projection.ts';
import type { Opening } from '../protocol/site-files.ts';
import { addedUp, differences } from './differences.ts';

/** The answers of the engine that make the first screen: to `open`, and to the question about the figures on the map. */
export interface FirstAnswers {
  opening: Opening;
  answer: Answer;
}

/** The lines of `Shapes` that the HTML of the first screen draws, so that they need not be sent a second time. */
export interface DrawnLines extends Pick<Shapes, 'borders' | 'provinces'> {
  /** The path of each gemeente, by its code. */
  paths: ReadonlyMap<string, string>;
}

/**
 * The first answers in few bytes, as plain JSON: without what the page draws already, and without what follows from the rest by
 * the same functions that the engine uses. `unpackAnswers` returns the answers with exactly the same numbers.
 */
export interface PackedAnswers {
  opening: Omit<Opening, 'areas' | 'shapes'>;
  areas: PackedAreas;
  shapes: { land: string; gemeenten: PackedShape[] };
  answer: Omit<Answer, 'counts' | 'projection' | 'matrix'>;
  counts: PackedCounts;
  projection: PackedProjection;
}

/** `Shape` without its path, and with the indexes of those neighbours only that come after it. */
interface PackedShape extends Omit<Shape, 'path' | 'neighbours'> {
  after: number[];
}

/** The regions of each division, and per gemeente its code, its name and the indexes of its regions, by division. */
interface PackedAreas {
  regions: Record<Division, Region[]>;
  gemeenten: [code: string, name: string, ...regions: number[][]][];
}

/** The counted years of `Counts`; each array as the differences between one cell and the next, without a figure null. */
interface PackedCounts extends Pick<Counts, 'codes' | 'gemeenten' | 'years' | 'soorten'> {
  pupils: (number | null)[];
  masked: (number | null)[];
  vestigingen: (number | null)[];
  complete: (number | null)[];
}

/** A projection with the expected pupils and what intervals are computed from, in their place. */
interface PackedProjection extends Omit<Projection, 'low80' | 'high80' | 'low95' | 'high95'> {
  /** Expected pupils (areas × projected years) in parts of a pupil (`PARTS_OF_PUPIL`), as `differences`. */
  expected: (number | null)[];
  calibration: Calibration;
}

/**
 * Packs the first answers.
 * @param backtest the backtest that holds the calibration from which the intervals of the answer were computed
 * @throws Error if the answers hold what `unpackAnswers` could not restore
 */
export function packAnswers(
  { opening, answer }: FirstAnswers,
  backtest: Pick<Backtest, 'calibrations'>,
): PackedAnswers {
  const { areas, shapes, ...rest } = opening;
  const { counts, projection, ...asked } = without(answer, 'matrix');
  const calibration = calibrationOf(counts.soorten, backtest);
  const isOfUser = counts.fromUser.some((one) => one !== 0);
  if (!shapes || !projection || !calibration || asked.whole || isOfUser) {
    throw new Error('These answers are not those of the first screen');
  }
  return {
    opening: rest,
    areas: packAreas(areas),
    shapes: {
      land: shapes.land,
      gemeenten: packShapes(shapes.gemeenten),
    },
    answer: asked,
    counts: packCounts(counts),
    projection: {
      ...without(projection, 'low80', 'high80', 'low95', 'high95'),
      expected: differences(
        columns(counts, counts.pupils, 'projected').map((pupils) => pupils * PARTS_OF_PUPIL),
      ),
      calibration,
    },
  };
}

/** Returns the first answers from what `packAnswers` packed and the lines that the page draws. */
export function unpackAnswers(packed: PackedAnswers, drawn: DrawnLines): FirstAnswers {
  const { question } = packed.answer;
  const counted = unpackCounts(packed.counts);
  const { expected, calibration, backtest, ...about } = packed.projection;
  const path = {
    horizons: about.years.length,
    values: addedUp(expected).map((parts) => parts / PARTS_OF_PUPIL),
  };
  const { problem, reasons } = about;
  const counts = extended(counted, { ...path, problem, reasons: [...reasons] });
  const sizes = columnOf(counted, counted.pupils, about.origin);
  const bounds = onDemand(() => bandsOf(path, sizes, calibration));
  const projection = Object.assign(bounds, { ...about, backtest: unpackSummary(backtest) });
  return {
    opening: {
      ...packed.opening,
      areas: unpackAreas(packed.areas),
      shapes: {
        ...packed.shapes,
        borders: drawn.borders,
        provinces: drawn.provinces,
        gemeenten: unpackShapes(packed.shapes.gemeenten, drawn.paths),
      },
    },
    answer: {
      ...packed.answer,
      counts,
      projection,
      matrix: measureMatrix(counts, MEASURES[question.measure], question.base),
    },
  };
}

/** Returns the bounds that `compute` returns, computed when one of them is first read: the first map shows none. */
function onDemand(compute: () => IntervalBounds): IntervalBounds {
  let bounds: IntervalBounds | undefined;
  const computed = () => (bounds ??= compute());
  return {
    get low80() {
      return computed().low80;
    },
    get high80() {
      return computed().high80;
    },
    get low95() {
      return computed().low95;
    },
    get high95() {
      return computed().high95;
    },
  };
}

function packShapes(shapes: readonly Shape[]): PackedShape[] {
  const indexes = new Map(shapes.map(({ code }, i) => [code, i]));
  return shapes.map(({ neighbours, ...shape }, i) => ({
    ...without(shape, 'path'),
    after: neighbours.map((code) => indexes.get(code) ?? -1).filter((index) => index > i),
  }));
}

function unpackShapes(shapes: readonly PackedShape[], paths: DrawnLines['paths']): Shape[] {
  const neighbours = shapes.map((): string[] => []);
  return shapes.map(({ after, ...shape }, i) => {
    for (const index of after) {
      neighbours[i]!.push(shapes[index]!.code);
      neighbours[index]!.push(shape.code);
    }
    return { ...shape, path: paths.get(shape.code) ?? '', neighbours: neighbours[i]! };
  });
}

function packAreas(areas: readonly Area[]): PackedAreas {
  const regions = {} as PackedAreas['regions'];
  const indexes = areas.map((): number[][] => []);
  for (const division of DIVISIONS) {
    const known = new Map<string, number>();
    for (const [i, area] of areas.entries()) {
      indexes[i]!.push(
        area.regions[division].map((region) => {
          const key = JSON.stringify(region);
          known.set(key, known.get(key) ?? known.size);
          return known.get(key)!;
        }),
      );
    }
    regions[division] = [...known.keys()].map((key) => JSON.parse(key) as Region);
  }
  return { regions, gemeenten: areas.map(({ code, name }, i) => [code, name, ...indexes[i]!]) };
}

function unpackAreas({ regions, gemeenten }: PackedAreas): Area[] {
  return gemeenten.map(([code, name, ...indexes]) => {
    const own = DIVISIONS.map((division, d) => [
      division,
      indexes[d]!.map((index) => regions[division][index]!),
    ]);
    return { code, name, regions: Object.fromEntries(own) as Area['regions'] };
  });
}

function packCounts(counts: Counts): PackedCounts {
  const { codes, gemeenten, years, observed, soorten } = counts;
  const packed = (array: ArrayLike<number>) => differences(columns(counts, array, 'counted'));
  return {
    codes,
    gemeenten,
    years: years.slice(0, observed),
    soorten,
    pupils: packed(counts.pupils),
    masked: packed(counts.masked),
    vestigingen: packed(counts.vestigingen),
    complete: packed(counts.complete),
  };
}

function unpackCounts(packed: PackedCounts): Counts {
  const { pupils, masked, vestigingen, complete, ...about } = packed;
  return {
    ...about,
    observed: about.years.length,
    pupils: addedUp(pupils),
    masked: new Uint16Array(addedUp(masked)),
    vestigingen: addedUp(vestigingen),
    complete: new Uint8Array(addedUp(complete)),
    fromUser: new Uint8Array(pupils.length),
  };
}

/** Returns the cells of the counted or of the projected years from an array of areas × years. */
function columns(
  { years, observed }: Counts,
  array: ArrayLike<number>,
  which: 'counted' | 'projected',
): Float64Array {
  const isWanted = (cell: number) => cell % years.length < observed === (which === 'counted');
  return Float64Array.from(array).filter((_, cell) => isWanted(cell));
}

/** Returns the summary of a backtest that went through JSON, with NaN again where JSON has null. */
function unpackSummary(summary: BacktestSummary): BacktestSummary {
  return {
    ...summary,
    cameOut: summary.cameOut.map((one) => [...known(one)]),
    regions: summary.regions.map((one) => [...known(one)]),
    country: [...known(summary.country)],
    usefulHorizon: [...known(summary.usefulHorizon)],
  };
}

/** Returns a copy of an object without some of its fields. */
function without<T extends object, K extends keyof T>(object: T, ...fields: K[]): Omit<T, K> {
  const rest = { ...object };
  for (const field of fields) delete rest[field];
  return rest;
}

/** Returns numbers that went through JSON, with NaN again where JSON has null. */
const known = (values: readonly (number | null)[]): Float64Array =>
  Float64Array.from(values, (value) => value ?? NaN);
