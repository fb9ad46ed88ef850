import type { Area } from '../../areas/divisions.ts';
import type { BirthYear } from '../../formats/births.ts';
import { VO_GROWTH } from '../../forecast/vo-control.ts';
import { defaultOf, FAMILY } from '../../forecast/defaults.ts';
import { knownAt, knownNow, type Known, type Sources } from '../../forecast/known.ts';
import { HORIZONS, type MethodId } from '../../forecast/method.ts';
import { METHODS } from '../../forecast/methods/catalog.ts';
import { panelOf, type Panel } from '../../forecast/panel.ts';
import { sumPaths, type SoortPath, type SummedPath } from '../../forecast/sum-paths.ts';
import { areasOf } from '../../tables/area-view.ts';
import { isWhollyMasked, type Counts } from '../../tables/counts.ts';
import { withSets } from '../../tables/sets.ts';
import type { Sector, Soort } from '../../tables/soorten.ts';
import type { LinesQuestion, MethodLine, PastLine, ProjectedLine } from '../protocol/projection.ts';

/** What projections are made from. */
export interface Materials {
  counts(sector: Sector, soorten: readonly Soort[]): Promise<Counts>;
  areas: readonly Area[];
  births: readonly BirthYear[];
}

/** Methods that look at one series alone, to compare with. */
const ALONE: readonly MethodId[] = ['naief', 'drift', 'holt', 'theta', 'log-lineair'];
/** A default without births, for the soorten whose default leans on them. */
const WITHOUT_BIRTHS: Partial<Record<Soort, MethodId>> = { bo: 'panel', vo: 'vertraagd-bo' };

/** The expected pupils of each of `soorten`, by its default method; null where one of them has none. */
export async function projectEach(
  materials: Materials,
  sector: Sector,
  soorten: readonly Soort[],
  known: (sources: Sources) => Known = knownNow,
): Promise<(SoortPath & { soort: Soort })[] | null> {
  const paths = [];
  for (const soort of soorten) {
    const way = defaultOf(soort);
    if (way === null) return null;
    const sources = await sourcesOf(materials, sector, soort);
    const path = METHODS[way.method].forecast(known(sources), HORIZONS);
    const masked = maskedIn(await materials.counts(sector, [soort]), path.origin);
    paths.push({ soort, codes: sources.panel.codes, path, masked });
  }
  return paths;
}

/** Codes of the areas of which every pupil is masked in `year`. */
function maskedIn(counts: Counts, year: number): Set<string> {
  const masked = areasOf(counts).filter((area) => isWhollyMasked(area, area.indexOf(year)));
  return new Set(masked.map(({ code }) => code));
}

/** The expected pupils of the soorten together; null where one of them has no projection. */
async function projectSoorten(
  materials: Materials,
  question: LinesQuestion,
  known?: (sources: Sources) => Known,
): Promise<SummedPath | null> {
  const paths = await projectEach(materials, question.sector, question.soorten, known);
  return paths && sumPaths(await countsFor(materials, question), paths, question.sets);
}

/** The counts of the areas and sets that are asked for. */
async function countsFor(
  { counts }: Materials,
  { sector, soorten, sets }: LinesQuestion,
): Promise<Counts> {
  return withSets(await counts(sector, soorten), sets);
}

/** What was expected in each of `origins`, up to the newest count and on. */
export async function projectPast(
  materials: Materials,
  question: LinesQuestion,
  origins: readonly number[],
): Promise<PastLine[]> {
  const counts = await countsFor(materials, question);
  const lines: PastLine[] = [];
  for (const origin of origins) {
    const made = await projectSoorten(materials, question, (all) => knownAt(all, origin));
    if (made)
      lines.push(
        ...linesOf(counts, made, question.codes, origin).map((one) => ({ ...one, origin })),
      );
  }
  return lines;
}

/** What every method expects now: the default of the soorten, the same without births, and those that see one series alone. */
export async function projectMethods(
  materials: Materials,
  question: LinesQuestion,
): Promise<MethodLine[]> {
  const { sector, soorten, codes, sets } = question;
  const counts = await countsFor(materials, question);
  const origin = counts.years.at(-1) ?? 0;
  const [first] = soorten;
  const way = first && defaultOf(first);
  const made = await projectSoorten(materials, question);
  if (!way || !made || first === undefined) return [];
  const sources = await sourcesOf(materials, sector, first);
  const panel = panelOf(counts, materials.areas);
  const without = soorten.length === 1 ? WITHOUT_BIRTHS[first] : undefined;
  const others = [...(without ? [without] : []), ...ALONE].map((method) => {
    const path = METHODS[method].forecast(knownNow({ ...sources, panel }), HORIZONS);
    return { method, made: sumPaths(counts, [{ codes: panel.codes, path }], sets) };
  });
  return [{ method: way.method, made }, ...others].flatMap(({ method, made }) =>
    linesOf(counts, made, codes, origin).map((one) => ({ ...one, method })),
  );
}

async function sourcesOf(materials: Materials, sector: Sector, soort: Soort): Promise<Sources> {
  const { areas, births } = materials;
  const panel = async (of: Sector, soorten: readonly Soort[]): Promise<Panel> =>
    panelOf(await materials.counts(of, soorten), areas);
  const own = await panel(sector, [soort]);
  return {
    panel: own,
    bo: soort === 'bo' ? own : await panel('po', ['bo']),
    family: FAMILY.includes(soort) ? await panel(sector, FAMILY) : own,
    births,
    assumedVoGrowth: VO_GROWTH,
  };
}

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
