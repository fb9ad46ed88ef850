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
  const problems: FileProblem[] = [];
  const attempt = async <T>(part: Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await part;
    } catch (error) {
      problems.push(toProblem(error));
      return otherwise;
    }
  };
  // All files are asked for at once.
  const reading = attempt(files.areas(), []);
  const [areas, herindelingen, shapes, origins, births] = await Promise.all([
    reading,
    attempt(files.herindelingen(), []),
    attempt(
      files.topology().then(async (topology) => drawShapes(topology, await reading)),
      null,
    ),
    attempt(files.dataPackage().then(sourcesIn), {
      sources: [],
      version: null,
      boundaryYear: null,
    }),
    attempt(files.births(), []),
    attempt(files.backtest(), null),
  ]);
  const birthsToVerify = births.filter(({ unverified }) => unverified).map(({ year }) => year);
  return { areas, herindelingen, shapes, ...origins, birthsToVerify, problems };
}
