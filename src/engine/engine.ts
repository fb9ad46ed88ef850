import type { ColumnTable } from 'arquero';
import type { Topology } from 'topojson-specification';
import { readAreas, type Area } from '../formats/areas.ts';
import { FormatError } from '../formats/format-error.ts';
import { readMergers } from '../formats/mergers.ts';
import { readPupils } from '../formats/pupils.ts';
import { MEASURES } from '../measures/catalog.ts';
import { classBreaks } from '../measures/classes.ts';
import { measureMatrix } from '../measures/matrix.ts';
import { spokenValues } from '../measures/spoken.ts';
import type { Counts } from '../tables/counts.ts';
import { countsOf, pupilTable } from '../tables/pupils.ts';
import { drawShapes } from '../tables/shapes.ts';
import type { Sector, Soort } from '../tables/soorten.ts';
import type { Answer, Engine, FileProblem, Opening, Question } from './protocol.ts';
import { parseJson } from './json.ts';
import { readPackage } from './package.ts';
import { toProblem } from './problem.ts';

/** Brings the text of a file of `public/data`; rejects with a `FormatError` where there is none. */
export type Load = (file: string) => Promise<string>;

/** The engine over the files that `load` brings. Each file is read once; a file that failed is tried again when asked. */
export function createEngine(load: Load): Engine {
  const areas = remember(async () => readAreas(await load('gebieden.csv'), 'gebieden.csv'));
  const tables: Record<Sector, () => Promise<ColumnTable>> = {
    po: remember(() => readTable(load, 'po')),
    vo: remember(() => readTable(load, 'vo')),
  };
  const counted = new Map<string, Counts>();

  async function counts(sector: Sector, soorten: Soort[]): Promise<Counts> {
    const table = await tables[sector]();
    const key = [sector, ...soorten].join();
    const known = counted.get(key);
    if (known) return known;
    const codes = (await areas().catch((): Area[] => [])).map((area) => area.code);
    const made = countsOf(table, codes, soorten);
    counted.set(key, made);
    return made;
  }

  async function answer(question: Question): Promise<Answer> {
    const all = await counts(question.sector, question.soorten);
    const measure = MEASURES[question.measure];
    const matrix = measureMatrix(all, measure, question.base);
    const values = spokenValues(all, matrix, measure, question.base);
    const breaks = classBreaks(values, question.classes, measure.neutral);
    return { question, counts: all, matrix, breaks };
  }

  return {
    open: () => open(load, areas),
    ask: (question) => answer(question).catch(toProblem),
  };
}

async function open(load: Load, areas: () => Promise<Area[]>): Promise<Opening> {
  const problems: FileProblem[] = [];
  const attempt = async <T>(part: Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await part;
    } catch (error) {
      problems.push(toProblem(error));
      return otherwise;
    }
  };
  const [known, mergers, topology, about] = await Promise.all([
    attempt(areas(), []),
    attempt(
      load('herindelingen.csv').then((text) => readMergers(text, 'herindelingen.csv')),
      [],
    ),
    attempt(load('gemeenten.topo.json').then(readTopology), null),
    attempt(load('datapackage.json').then(readPackage), { sources: [], boundaryYear: null }),
  ]);
  return {
    areas: known,
    mergers,
    shapes: topology && drawShapes(topology, known),
    ...about,
    problems,
  };
}

async function readTable(load: Load, sector: Sector): Promise<ColumnTable> {
  const file = `${sector}.csv`;
  return pupilTable(readPupils(await load(file), file, sector));
}

function readTopology(text: string): Topology {
  const topology = parseJson(text, 'gemeenten.topo.json') as Partial<Topology>;
  if (topology.type !== 'Topology' || !topology.objects?.['gemeenten']) {
    throw new FormatError(
      { file: 'gemeenten.topo.json', row: 1, column: 'objects' },
      'unknown-header',
      text.slice(0, 40),
    );
  }
  return topology as Topology;
}

/** A failed promise is not remembered, so that a second try can succeed. */
function remember<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
