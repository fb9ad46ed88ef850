import { readAreas } from '../../formats/site/gebieden.ts';
import { readBirths } from '../../formats/site/geboorten.ts';
import { readHerindelingen } from '../../formats/site/herindelingen.ts';
import { readPupils } from '../../formats/site/pupils.ts';
import { readVoVestigingen } from '../../formats/site/vo-vestigingen.ts';
import { readBacktest, type BacktestFile } from '../../forecast/backtest/backtest-file.ts';
import { memoizeAsync } from '../memoize.ts';
import type { Load } from './load.ts';
import { readPackage } from './data-package.ts';
import { parseJson } from '../../formats/json.ts';
import { readTopology } from './topology.ts';

export type SiteFiles = ReturnType<typeof siteFiles>;

/**
 * Returns an object with a function for each file of `public/data` that the engine uses. The function returns the parsed
 * file. Each file is loaded once, when it is first needed; after a failure, the next call loads it again.
 */
export function siteFiles(load: Load) {
  const file = <T>(name: string, read: (text: string, name: string) => T, from = load) =>
    memoizeAsync(async () => read(await from(name), name));
  return {
    areas: file('gebieden.csv', readAreas),
    herindelingen: file('herindelingen.csv', readHerindelingen),
    topology: file('gemeenten.topo.json', readTopology),
    dataPackage: file('datapackage.json', readPackage),
    births: file('geboorten.csv', readBirths),
    voVestigingen: file('vo-vestigingen.csv', readVoVestigingen),
    backtest: file('toets.json', (text, name) =>
      readBacktest(parseJson<BacktestFile>(text, name, ({ rows }) => Array.isArray(rows))),
    ),
    po: file('po.csv', (text, name) => readPupils(text, name, 'po')),
    vo: file('vo.csv', (text, name) => readPupils(text, name, 'vo')),
    /** Returns the files that few visits need, with the code that reads them. */
    rare: memoizeAsync(async () => (await import('./rare-files.ts')).rareFiles(file, load)),
    /** Returns the files about single schools, with the code that reads them. */
    schools: memoizeAsync(async () => (await import('./school-files.ts')).schoolFiles(file, load)),
  };
}
