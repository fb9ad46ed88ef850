import { drawShapes } from '../../geometry/shapes.ts';
import { toProblem } from '../catch-problems.ts';
import type { FileProblem } from '../protocol/problem.ts';
import type { Opening } from '../protocol/site-files.ts';
import { sourcesIn } from './data-package.ts';
import { FOR_FILES, hasCome } from './has-come.ts';
import type { SiteFiles } from './site-files.ts';

/**
 * Returns what the page needs from the site files when it starts. If a file cannot be read, its part is null or empty and
 * `problems` says why; the other parts are filled. What only projections need and is late is not awaited: `isPartial` then says so.
 */
export async function open(files: SiteFiles): Promise<Opening> {
  const { areas, topology, births, ...rest } = await readAll(files, (loading) =>
    hasCome(FOR_FILES, loading),
  );
  return {
    ...rest,
    areas,
    shapes: topology && drawShapes(topology, areas),
    birthsToVerify: births.filter(({ unverified }) => unverified).map(({ year }) => year),
  };
}

/** Returns the version of the site files and the problems with them that `open` returns, without drawing the map. */
export async function check(files: SiteFiles): Promise<Pick<Opening, 'version' | 'problems'>> {
  const { version, problems } = await readAll(files, whole);
  return { version, problems };
}

/** Waits for what is loading, and returns whether it is there. */
type Wait = (loading: readonly Promise<unknown>[]) => Promise<boolean>;

const whole: Wait = (loading) => Promise.all(loading).then(() => true);

/**
 * Reads the site files that the page starts with, all at once; a file that cannot be read is null or empty. `wait` waits for those that
 * only projections need, and returns whether they are there.
 */
async function readAll(files: SiteFiles, wait: Wait) {
  const problems: FileProblem[] = [];
  const attempt = async <T>(part: Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await part;
    } catch (error) {
      problems.push(toProblem(error));
      return otherwise;
    }
  };
  const read = attempt(files.births(), []);
  const backtest = attempt(files.backtest(), null);
  const [areas, herindelingen, topology, origins] = await Promise.all([
    attempt(files.areas(), []),
    attempt(files.herindelingen(), []),
    attempt(files.topology(), null),
    attempt(files.dataPackage().then(sourcesIn), {
      sources: [],
      version: null,
      boundaryYear: null,
    }),
  ]);
  const isThere = await wait([read, backtest]);
  return {
    areas,
    herindelingen,
    topology,
    births: isThere ? await read : [],
    ...origins,
    ...(!isThere && { isPartial: true }),
    problems: [...problems],
  };
}
