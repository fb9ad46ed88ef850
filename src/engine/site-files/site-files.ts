import { readAreas } from '../../formats/site/gebieden.ts';
import { readBirths } from '../../formats/site/geboorten.ts';
import { readHerindelingen } from '../../formats/site/herindelingen.ts';
import { readPupils } from '../../formats/site/pupils.ts';
import { readVestigingPlaces } from '../../formats/site/vo-vestigingen.ts';
import { readBacktest, type BacktestFile } from '../../forecast/backtest/backtest-file.ts';
import { memoizeAsync } from '../memoize.ts';
import { readPackage } from './data-package.ts';
import { parseJson } from './json.ts';
import { readTopology } from './topology.ts';

/** Brings the text of a file of `public/data`; rejects with an `Unreachable` or a `FormatError` if it cannot. */
export type Load = (file: string) => Promise<string>;

export type SiteFiles = ReturnType<typeof siteFiles>;

/**
 * Makes the functions that return the files of `public/data`, parsed. Each file is read once, when it is first needed; a file
 * that failed is read again the next time.
 */
export function siteFiles(load: Load) {
  const file = <T>(name: string, read: (text: string, name: string) => T) =>
    memoizeAsync(async () => read(await load(name), name));
  return {
    areas: file('gebieden.csv', readAreas),
    herindelingen: file('herindelingen.csv', readHerindelingen),
    topology: file('gemeenten.topo.json', readTopology),
    dataPackage: file('datapackage.json', readPackage),
    births: file('geboorten.csv', readBirths),
    vestigingPlaces: file('vo-vestigingen.csv', readVestigingPlaces),
    backtest: file('toets.json', (text, name) =>
      readBacktest(parseJson<BacktestFile>(text, name, ({ rows }) => Array.isArray(rows))),
    ),
    po: file('po.csv', (text, name) => readPupils(text, name, 'po')),
    vo: file('vo.csv', (text, name) => readPupils(text, name, 'vo')),
  };
}
