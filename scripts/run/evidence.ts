import { neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Evidence } from '../../src/forecast/backtest/trials.ts';
import type { CandidateEvidence } from '../../src/forecast/candidates/candidate-trial.ts';
import { SchoolLives } from '../../src/forecast/schools/school-history.ts';
import type { SchoolEvidence } from '../../src/forecast/schools/school-trial.ts';
import { readGemeenteExams } from '../../src/formats/site/examenkandidaten.ts';
import { readAreas } from '../../src/formats/site/gebieden.ts';
import { readBirths } from '../../src/formats/site/geboorten.ts';
import { readYoungChildren } from '../../src/formats/site/jonge-kinderen.ts';
import { readIndicativeNorms } from '../../src/formats/site/opheffingsnorm-po.ts';
import { readPupils } from '../../src/formats/site/pupils.ts';
import { readVestigingPupils } from '../../src/formats/site/vestiging-leerlingen.ts';
import { readTransfers } from '../../src/formats/site/vestiging-overgangen.ts';
import { readVestigingen } from '../../src/formats/site/vestigingen.ts';
import { readPupilsByResidence } from '../../src/formats/site/woongemeente.ts';
import { SECTORS } from '../../src/formats/soorten.ts';
import { residenceCounts } from '../../src/tables/residence-counts.ts';
import { countsOf } from '../../src/tables/pupils.ts';
import { livesOf } from '../../src/tables/school-life.ts';
import { schoolsOf } from '../../src/tables/schools.ts';
import { SOORTEN, type Soort } from '../../src/tables/soorten.ts';

/** Reads the input of the backtest from the files of `public/data` (name → text). */
export function evidenceFrom(files: ReadonlyMap<string, string>): Evidence {
  const text = (name: string) => textOf(files, name);
  const areas = readAreas(text('gebieden.csv'), 'gebieden.csv');
  const codes = areas.map(({ code }) => code);
  const tables = Object.fromEntries(
    SECTORS.map((sector) => {
      const file = `${sector}.csv`;
      return [sector, readPupils(text(file), file, sector)];
    }),
  );
  const sectorOf = (soort: Soort | undefined) =>
    SECTORS.find((sector) => SOORTEN[sector].some((one) => one === soort)) ?? 'po';
  return {
    counts: (soorten) => countsOf(tables[sectorOf(soorten[0])]!, codes, soorten),
    areas,
    births: readBirths(text('geboorten.csv'), 'geboorten.csv'),
    children: readYoungChildren(text('jonge-kinderen.csv'), 'jonge-kinderen.csv'),
    residence: residenceCounts(
      readPupilsByResidence(text('woongemeente.csv'), 'woongemeente.csv'),
      codes,
      ['vo'],
    ),
    neighbours: neighboursOf(text('gemeenten.topo.json'), codes),
  };
}

/** Reads what the backtest of schools needs besides `evidenceFrom` from the files of `public/data` (name → text). */
export function schoolEvidenceFrom(files: ReadonlyMap<string, string>): SchoolEvidence {
  const read = <T>(name: string, reader: (text: string, file: string) => T) =>
    reader(textOf(files, name), name);
  const schools = schoolsOf(read('vestigingen.csv', readVestigingen), {
    po: read('vestiging-leerlingen-po.csv', readVestigingPupils),
    vo: read('vestiging-leerlingen-vo.csv', readVestigingPupils),
  });
  const transfers = 'vestiging-overgangen.csv';
  // Where no vestiging was transferred, the file is only its header, which the reader of the site takes for a file that is cut off.
  const isEmpty = textOf(files, transfers).trimEnd().split('\n').length === 1;
  const lives = livesOf(schools, isEmpty ? [] : read(transfers, readTransfers));
  const norms = read('opheffingsnorm-po.csv', readIndicativeNorms);
  return {
    all: new SchoolLives(schools, lives),
    norms: new Map(norms.map(({ gemeente, norm }) => [gemeente, norm])),
  };
}

/** Reads the input of the backtest of exam candidates from the files of `public/data` (name → text). */
export function candidateEvidenceFrom(files: ReadonlyMap<string, string>): CandidateEvidence {
  const read = <T>(name: string, reader: (text: string, file: string) => T) =>
    reader(textOf(files, name), name);
  return {
    exams: read('examenkandidaten.csv', readGemeenteExams),
    areas: read('gebieden.csv', readAreas),
    births: read('geboorten.csv', readBirths),
  };
}

function textOf(files: ReadonlyMap<string, string>, name: string): string {
  const found = files.get(name);
  if (found === undefined) throw new Error(`${name} is not there`);
  return found;
}

/** Returns for each gemeente the indexes of its neighbours: the gemeenten that share an arc with it on the map. */
function neighboursOf(text: string, codes: readonly string[]): number[][] {
  const topology = JSON.parse(text) as Topology<{ gemeenten: GeometryCollection }>;
  const { geometries } = topology.objects.gemeenten;
  const places = geometries.map(({ id }) => codes.indexOf(String(id)));
  const found = codes.map((): number[] => []);
  for (const [i, others] of neighbors(geometries).entries()) {
    found[places[i] ?? -1]?.push(...others.map((j) => places[j] ?? -1).filter((j) => j >= 0));
  }
  return found.map((row) => row.sort((a, b) => a - b));
}
