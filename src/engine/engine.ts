import { catchProblems } from './catch-problems.ts';
import { datasetService } from './dataset/dataset-service.ts';
import type { Write } from './dataset/downloads.ts';
import { writeInline } from './dataset/write-inline.ts';
import { countsSource } from './counts/counts-source.ts';
import { figuresService } from './figures/figures-service.ts';
import { candidatesService } from './projection/candidates-service.ts';
import { birthsSource } from './projection/births-source.ts';
import { childrenSource } from './projection/children-source.ts';
import { projections } from './projection/projections.ts';
import { projectionService } from './projection/projection-service.ts';
import type { Engine } from './protocol/engine.ts';
import { regionsService } from './regions/regions-service.ts';
import { ResultCache } from './result-cache.ts';
import { examTypesService } from './schools/exam-types-service.ts';
import { rpoService } from './schools/rpo-service.ts';
import { originsService } from './schools/origins-service.ts';
import { schoolProjectionService } from './schools/school-projection-service.ts';
import { schoolsService } from './schools/schools-service.ts';
import { schoolsSource } from './schools/schools-source.ts';
import { siteFilesService } from './site-files/site-files-service.ts';
import type { Load } from './site-files/load.ts';
import { siteFiles } from './site-files/site-files.ts';
import { lazyUserFiles } from './user-files/lazy-user-files.ts';
import { vmboService } from './schools/vmbo-service.ts';
import { userFilesService } from './user-files/user-files-service.ts';

/**
 * Creates the engine: one service per subject, over shared sources of counts and projections.
 *
 * How a question travels: the page calls a method of `Engine` (client.ts); Comlink sends the call to the worker (worker.ts);
 * a service answers the question from its sources, which read each site file once and keep results in a cache. The cache is
 * cleared when user files or user births change. A problem that a service throws comes back to the page as a `FileProblem`.
 * @param load returns the text of a site file. After a failure the file is loaded again for the next question.
 * @param write starts writing a download: in the page a web worker of its own does so, elsewhere the current thread.
 * @param today the current date: user files have no counts of pupils after it
 */
export function createEngine(
  load: Load,
  write: Write = writeInline,
  today: Date = new Date(),
): Engine {
  const files = siteFiles(load);
  const cache = new ResultCache();
  const userFiles = lazyUserFiles(files, today);
  const counts = countsSource(files, userFiles, cache);
  const births = birthsSource(files, cache);
  const children = childrenSource(files, userFiles, counts, cache);
  const projected = projections({ files, userFiles, counts, births, children, cache });
  const schools = schoolsSource(files, births, cache);
  return catchProblems<Engine>({
    ...siteFilesService(files),
    ...figuresService({ files, schools, counts, projected, userFiles }),
    ...projectionService(births, children, projected),
    ...candidatesService(files, births),
    ...regionsService(files),
    ...rpoService(files),
    ...vmboService(files, projected),
    ...schoolsService(schools),
    ...schoolProjectionService(files, schools),
    ...originsService(files),
    ...examTypesService(files),
    ...datasetService({ files, userFiles, counts, projected, schools, cache, write }),
    ...userFilesService(userFiles, cache),
  });
}
