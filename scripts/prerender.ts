import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { coarser } from './coarse-map.ts';
import { copyToNames } from './data-names.ts';
import { keepEdition, versionIn } from './run/editions.ts';
import { headersFile, withoutStyleAttributes, withPolicy } from './run/policy.ts';
import { addressElements, securityText, siteSettings } from './run/site-settings.ts';
import { writeServiceWorker } from './service-worker.ts';
import type { prerender } from '../src/app/prerender.ts';

/** What the server build of src/app/prerender.ts exports. */
interface Server {
  prerender: typeof prerender;
}

const DIST = resolve('dist');
const SERVER = resolve('.prerender');
const settings = siteSettings(process.env);

/**
 * Writes the first screen into the HTML of the built page, and beside that page the answers of that screen and `embed.html` for frames
 * on other websites, which show nothing of that screen. Writes the Content-Security-Policy into both; run after `vite build`.
 */
async function prerenderPage(): Promise<void> {
  await build({
    logLevel: 'warn',
    build: { ssr: 'src/app/prerender.ts', outDir: SERVER, emptyOutDir: true },
  });
  const server = (await import(pathToFileURL(join(SERVER, 'prerender.js')).href)) as Server;
  const { head, body, answers } = await server.prerender(async (file) => {
    const text = await readFile(join(DIST, 'data', file), 'utf8');
    return file === 'gemeenten.topo.json' ? coarser(text) : text;
  });
  const { html, rules } = withoutStyleAttributes(body);
  const page = join(DIST, 'index.html');
  const shell = await readFile(page, 'utf8');
  const link = await writeAnswers(answers);
  const whole = shell
    .replace('<!--app-head-->', () => `${head}\n    ${addressElements(settings)}`.trimEnd())
    .replace('<!--app-html-->', () => html)
    .replace('<!--app-answers-->', () => link)
    .replace('</style>', () => `\n${rules}</style>`);
  await writeFile(page, withPolicy(whole));
  const empty = shell
    .replace(
      '<!--app-head-->',
      '<title>Leerlingenatlas</title><meta name="robots" content="noindex" />',
    )
    .replace('<!--app-html-->', '')
    .replace('<!--app-answers-->', '');
  await writeFile(join(DIST, 'embed.html'), withPolicy(empty));
  await rm(SERVER, { recursive: true });
}

/** Writes the answers to a file that is named after its content, and returns the element that links to it. */
async function writeAnswers(
  answers: Awaited<ReturnType<typeof prerender>>['answers'],
): Promise<string> {
  const text = JSON.stringify(answers);
  const hash = createHash('sha256').update(text).digest('hex');
  const file = `assets/first-answers-${hash.slice(0, 8)}.json`;
  await writeFile(join(DIST, file), text);
  const question = JSON.stringify(answers.answer.question).replaceAll('"', '&quot;');
  return `<link rel="preload" as="fetch" crossorigin href="./${file}" data-hash="${hash}" data-question="${question}" />`;
}

await prerenderPage();
await writeFile(join(DIST, '_headers'), headersFile());
const security = securityText(settings, new Date());
if (security !== null) {
  await mkdir(join(DIST, '.well-known'), { recursive: true });
  await writeFile(join(DIST, '.well-known', 'security.txt'), security);
}
copyToNames(DIST);
const data = join(DIST, 'data');
// A link that names the newest edition stays right when there is a newer one: each edition has its own folder from the first day.
keepEdition(data, versionIn(data) ?? '');
// Last: it lists the files as they are now.
await writeServiceWorker(DIST);
