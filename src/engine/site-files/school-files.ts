import { readReach } from '../../formats/site/bereik.ts';
import { readGemeenteExams, readVestigingExams } from '../../formats/site/examenkandidaten.ts';
import { readCandidateBacktest } from '../../forecast/candidates/candidate-backtest-file.ts';
import { postcodeFile, readOrigins, readPostcodeOrigins } from '../../formats/site/herkomst.ts';
import { readIndicativeNorms, readOfficialNorms } from '../../formats/site/opheffingsnorm-po.ts';
import { readSchoolBacktest } from '../../formats/site/toets-scholen.ts';
import { readPostcodes } from '../../formats/site/postcodes.ts';
import { readVestigingAges } from '../../formats/site/vestiging-leeftijden.ts';
import { readVestigingPupils } from '../../formats/site/vestiging-leerlingen.ts';
import { readTransfers } from '../../formats/site/vestiging-overgangen.ts';
import { readVestigingen } from '../../formats/site/vestigingen.ts';
import { readPupilsByResidence } from '../../formats/site/woongemeente.ts';
import { livesOf } from '../../tables/school-life.ts';
import { schoolsOf } from '../../tables/schools.ts';
import { memoizeAsync } from '../memoize.ts';
import type { DataPackage } from './data-package.ts';
import { FileProgress } from './file-progress.ts';
import type { Load } from './load.ts';

/** Returns the function that loads a file with `from`, reads it with `read`, and keeps the result: see `siteFiles`. */
export type ReadOnce = <T>(
  name: string,
  read: (text: string, name: string) => T,
  from: Load,
) => () => Promise<T>;

export type SchoolFiles = ReturnType<typeof schoolFiles>;

/**
 * Returns an object with a function for each file of `public/data` about schools, which returns the parsed file. The code
 * that reads these files is loaded when it is first needed.
 */
export function schoolFiles(once: ReadOnce, load: Load) {
  const progress = new FileProgress();
  const followed: Load = (name) => progress.follow(name, (report) => load(name, report));
  const file = <T>(name: string, read: (text: string, name: string) => T) =>
    once(name, read, followed);
  const vestigingen = file('vestigingen.csv', readVestigingen);
  const pupils = {
    po: file('vestiging-leerlingen-po.csv', readVestigingPupils),
    vo: file('vestiging-leerlingen-vo.csv', readVestigingPupils),
  };
  const transfers = file('vestiging-overgangen.csv', readTransfers);
  const all = memoizeAsync(async () => {
    const [known, po, vo] = await Promise.all([vestigingen(), pupils.po(), pupils.vo()]);
    return { schools: schoolsOf(known, { po, vo }), years: { po: po.years, vo: vo.years } };
  });
  return {
    /** Returns how far the files about schools are that are being loaded, with their sizes from the data package if it can be read. */
    loading: async (described: Promise<DataPackage>) =>
      progress.now(await described.then(sizesIn, () => new Map<string, number>())),
    vestigingen,
    pupils,
    /** Returns all schools, from the files above, and the years with counts of each sector. */
    all,
    /** Returns the life of each school of `all`, in the same order. */
    lives: memoizeAsync(async () => {
      const [{ schools }, steps] = await Promise.all([all(), transfers()]);
      return livesOf(schools, steps);
    }),
    indicativeNorms: file('opheffingsnorm-po.csv', readIndicativeNorms),
    officialNorms: file('opheffingsnorm-po-officieel.csv', readOfficialNorms),
    origins: file('herkomst.csv', readOrigins),
    /** Returns the pupils by postcode of the schools in a gemeente. */
    postcodeOrigins: (gemeente: string) => file(postcodeFile(gemeente), readPostcodeOrigins)(),
    postcodes: file('postcodes.csv', readPostcodes),
    reach: file('bereik.csv', readReach),
    /** Returns the pupils who live in each gemeente, by soort and year. */
    residence: file('woongemeente.csv', readPupilsByResidence),
    /** Returns the exam candidates by type and school year of each gemeente with candidates. */
    exams: file('examenkandidaten.csv', readGemeenteExams),
    /** Returns the backtest of exam candidates. */
    candidateBacktest: file('toets-kandidaten.json', readCandidateBacktest),
    /** Returns the exam candidates by type and school year of each vestiging. */
    examSites: file('examenkandidaten-vestigingen.csv', readVestigingExams),
    /** Returns the pupils of po vestigingen by age. */
    ages: file('vestiging-leeftijden.csv', readVestigingAges),
    backtest: file('toets-scholen.json', readSchoolBacktest),
  };
}

const sizesIn = ({ resources }: DataPackage): ReadonlyMap<string, number> =>
  new Map(resources.flatMap(({ path, bytes }) => (bytes ? [[path, bytes]] : [])));
