import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createFinder } from '../../src/areas/finder.ts';
import { readHerindelingen } from '../../src/formats/site/herindelingen.ts';
import { makePackage } from '../datapackage.json.ts';
import { makeReach } from '../bereik.csv.ts';
import { makeRecounts } from '../eerste-telling.csv.ts';
import { makeExams } from '../examenkandidaten.csv.ts';
import { makeBirths } from '../geboorten.csv.ts';
import { makeAreas } from '../gebieden.csv.ts';
import { makeMap } from '../gemeenten.topo.json.ts';
import { makeHerindelingen } from '../herindelingen.csv.ts';
import { makePo } from '../po.csv.ts';
import { makeYoungChildren } from '../jonge-kinderen.csv.ts';
import { makePupilsByResidence } from '../woongemeente.csv.ts';
import { makeBacktest } from '../toets.json.ts';
import { makeCandidateBacktest } from '../toets-kandidaten.json.ts';
import { makeSchoolBacktest } from '../toets-scholen.json.ts';
import { makeVo } from '../vo.csv.ts';
import { makeVoVestigingen } from '../vo-vestigingen.csv.ts';
import type { Ledger } from './ledger.ts';
import { RAW, type Raw } from './raw.ts';
import { readSources } from './sources.ts';
import { makeVestigingFiles } from './make-vestigingen.ts';
import { placeTypes } from './vo-places.ts';
import { withDownloads } from './children-downloads.ts';
import { voPupilsOf } from './vo-pupils.ts';

/**
 * Makes every file of `public/data`, as file name → text, the data package last because it describes the others.
 * @throws FormatError for a raw file that is not as documented, Error where totals in and out differ.
 */
export function makeAll(raw: Raw, ledger: Ledger): Map<string, string> {
  const sources = readSources(raw);
  const { areas, today, types, lists } = sources;
  const files = new Map<string, string>();
  files.set('gemeenten.topo.json', makeMap(sources.boundaries, today, ledger, RAW.boundaries));
  files.set('gebieden.csv', makeAreas(areas, ledger, RAW.regions));
  files.set(
    'herindelingen.csv',
    makeHerindelingen(sources.herindelingSteps, today, ledger, RAW.herindelingSteps),
  );
  files.set('po.csv', makePo(sources.history, ledger, RAW.history));
  ledger.rows(RAW.addressesVo2021, lists.vo2021.vestiging.length);
  ledger.rows(RAW.addressesVo2025, lists.vo2025[0].vestiging.length);
  ledger.rows(RAW.pointsVo2025, lists.vo2025[1].vestiging.length);
  ledger.rows(RAW.addressesPo, lists.po.vestiging.length);
  for (const [year, path] of Object.entries(RAW.totalsVo)) {
    ledger.rows(path, lists.totals.get(Number(year))?.vestiging.length ?? 0);
  }
  ledger.rows(RAW.typesVo2019, types.vestiging.length);
  const placed = placeTypes(types, lists, sources.todayOf, ledger);
  files.set('vo.csv', makeVo({ types, placed, totals: lists.totals }, ledger));
  files.set('vo-vestigingen.csv', makeVoVestigingen(types, placed, lists, sources.todayOf, ledger));
  const vo = voPupilsOf(types, placed, lists.totals);
  for (const [name, text] of makeVestigingFiles(raw, sources, vo, ledger)) files.set(name, text);
  const ended = readHerindelingen(files.get('herindelingen.csv') ?? '', 'herindelingen.csv');
  const find = createFinder(areas, ended);
  for (const [name, text] of makeExams(sources.exams, find, ledger)) files.set(name, text);
  files.set('geboorten.csv', makeBirths(sources.births, ledger, RAW.births));
  const children = withDownloads(raw, { ...sources, find }, ledger);
  files.set('jonge-kinderen.csv', makeYoungChildren({ ...sources, find, children }, ledger));
  files.set('bereik.csv', makeReach(sources.reach, today, ledger, RAW.reach));
  files.set(
    'woongemeente.csv',
    makePupilsByResidence(sources.pupilsByResidence, find, ledger, RAW.pupilsByResidence),
  );
  ledger.rows(RAW.earlierResidence, sources.earlierResidence.length);
  const residence = files.get('woongemeente.csv') ?? '';
  files.set('eerste-telling.csv', makeRecounts({ ...sources, residence }));
  files.set('toets.json', makeBacktest(files, ledger));
  files.set('toets-scholen.json', makeSchoolBacktest(files, ledger));
  files.set('toets-kandidaten.json', makeCandidateBacktest(files, ledger));
  files.set('datapackage.json', makePackage(files));
  return files;
}

/** Writes all files or none: first into a temporary folder inside the output folder, and from there by renaming. */
export function writeAll(files: ReadonlyMap<string, string>, to: string): void {
  mkdirSync(to, { recursive: true });
  const draft = mkdtempSync(join(to, '.draft-'));
  try {
    const folders = new Set([...files.keys()].map((name) => dirname(name)));
    for (const folder of folders) {
      for (const root of [draft, to]) mkdirSync(join(root, folder), { recursive: true });
    }
    for (const [name, text] of files) writeFileSync(join(draft, name), text);
    for (const name of files.keys()) renameSync(join(draft, name), join(to, name));
  } finally {
    rmSync(draft, { recursive: true });
  }
}
