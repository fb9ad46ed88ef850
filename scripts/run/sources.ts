import { readRawBirths } from '../../src/formats/cbs/births.ts';
import { readStatLinePupils } from '../../src/formats/cbs/statline-pupils.ts';
import { readComposedResidence } from '../../src/formats/cbs/composed-residence.ts';
import { readBoundaries } from '../../src/formats/cbs/boundaries.ts';
import {
  readGemeenteBirths,
  readNeighbourhoodBirths,
} from '../../src/formats/cbs/gemeente-births.ts';
import { readKeyFigures, readPopulationByAge } from '../../src/formats/cbs/young-population.ts';
import { readInhabitants, readRawReach } from '../../src/formats/cbs/reach.ts';
import { readDuoAddresses, readPointAddresses } from '../../src/formats/duo/addresses.ts';
import { readDuoHistory } from '../../src/formats/duo/history.ts';
import { readDuoVoTotals } from '../../src/formats/duo/vo-totals.ts';
import { readDuoVoTypes } from '../../src/formats/duo/vo-types.ts';
import { readExamCandidates } from '../../src/formats/duo/exam-candidates.ts';
import { readGemeenteRegions } from '../../src/formats/duo/gemeente-regions.ts';
import { readTabel33 } from '../../src/formats/rvig/landelijke-tabel-33.ts';
import { successorsOf } from '../../src/areas/herindelingen.ts';
import type { Area } from '../../src/areas/divisions.ts';
import { readPoAges } from '../../src/formats/duo/po-ages.ts';
import { readPoDistances } from '../../src/formats/duo/po-distances.ts';
import { readDuoOrigins } from '../../src/formats/duo/po-origins.ts';
import { readRawNorms, readRawOfficialNorms } from '../../src/formats/duo/closure-norms.ts';
import { readDuoTransfers } from '../../src/formats/duo/duo-transfers.ts';
import { readVestigingDetails } from '../../src/formats/duo/vestiging-details.ts';
import { readVestigingPoints } from '../../src/formats/duo/vestiging-points.ts';
import { RAW, type Raw } from './raw.ts';

/**
 * Reads every table of the raw folder. The codes of gemeenten must be of today; in an older list they may also be of gemeenten
 * that ended.
 */
export function readSources(raw: Raw) {
  const areas = readGemeenteRegions(raw.bytes(RAW.regions), RAW.regions);
  const today = new Set(areas.map(({ code }) => code));
  const herindelingSteps = readTabel33(raw.bytes(RAW.herindelingSteps), RAW.herindelingSteps);
  const ever = new Set([...today, ...herindelingSteps.map(({ code }) => code)]);
  const totals = Object.entries(RAW.totalsVo).map(
    ([year, path]) => [Number(year), readDuoVoTotals(raw.bytes(path), path, today)] as const,
  );
  const addresses = (path: string, known: ReadonlySet<string>) =>
    readDuoAddresses(raw.bytes(path), path, known);
  return {
    areas,
    today,
    herindelingSteps,
    boundaries: readBoundaries(raw.bytes(RAW.boundaries), RAW.boundaries, today),
    /**
     * Returns the gemeenten of today that hold the area of a gemeente, by its code in a list of 2021 or later; 2021 is the oldest
     * list that places vestigingen.
     */
    todayOf: (code: string) => successorsOf(code, herindelingSteps, today, '20210101'),
    history: readDuoHistory(raw.bytes(RAW.history), RAW.history, today),
    ages: readPoAges(raw.bytes(RAW.agesPo), RAW.agesPo),
    births: readRawBirths(raw.bytes(RAW.births), RAW.births),
    children: {
      byYear: readGemeenteBirths(raw.bytes(RAW.birthsByYear), RAW.birthsByYear, 'born'),
      byMonth: readGemeenteBirths(raw.bytes(RAW.birthsByMonth), RAW.birthsByMonth, 'births'),
      newest: readNeighbourhoodBirths(raw.bytes(RAW.inhabitants), RAW.inhabitants, today),
      populations: [
        ...Object.values(RAW.populationByAge).flatMap((path) =>
          readPopulationByAge(raw.bytes(path), path),
        ),
        ...readKeyFigures(raw.bytes(RAW.keyFigures), RAW.keyFigures),
      ],
    },
    pupilsByResidence: readStatLinePupils(raw.bytes(RAW.pupilsByResidence), RAW.pupilsByResidence),
    earlierResidence: readComposedResidence(
      raw.bytes(RAW.earlierResidence),
      RAW.earlierResidence,
      today,
    ),
    reach: readRawReach(
      raw.bytes(RAW.reach),
      RAW.reach,
      readInhabitants(raw.bytes(RAW.inhabitants), RAW.inhabitants, today),
    ),
    /** The editions of the exam candidates, the oldest first. */
    exams: Object.values(RAW.exams).map((path) => ({
      path,
      rows: readExamCandidates(raw.bytes(path), path),
    })),
    types: readDuoVoTypes(raw.bytes(RAW.typesVo2019), RAW.typesVo2019),
    lists: {
      vo2021: addresses(RAW.addressesVo2021, ever),
      vo2025: [
        addresses(RAW.addressesVo2025, today),
        readPointAddresses(raw.bytes(RAW.pointsVo2025), RAW.pointsVo2025, today),
      ] as const,
      po: addresses(RAW.addressesPo, today),
      totals: new Map(totals),
    },
  };
}

/** Reads the tables of the raw folder that are about single vestigingen, and the closure norms. */
export function readVestigingSources(raw: Raw, areas: readonly Area[], today: ReadonlySet<string>) {
  const names = new Map(areas.map(({ code, name }) => [name, code]));
  const details = (path: string) => readVestigingDetails(raw.bytes(path), path);
  return {
    detailsPo: [details(RAW.addressesPo)],
    detailsVo: [details(RAW.addressesVo2026), details(RAW.addressesVo2021)],
    distances: readPoDistances(raw.bytes(RAW.distancesPo), RAW.distancesPo),
    points: readVestigingPoints(raw.bytes(RAW.points), RAW.points),
    transfers: readDuoTransfers(raw.bytes(RAW.transfers), RAW.transfers),
    origins: readDuoOrigins(raw.bytes(RAW.origins), names, today),
    norms: readRawNorms(raw.bytes(RAW.norms), RAW.norms, today),
    officialNorms: readRawOfficialNorms(raw.bytes(RAW.officialNorms), RAW.officialNorms, today),
  };
}
