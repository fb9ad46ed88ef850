/**
 * Times the projections in Node, and in a worker of Chromium as the site runs them.
 * Run from the project's folder: `npx tsx tests/bench/forecast.ts`
 */
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { chromiumPath, QUIET } from '../e2e/browser.ts';
import { forecastTimes } from './forecast-times.ts';

const FOLDER = 'public/data';
const files = new Map(
  readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]),
);

console.log(['In Node', ...forecastTimes(files)].join('\n'));

const bundle = await build({
  stdin: {
    contents: `import { forecastTimes } from './tests/bench/forecast-times.ts';
      self.onmessage = ({ data }) => self.postMessage(forecastTimes(new Map(data)));`,
    resolveDir: '.',
  },
  bundle: true,
  format: 'iife',
  write: false,
});
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: QUIET });
const page = await browser.newPage();
const lines = await page.evaluate(
  ([script, given]) =>
    new Promise<string[]>((done, fail) => {
      const worker = new Worker(URL.createObjectURL(new Blob([script])));
      worker.onmessage = ({ data }) => done(data as string[]);
      worker.onerror = ({ message }) => fail(new Error(message));
      worker.postMessage(given);
    }),
  [bundle.outputFiles[0]!.text, [...files]] as const,
);
console.log(['In a worker of Chromium', ...lines].join('\n'));
await browser.close();
