import type { MeasureId } from '../../measures/catalog.ts';
import { REACH_MEASURES } from '../../measures/reach.ts';
import { reachTable, type ReachFigure } from '../../tables/reach.ts';
import type { SetTable } from '../../tables/set-table.ts';
import type { SchoolFiles } from '../site-files/school-files.ts';

/** Returns the table with the values of a measure that is not computed from the counts; it reads the files that it needs. */
export async function setTable(files: SchoolFiles, id: MeasureId): Promise<SetTable> {
  if (isReach(id)) return reachTable(await files.reach(), id);
  throw new Error(`${id} is computed from the counts`);
}

const isReach = (id: MeasureId): id is ReachFigure => id in REACH_MEASURES;
