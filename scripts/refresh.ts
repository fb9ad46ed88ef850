import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makePackage } from './datapackage.json.ts';
import { makeAreas } from './gebieden.csv.ts';
import { makeMap } from './gemeenten.topo.json.ts';
import { makeMergers } from './herindelingen.csv.ts';
import { makePo } from './po.csv.ts';
import { Ledger } from './run/ledger.ts';
import { RAW, Raw } from './run/raw.ts';
import { readSources } from './run/sources.ts';
import { placeTypes } from './run/vo-places.ts';
import { makeVo } from './vo.csv.ts';

/** Makes every file of `public/data`, as file name → text. */
function make(raw: Raw, ledger: Ledger): Map<string, string> {
  const sources = readSources(raw);
  const { areas, today, herindelingen, types, lists } = sources;
  const files = new Map<string, string>();
  files.set('gemeenten.topo.json', makeMap(sources.boundaries, today, ledger, RAW.boundaries));
  files.set('gebieden.csv', makeAreas(areas, ledger, RAW.regions));
  files.set('herindelingen.csv', makeMergers(herindelingen, today, ledger, RAW.herindelingen));
  files.set('po.csv', makePo(sources.history, ledger, RAW.history));
  for (const [year, totals] of lists.totals) {
    ledger.rows(RAW.totalsVo[year as keyof typeof RAW.totalsVo], totals.vestiging.length);
  }
  ledger.rows(RAW.typesVo2019, types.vestiging.length);
  const placed = placeTypes(types, lists, sources.todayOf, ledger);
  files.set('vo.csv', makeVo({ types, placed, totals: lists.totals }, ledger));
  files.set('datapackage.json', makePackage(files));
  return files;
}

/** Writes all files or none: into a folder beside the output first, and from there by renaming. */
function write(files: ReadonlyMap<string, string>, to: string): void {
  mkdirSync(to, { recursive: true });
  const draft = mkdtempSync(join(to, '.draft-'));
  try {
    for (const [name, text] of files) writeFileSync(join(draft, name), text);
    for (const name of files.keys()) renameSync(join(draft, name), join(to, name));
  } finally {
    rmSync(draft, { recursive: true });
  }
}

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '../shared/data' },
    to: { type: 'string', default: 'public/data' },
  },
});
try {
  const ledger = new Ledger();
  const files = make(new Raw(values.from, (line) => console.log(line)), ledger);
  write(files, values.to);
  console.log(`\n${ledger.toString()}\n`);
  for (const [name, text] of files) {
    console.log(`wrote ${join(values.to, name)} (${Buffer.byteLength(text)} bytes)`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
