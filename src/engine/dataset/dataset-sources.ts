import type { Area } from '../../areas/divisions.ts';
import type { AreaSet } from '../../areas/regions.ts';
import type { OtherTable } from '../../measures/measure.ts';
import type { Counted } from '../../tables/counted.ts';
import type { Counts } from '../../tables/counts.ts';
import type { DatasetSchool } from '../../exports/dataset/school-table.ts';
import type { Sector, Soort } from '../../tables/soorten.ts';
import type { OtherQuestion } from '../figures/other-table.ts';
import type { Projections } from '../projection/projections.ts';
import type { LinesQuestion } from '../protocol/projection.ts';
import type { UserLine } from '../protocol/user-files.ts';

/** The functions that give the areas, counts, projections and lines from which a data set is made. */
export interface DatasetSources extends Projections {
  areas(): Promise<readonly Area[]>;
  /** Returns the years of which the counts of the site in `sector` are provisional. */
  provisional(sector: Sector, counted: Counted): Promise<readonly number[]>;
  counts(
    sector: Sector,
    soorten: readonly Soort[],
    counted: Counted,
    sets: readonly AreaSet[],
  ): Promise<Counts>;
  /** Returns the table from which a measure takes its values that is not computed from `counts`; else null. */
  other(question: OtherQuestion, counts: Counts): Promise<OtherTable | null>;
  /**
   * Returns the schools of these soorten in the gemeenten `codes`, with their projection if `isProjected`, and the years with counts
   * of the sector.
   */
  schools(
    sector: Sector,
    soorten: readonly Soort[],
    codes: readonly string[],
    isProjected: boolean,
  ): Promise<{ schools: DatasetSchool[]; years: readonly number[] }>;
  userLines(question: LinesQuestion): Promise<UserLine[]>;
  /** Returns the names of the user files in use that have counts of these soorten. */
  userFileNames(sector: Sector, soorten: readonly Soort[]): Promise<readonly string[]>;
}
