import type { ColumnTable } from 'arquero';
import { readAreas } from '../../formats/site/gebieden.ts';
import { readBirths } from '../../formats/site/geboorten.ts';
import { readBranchPlaces } from '../../formats/site/vo-vestigingen.ts';
import { readMergers } from '../../formats/site/herindelingen.ts';
import { readPupils } from '../../formats/site/pupils.ts';
import { readToets, type ToetsFile } from '../../forecast/backtest/toets-file.ts';
import { pupilTable } from '../../tables/pupils.ts';
import type { Sector } from '../../tables/soorten.ts';
import { parseJson } from './json.ts';
import { readPackage } from './data-package.ts';
import { remember } from '../memoize.ts';
import { readTopology } from './topology.ts';

/** Brings the text of a file of `public/data`; rejects with an `Unreachable` or a `FormatError` where there is none. */
export type Load = (file: string) => Promise<string>;

export type Files = ReturnType<typeof filesOf>;

/** Every file of `public/data` as what is read from it: each is read once, and one that failed is tried again when asked. */
export function filesOf(load: Load) {
  const file = <T>(name: string, read: (text: string, name: string) => T) =>
    remember(async () => read(await load(name), name));
  const table =
    (sector: Sector) =>
    (text: string, name: string): ColumnTable =>
      pupilTable(readPupils(text, name, sector));
  return {
    areas: file('gebieden.csv', readAreas),
    mergers: file('herindelingen.csv', readMergers),
    topology: file('gemeenten.topo.json', readTopology),
    about: file('datapackage.json', readPackage),
    births: file('geboorten.csv', readBirths),
    branchPlaces: file('vo-vestigingen.csv', readBranchPlaces),
    toets: file('toets.json', (text, name) =>
      readToets(parseJson<ToetsFile>(text, name, ({ rows }) => Array.isArray(rows))),
    ),
    po: file('po.csv', table('po')),
    vo: file('vo.csv', table('vo')),
  };
}
