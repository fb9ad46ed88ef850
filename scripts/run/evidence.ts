import { neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Evidence } from '../../src/forecast/backtest/trials.ts';
import { readAreas } from '../../src/formats/site/gebieden.ts';
import { readBirths } from '../../src/formats/site/geboorten.ts';
import { readPupils } from '../../src/formats/site/pupils.ts';
import { readResidence } from '../../src/formats/site/vo-woongemeente.ts';
import { SECTORS } from '../../src/formats/soorten.ts';
import { countsOf } from '../../src/tables/pupils.ts';
import { SOORTEN, type Soort } from '../../src/tables/soorten.ts';

/** Reads the input of the backtest from the files of `public/data` (name → text). */
export function evidenceFrom(files: ReadonlyMap<string, string>): Evidence {
  const text = (name: string) => {
    const found = files.get(name);
    if (found === undefined) throw new Error(`${name} is not there`);
    return found;
  };
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
    residence: readResidence(text('vo-woongemeente.csv'), 'vo-woongemeente.csv'),
    neighbours: neighboursOf(text('gemeenten.topo.json'), codes),
  };
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
