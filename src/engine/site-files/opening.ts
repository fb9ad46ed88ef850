import { drawShapes } from '../../geometry/shapes.ts';
import { toProblem } from '../catch-problems.ts';
import type { FileProblem } from '../protocol/problem.ts';
import type { Opening } from '../protocol/site-files.ts';
import { sourcesIn } from './data-package.ts';
import type { SiteFiles } from './site-files.ts';

/**
 * Returns what the page needs from the site files when it starts. If a file cannot be read, its part is null or empty and
 * `problems` says why; the other parts are filled.
 */
export async function open(files: SiteFiles): Promise<Opening> {
  const { areas, topology, births, ...rest } = await readAll(files);
  return {
    ...rest,
    areas,
    shapes: topology && drawShapes(topology, areas),
    birthsToVerify: births.filter(({ unverified }) => unverified).map(({ year }) => year),
  };
}

/** Returns the version of the site files and the problems with them that `open` returns, without drawing the map. */
export async function check(files: SiteFiles): Promise<Pick<Opening, 'version' | 'problems'>> {
  const { version, problems } = await readAll(files);
  return { version, problems };
}

/** Reads the site files that the page starts with, all at once; a file that cannot be read is null or empty. */
async function readAll(files: SiteFiles) {
  const problems: FileProblem[] = [];
  const attempt = async <T>(part: Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await part;
    } catch (error) {
      problems.push(toProblem(error));
      return otherwise;
    }
  };
  const [areas, herindelingen, topology, origins, births] = await Promise.all([
    attempt(files.areas(), []),
    attempt(files.herindelingen(), []),
    attempt(files.topology(), null),
    attempt(files.dataPackage().then(sourcesIn), {
      sources: [],
      version: null,
      boundaryYear: null,
    }),
    attempt(files.births(), []),
    attempt(files.backtest(), null),
  ]);
  return { areas, herindelingen, topology, births, ...origins, problems };
}
