import type { SchoolMeasureId } from '../../measures/school-measures.ts';
import { belowNorm, type BelowNorm } from '../../measures/schools/below-norm.ts';
import { shareFromOutside } from '../../measures/schools/from-outside.ts';
import {
  gemeentenWithOneSchool,
  licensedFor,
  smallSchools,
  townsWithOneSchool,
} from '../../measures/schools/number-of-schools.ts';
import { openedOrClosed } from '../../measures/schools/opened-and-closed.ts';
import type { School } from '../../tables/schools.ts';
import type { SetTable } from '../../tables/set-table.ts';
import type { NormsSource } from '../schools/norms-source.ts';
import type { SchoolFiles } from '../site-files/school-files.ts';

/** The schools of one soort, and the years with counts of their sector. */
interface Known {
  schools: School[];
  years: readonly number[];
}

/** Returns the table of a measure of schools; `norms` loads the closure norms in use. */
export async function schoolTable(
  files: SchoolFiles,
  norms: () => Promise<NormsSource>,
  id: SchoolMeasureId,
  base: number,
): Promise<SetTable> {
  switch (id) {
    case 'onder_norm':
      return (await normsOf(files, norms)).schools;
    case 'onder_norm_aandeel':
      return (await normsOf(files, norms)).share;
    case 'onder_norm_leerlingen':
      return (await normsOf(files, norms)).pupils;
    case 'onder_norm_3jaar':
      return (await normsOf(files, norms)).threeYears;
    case 'gesloten':
      return changesOf(files, 'closed', base);
    case 'geopend':
      return changesOf(files, 'opened', base);
    case 'van_buiten':
      return shareFromOutside((await schoolsIn(files, 'bo')).schools, await files.origins());
    case 'gemeenten_1vo':
    case 'vmbo_vestigingen':
    case 'havo_vestigingen':
    case 'vwo_vestigingen':
      return tableOfVo(await schoolsIn(files, 'vo'), id);
    default:
      return tableOfBo(await schoolsIn(files, 'bo'), id);
  }
}

type OfVo = 'gemeenten_1vo' | `${'vmbo' | 'havo' | 'vwo'}_vestigingen`;
type OfBo = `klein_${145 | 100 | 50}` | 'plaatsen_1school' | 'gemeenten_1school';

function tableOfVo({ schools, years }: Known, id: OfVo): SetTable {
  switch (id) {
    case 'gemeenten_1vo':
      return gemeentenWithOneSchool(schools, years);
    case 'vmbo_vestigingen':
      return licensedFor(schools, years, ['vbo', 'mavo']);
    case 'havo_vestigingen':
      return licensedFor(schools, years, ['havo']);
    case 'vwo_vestigingen':
      return licensedFor(schools, years, ['vwo']);
  }
}

function tableOfBo({ schools, years }: Known, id: OfBo): SetTable {
  switch (id) {
    case 'klein_145':
      return smallSchools(schools, years, 145);
    case 'klein_100':
      return smallSchools(schools, years, 100);
    case 'klein_50':
      return smallSchools(schools, years, 50);
    case 'plaatsen_1school':
      return townsWithOneSchool(schools, years);
    case 'gemeenten_1school':
      return gemeentenWithOneSchool(schools, years);
  }
}

/** Returns the schools of bo or of vo with the years of their sector. */
async function schoolsIn(files: SchoolFiles, soort: 'bo' | 'vo'): Promise<Known> {
  const { schools, years } = await files.all();
  return {
    schools: schools.filter((school) => school.soort === soort),
    years: years[soort === 'vo' ? 'vo' : 'po'],
  };
}

async function normsOf(files: SchoolFiles, norms: () => Promise<NormsSource>): Promise<BelowNorm> {
  const [{ schools, years }, source] = await Promise.all([schoolsIn(files, 'bo'), norms()]);
  return belowNorm(schools, years, await source.inUse());
}

async function changesOf(
  files: SchoolFiles,
  what: 'opened' | 'closed',
  base: number,
): Promise<SetTable> {
  // A school of bo may have gone on as one of another soort: the lives are of all schools.
  const [{ schools, years }, lives] = await Promise.all([files.all(), files.lives()]);
  const isBo = (_: unknown, i: number) => schools[i]?.soort === 'bo';
  return openedOrClosed(schools.filter(isBo), lives.filter(isBo), years.po, what, base);
}
