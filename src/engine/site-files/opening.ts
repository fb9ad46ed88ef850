import { drawShapes } from '../../geometry/shapes.ts';
import type { Files } from './site-files.ts';
import { originsIn } from './data-package.ts';
import { toProblem } from '../to-problem.ts';
import type { FileProblem } from '../protocol/problem.ts';
import type { Opening } from '../protocol/site-files.ts';

/** What the first screen needs of the files besides the figures; what is wrong with any of them is told, and the rest stands. */
export async function open(read: Files): Promise<Opening> {
  const problems: FileProblem[] = [];
  const attempt = async <T>(part: Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await part;
    } catch (error) {
      problems.push(toProblem(error));
      return otherwise;
    }
  };
  const areas = await attempt(read.areas(), []);
  const [herindelingen, shapes, about, births] = await Promise.all([
    attempt(read.herindelingen(), []),
    attempt(
      read.topology().then((topology) => drawShapes(topology, areas)),
      null,
    ),
    attempt(read.about().then(originsIn), { sources: [], version: null, boundaryYear: null }),
    attempt(read.births(), []),
    attempt(read.backtest(), null),
  ]);
  const birthsToVerify = births.filter(({ unverified }) => unverified).map(({ year }) => year);
  return { areas, herindelingen, shapes, ...about, birthsToVerify, problems };
}
