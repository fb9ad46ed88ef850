import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Ledger } from './run/ledger.ts';
import { makeAll, writeAll } from './run/make-all.ts';
import { Raw } from './run/raw.ts';

/** `npm run data -- --from <folder of raw files> [--to <folder>]`: makes `public/data` again, or leaves it unchanged where that fails. */
const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '../shared/data' },
    to: { type: 'string', default: 'public/data' },
  },
});

try {
  const ledger = new Ledger();
  const files = makeAll(new Raw(values.from, (line) => console.log(line)), ledger);
  writeAll(files, values.to);
  console.log(`\n${ledger.toString()}\n`);
  for (const [name, text] of files) {
    console.log(`wrote ${join(values.to, name)} (${Buffer.byteLength(text)} bytes)`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(`Nothing was written to ${values.to}.`);
  process.exitCode = 1;
}
