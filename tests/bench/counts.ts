/**
 * Times the sums of `countsOf` beside the same sums in Arquero, for the figures of docs/decisions/arquero.md.
 * Run from the project's folder: `npx tsx tests/bench/counts.ts`
 */
import { op, table } from 'arquero';
import { readFileSync } from 'node:fs';
import { readAreas } from '../../src/formats/site/gebieden.ts';
import { readPupils } from '../../src/formats/site/pupils.ts';
import { countsOf } from '../../src/tables/pupils.ts';
import { SOORTEN, type Soort } from '../../src/tables/soorten.ts';
import type { UserRow } from '../../src/tables/user-figures.ts';
import { OurFigures } from '../../src/tables/user-merge.ts';

const textOf = (file: string) => readFileSync(`public/data/${file}`, 'utf8');
const codes = readAreas(textOf('gebieden.csv'), 'gebieden.csv').map(({ code }) => code);
const po = readPupils(textOf('po.csv'), 'po.csv', 'po');

interface Row {
  soort: string;
  leerlingen: number;
  gemaskeerd: number;
  vestigingen: number;
  volledig: number;
}

/** The sums of soorten per gemeente and year, as row objects. */
const inArquero = (columns: object, soorten: readonly Soort[]) =>
  table({ ...columns })
    .params({ soorten })
    .filter((d: Row, $: { soorten: Soort[] }) => op.includes($.soorten, d.soort, 0))
    .groupby('gemeente', 'jaar')
    .rollup({
      leerlingen: (d: Row) => op.sum(d.leerlingen),
      gemaskeerd: (d: Row) => op.sum(d.gemaskeerd),
      vestigingen: (d: Row) => op.sum(d.vestigingen),
      volledig: (d: Row) => op.min(d.volledig),
    })
    .objects();

/** Every row of po.csv as that of a user file. */
const rows = po.gemeente.map((gemeente, i): UserRow => ({
  gemeente,
  soort: po.soort[i] as Soort,
  jaar: po.jaar[i]!,
  leerlingen: po.leerlingen[i]!,
  gemaskeerd: po.gemaskeerd[i]!,
  vestigingen: po.vestigingen[i]!,
  volledig: 1,
}));
const ours = new OurFigures(po);
const merged = () => ours.with([{ rows, how: 'vervangen' }], codes);

function time(name: string, task: () => unknown): void {
  const times = Array.from({ length: 25 }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  });
  const first = times[0]!;
  const median = times.sort((a, b) => a - b)[12]!;
  console.log(`${name}: first ${first.toFixed(1)} ms, median ${median.toFixed(1)} ms`);
}

console.log(`po.csv: ${rows.length} rows`);
time('one soort, Arquero', () => inArquero(po, ['bo']));
time('one soort, countsOf', () => countsOf(po, codes, ['bo']));
time('all soorten, Arquero', () => inArquero(po, SOORTEN.po));
time('all soorten, countsOf', () => countsOf(po, codes, SOORTEN.po));
time('merged with a user file, Arquero', () => inArquero(merged(), ['bo']));
time('merged with a user file, countsOf', () => countsOf(merged(), codes, ['bo']));
