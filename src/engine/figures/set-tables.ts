import type { MeasureId } from '../../measures/catalog.ts';
import { REACH_MEASURES } from '../../measures/reach.ts';
import { SCHOOL_MEASURES, type SchoolMeasureId } from '../../measures/school-measures.ts';
import { reachTable, type ReachFigure } from '../../tables/reach.ts';
import type { SetTable } from '../../tables/set-table.ts';
import type { NormsSource } from '../schools/norms-source.ts';
import type { SchoolFiles } from '../site-files/school-files.ts';
import { schoolTable } from './school-tables.ts';

export { otherFilesOf } from '../../measures/other-files.ts';

/**
 * Returns the table with the values of a measure that is not computed from the counts; it reads the files that it needs.
 * @param norms loads the closure norms in use
 * @param base the base year, for a measure that compares with it
 */
export async function setTable(
  files: SchoolFiles,
  norms: () => Promise<NormsSource>,
  id: MeasureId,
  base: number,
): Promise<SetTable> {
  if (isReach(id)) return reachTable(await files.reach(), id);
  if (isOfSchools(id)) return schoolTable(files, norms, id, base);
  throw new Error(`${id} is computed from the counts`);
}

const isReach = (id: MeasureId): id is ReachFigure => id in REACH_MEASURES;
const isOfSchools = (id: MeasureId): id is SchoolMeasureId => id in SCHOOL_MEASURES;
