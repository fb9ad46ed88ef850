import type { Area } from '../../areas/divisions.ts';
import type { BirthYear } from '../../formats/births.ts';
import { VO_GROWTH } from '../../forecast/control/vo-control.ts';
import { defaultOf, FAMILY } from '../../forecast/methods/defaults.ts';
import { knownAt, knownNow, type Known, type Sources } from '../../forecast/panel/known.ts';
import {
  HORIZONS,
  type CommonMethodId,
  type Method,
  type MethodId,
} from '../../forecast/methods/method.ts';
import { METHODS } from '../../forecast/methods/catalog.ts';
import { panelOf, type Panel } from '../../forecast/panel/panel.ts';
import { sumPaths, type SoortPath, type SummedPath } from '../../forecast/sums/sum-paths.ts';
import { areasOf } from '../../tables/area-view.ts';
import { isWhollyMasked, type Counts } from '../../tables/counts.ts';
import { withSets } from '../../tables/sets.ts';
import type { Sector, Soort } from '../../tables/soorten.ts';
import type { ChildrenOf } from './children-source.ts';
import type { LinesQuestion, MethodLine, PastLine, ProjectedLine } from '../protocol/projection.ts';

/** What projections are made from: counts per sector and soorten, the gemeenten, and live births of the country per year. */
export interface ProjectionInput {
  counts(sector: Sector, soorten: readonly Soort[]): Promise<Counts>;
  /** Returns the counts of vo by gemeente of residence, on which projections of vo depend. */
  residents(): Promise<Counts>;
  /** The births and young children of gemeenten, for the method of bo that uses them, and whether that is the default. */
  children: ChildrenOf;
  areas: readonly Area[];
  births: readonly BirthYear[];
}

/** The methods that project a gemeente from the counts of that gemeente alone; they are shown for comparison. */
const SINGLE_SERIES: readonly CommonMethodId[] = ['naief', 'drift', 'holt', 'theta', 'log-lineair'];
/**
 * For each soort whose default method uses births: the id of a method that does not use births, which is shown for
 * comparison.
 */
const WITHOUT_BIRTHS: Partial<Record<Soort, CommonMethodId>> = { bo: 'panel', vo: 'vertraagd-bo' };

/**
 * Returns for each soort the expected pupils of all gemeenten in the 15 years after the origin, by the default method of the
 * soort (`defaultMethod`); null if one of the soorten has no method.
 * @param known returns what the method may use: everything that is known now, or only what was known in an earlier origin
 */
export async function projectEach(
  input: ProjectionInput,
  sector: Sector,
  soorten: readonly Soort[],
  known: (sources: Sources) => Known = knownNow,
): Promise<(SoortPath & { soort: Soort })[] | null> {
  const paths = [];
  for (const soort of soorten) {
    const defaults = defaultOf(soort);
    if (defaults === null) return null;
    // The sources and the backtest are in different files: both are asked for at once.
    const [all, id] = await Promise.all([
      sourcesOf(input, sector, soort),
      defaultMethod(soort, input.children),
    ]);
    const accountsForChildren = id === 'panel-kinderen';
    const sources = accountsForChildren ? { ...all, children: await input.children.rows() } : all;
    const method = accountsForChildren ? await variantWithChildren() : METHODS[defaults.method];
    const path = method.forecast(known(sources), HORIZONS);
    const masked = maskedIn(await input.counts(sector, [soort]), path.origin);
    paths.push({ soort, codes: sources.panel.codes, path, masked });
  }
  return paths;
}

/**
 * Returns the method by which a soort is projected by default: for bo the one that accounts for the children already born where the
 * backtest made that the default. Null for a soort without a projection.
 */
export async function defaultMethod(
  soort: Soort | undefined,
  children: ChildrenOf,
): Promise<MethodId | null> {
  const defaults = soort === undefined ? null : defaultOf(soort);
  return soort === 'bo' && (await children.isDefault()) ? 'panel-kinderen' : (defaults?.method ?? null); // prettier-ignore
}

/** Returns the codes of the areas of which all pupils in `year` are masked. */
function maskedIn(counts: Counts, year: number): Set<string> {
  const masked = areasOf(counts).filter((area) => isWhollyMasked(area, area.indexOf(year)));
  return new Set(masked.map(({ code }) => code));
}

/**
 * Returns the expected pupils of the soorten of the question added up, for gemeenten, sets and the country; null if one of
 * the soorten has no method.
 */
async function projectSoorten(
  input: ProjectionInput,
  question: LinesQuestion,
  known?: (sources: Sources) => Known,
): Promise<SummedPath | null> {
  const paths = await projectEach(input, question.sector, question.soorten, known);
  return paths && sumPaths(await countsFor(input, question), paths, question.sets);
}

/** Returns the counts for a question: of all gemeenten, then of the area sets of the question, then of the country. */
async function countsFor(
  { counts }: ProjectionInput,
  { sector, soorten, sets }: LinesQuestion,
): Promise<Counts> {
  return withSets(await counts(sector, soorten), sets);
}

/**
 * Returns a line for each of `origins` and each area of the question: the projection by the default methods from that year,
 * with only what was known then. An area without a projection from that year has no line.
 */
export async function projectPast(
  input: ProjectionInput,
  question: LinesQuestion,
  origins: readonly number[],
): Promise<PastLine[]> {
  const counts = await countsFor(input, question);
  const lines: PastLine[] = [];
  for (const origin of origins) {
    const summed = await projectSoorten(input, question, (all) => knownAt(all, origin));
    if (summed)
      lines.push(
        ...linesOf(counts, summed, question.codes, origin).map((line) => ({ ...line, origin })),
      );
  }
  return lines;
}

/**
 * Returns a line for each method and each area of the question, all from the newest count: the default method; for a single
 * soort a method without births; for bo the one that accounts for the children already born, or without them where it is the
 * default; and the methods that project a gemeente from its own counts alone.
 */
export async function projectMethods(
  input: ProjectionInput,
  question: LinesQuestion,
): Promise<MethodLine[]> {
  const { sector, soorten, codes, sets } = question;
  const counts = await countsFor(input, question);
  const origin = counts.years.at(-1) ?? 0;
  const [first] = soorten;
  const own = await defaultMethod(first, input.children);
  const summed = await projectSoorten(input, question);
  if (!own || !summed || first === undefined) return [];
  const sources = await sourcesOf(input, sector, first);
  const panel = panelOf(counts, input.areas);
  const without = soorten.length === 1 ? WITHOUT_BIRTHS[first] : undefined;
  const children = soorten.length === 1 && first === 'bo' ? await input.children.rows() : [];
  const known = knownNow({ ...sources, panel, children });
  const isVariant = own !== 'panel-kinderen';
  const others = [
    ...(isVariant && children.length > 0 ? [await variantWithChildren()] : []),
    ...(isVariant ? [] : [METHODS['panel-geboorten']]),
    ...[...(without ? [without] : []), ...SINGLE_SERIES].map((id) => METHODS[id]),
  ].map(({ id, forecast }) => {
    const path = forecast(known, HORIZONS);
    return { method: id, summed: sumPaths(counts, [{ codes: panel.codes, path }], sets) };
  });
  return [{ method: own, summed }, ...others].flatMap(({ method, summed }) =>
    linesOf(counts, summed, codes, origin).map((line) => ({ ...line, method })),
  );
}

/**
 * Returns everything that a method may use to project `soort`: the counts of that soort and of other soorten on which its
 * projection depends, and births.
 */
async function sourcesOf(input: ProjectionInput, sector: Sector, soort: Soort): Promise<Sources> {
  const { areas, births } = input;
  const panel = async (of: Sector, soorten: readonly Soort[]): Promise<Panel> =>
    panelOf(await input.counts(of, soorten), areas);
  // The counts of bo and of residents may be in other files than those of the soort: all are asked for at once.
  const [ofSoort, bo, residents] = await Promise.all([
    panel(sector, [soort]),
    soort === 'bo' ? null : panel('po', ['bo']),
    sector === 'vo' ? input.residents().then((counts) => panelOf(counts, areas)) : null,
  ]);
  return {
    panel: ofSoort,
    bo: bo ?? ofSoort,
    family: FAMILY.includes(soort) ? await panel(sector, FAMILY) : ofSoort,
    residents,
    births,
    assumedVoGrowth: VO_GROWTH,
  };
}

/** Loads the variant of bo with births of gemeenten, for which few visits ask. */
async function variantWithChildren(): Promise<Method> {
  return (await import('../../forecast/methods/panel-children.ts')).panelChildren;
}

/** Returns, for each requested area that has a projection, a line with the expected pupils in the years after the origin. */
function linesOf(
  { codes: all }: Counts,
  { horizons, values }: SummedPath,
  codes: readonly string[],
  origin: number,
): ProjectedLine[] {
  const years = Array.from({ length: horizons }, (_, h) => origin + h + 1);
  return codes.flatMap((code) => {
    const row = all.indexOf(code);
    const pupils = values.slice(row * horizons, (row + 1) * horizons);
    return row < 0 || Number.isNaN(pupils[0]) ? [] : [{ code, years, pupils }];
  });
}
