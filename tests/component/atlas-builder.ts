import { MEASURES } from '../../src/measures/catalog.ts';
import { scaleOf } from '../../src/measures/measure.ts';
import { classBreaks } from '../../src/measures/classes.ts';
import { measureMatrix } from '../../src/measures/matrix.ts';
import { valuesForBreaks } from '../../src/measures/values-for-breaks.ts';
import { regionsWith } from '../fixtures/area-builder.ts';
import type { Area } from '../../src/areas/divisions.ts';
import { COUNTRY } from '../../src/areas/codes.ts';
import type { UserFilesService } from '../../src/engine/protocol/user-files.ts';
import type { Engine } from '../../src/engine/protocol/engine.ts';
import type { Opening } from '../../src/engine/protocol/site-files.ts';
import type { Projection } from '../../src/engine/protocol/projection.ts';
import { Atlas } from '../../src/state/atlas.svelte.ts';
import type { Address } from '../../src/state/address.ts';
import { type Counts } from '../../src/tables/counts.ts';

/** What stands for the address bar, with the steps that were made. */
export interface Steps extends Address {
  /** Every query that was pushed: a step one can go back from. */
  readonly pushed: string[];
}

/** A started `Atlas` over figures of one's userFiles; names are by code, where none is given the code itself. */
export async function startAtlas(
  counts: Counts,
  options: {
    query?: string;
    names?: Record<string, string>;
    provisional?: number[];
    projection?: Projection | null;
    /** Names of the reader's own files that are in the answer. */
    userFiles?: string[];
    /** What the engine answers about earlier forecasts and other methods. */
    lines?: Partial<Pick<Engine, 'past' | 'methods' | 'backtest' | 'catalogue'> & UserFilesService>;
  } = {},
): Promise<{ atlas: Atlas; steps: Steps }> {
  const {
    query = '',
    names = {},
    provisional = [],
    projection = null,
    userFiles = [],
    lines = {},
  } = options;
  const steps = stepsFrom(query);
  const engine = engineOver(
    counts,
    { projection, userFiles },
    openingWith(counts, names, provisional),
  );
  const atlas = new Atlas({ ...engine, ...lines }, steps);
  await atlas.start();
  await atlas.loadWords(
    'sourcesPage',
    'region',
    'print',
    'dataset',
    'reuse',
    'download',
    'userFiles',
  );
  return { atlas, steps };
}

/** An engine that knows these counts only, and answers from them whatever sector or soort is asked. */
function engineOver(
  counts: Counts,
  { projection, userFiles }: { projection: Projection | null; userFiles: string[] },
  opening: Opening,
): Engine {
  return {
    open: () => Promise.resolve(opening),
    ask(question) {
      const measure = MEASURES[question.measure];
      const matrix = measureMatrix(counts, measure, question.base);
      const values = valuesForBreaks(counts, matrix, measure, question.base);
      const breaks = classBreaks(values, question.classes, scaleOf(measure));
      return Promise.resolve({ question, counts, projection, matrix, breaks, userFiles });
    },
    catalogue: () => Promise.resolve({ version: '1.0.0', changes: [], files: [] }),
    backtest: () => Promise.resolve({ rows: [], usefulHorizons: [], calibrations: {} }),
    drawRegions: () => Promise.resolve({ regions: [], borders: '' }),
    readRegions: () => Promise.resolve([]),
    touching: () => Promise.resolve({}),
    useBirths: () => Promise.resolve({ lastYear: 2024, userYears: [] }),
    scenarios: () => Promise.resolve([]),
    past: () => Promise.resolve([]),
    methods: () => Promise.resolve([]),
    dataset: () =>
      Promise.resolve({
        id: 1,
        fields: [],
        rows: 0,
        years: [],
        first: [],
        provisional: [],
        userFiles: [],
      }),
    download: () => Promise.resolve({ failed: 'broken' as const }),
    stopDownload: () => Promise.resolve(),
    downloadSize: () => Promise.resolve(null),
    ...NO_FILES,
    datasetRows: () => Promise.resolve([]),
  };
}

/** No file of the reader's own. */
const NO_FILES: UserFilesService = {
  peekFile: () => Promise.reject(new Error('no files here')),
  checkFile: () => Promise.reject(new Error('no files here')),
  cancelFile: () => Promise.resolve(),
  useFile: () => Promise.resolve([]),
  forgetFile: () => Promise.resolve([]),
  userLines: () => Promise.resolve([]),
};

function openingWith(
  counts: Counts,
  names: Record<string, string>,
  provisional: number[],
): Opening {
  const codes = counts.codes.filter((code) => code !== COUNTRY);
  return {
    areas: codes.map((code) => areaNamed(code, names[code] ?? code)),
    herindelingen: [],
    shapes: null,
    sources: (['po.csv', 'vo.csv'] as const).map((file) => ({
      file,
      sources: [],
      countDate: '1 oktober',
      years: [...counts.years],
      provisional,
    })),
    version: '1.0.0',
    boundaryYear: 2026,
    birthsToVerify: [],
    problems: [],
  };
}

function areaNamed(code: string, name: string): Area {
  return { code, name, regions: regionsWith(() => ({ code: 'R1', name: 'Regio' })) };
}

function stepsFrom(query: string): Steps {
  let current = query;
  const pushed: string[] = [];
  return {
    pushed,
    query: () => current,
    push(next) {
      current = next;
      pushed.push(next);
    },
    settle: () => {},
    replace(next) {
      current = next;
    },
  };
}
