import type { CandidatesService } from './candidate-outlook.ts';
import type { DatasetService } from './dataset.ts';
import type { ExamTypesService } from './exam-types.ts';
import type { FiguresService } from './figures.ts';
import type { OriginsService } from './origins.ts';
import type { ProjectionService } from './projection.ts';
import type { RegionsService } from './regions.ts';
import type { RpoService } from './rpo.ts';
import type { SchoolProjectionService } from './school-projection.ts';
import type { SchoolService } from './school.ts';
import type { SchoolsService } from './schools.ts';
import type { SiteFilesService } from './site-files.ts';
import type { UserFilesService } from './user-files.ts';
import type { VmboService } from './vmbo.ts';

/**
 * All questions that the page can ask the engine, a method for each. Questions and answers are plain data that can be sent to
 * a worker and back; a `progress` callback is passed as a Comlink proxy.
 */
export type Engine = SiteFilesService &
  FiguresService &
  ProjectionService &
  CandidatesService &
  RegionsService &
  RpoService &
  OriginsService &
  ExamTypesService &
  SchoolService &
  SchoolsService &
  SchoolProjectionService &
  DatasetService &
  VmboService &
  UserFilesService;
