/** Builds the pages of the peers, each alone as its author would: bundled, tree-shaken and minified. */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, type Plugin } from 'vite';
import type { BenchPage } from './pages.ts';
import type { Truth } from './truth.ts';

const PEERS = resolve('tests/bench/peers');
const OUT = resolve('tests/bench/.built');

/** Builds the page of every peer into a folder of its own beside `data`, and returns the folder around them. */
export async function buildPeers(pages: readonly BenchPage[], truth: Truth): Promise<string> {
  const facts = factsOf(truth);
  await rm(OUT, { recursive: true, force: true });
  await mkdir(join(OUT, 'data'), { recursive: true });
  for (const file of ['gemeenten.topo.json', 'po.csv']) {
    await cp(join('public/data', file), join(OUT, 'data', file));
  }
  const template = await readFile(join(PEERS, 'page.html'), 'utf8');
  for (const { id, name } of pages) {
    const { head, script } = id === 'bare' ? await inPage(facts) : await bundle(id, facts);
    const parts: Record<string, string> = {
      title: name,
      head,
      script,
      slider: `<input type="range" min="${facts.OLDEST}" max="${facts.NEWEST}" value="${facts.NEWEST}" aria-label="Jaar" />`,
      newest: String(facts.NEWEST),
    };
    const html = template
      .replace(/\{\{(\w+)\}\}/g, (_, part: string) => parts[part] ?? '')
      .replace(/\n\s*/g, '\n');
    await mkdir(join(OUT, id), { recursive: true });
    await writeFile(join(OUT, id, 'index.html'), html);
  }
  return OUT;
}

/** What the pages take over from the atlas: classes, colours and names. */
function factsOf({ base, years, breaks, colours, gemeenten }: Truth) {
  return {
    BASE: base,
    OLDEST: years[0]!,
    NEWEST: years.at(-1)!,
    BREAKS: breaks,
    COLOURS: colours,
    NO_VALUE: '#efede7',
    NAMES: Object.fromEntries(gemeenten.map(({ code, name }) => [code, name])),
  };
}
type Facts = ReturnType<typeof factsOf>;

async function inPage(facts: Facts) {
  const script = await readFile(join(PEERS, 'bare.js'), 'utf8');
  return {
    head: '',
    script: `<script type="module">const ATLAS = ${JSON.stringify(facts)};\n${script}</script>`,
  };
}

async function bundle(id: string, facts: Facts) {
  const outDir = join(OUT, id);
  await build({
    configFile: false,
    root: PEERS,
    base: './',
    logLevel: 'warn',
    plugins: [svelte({ configFile: false }), virtualAtlas(facts)],
    build: {
      outDir,
      target: 'es2022',
      emptyOutDir: false,
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: join(PEERS, `${id}.js`),
        output: { entryFileNames: 'page.js', assetFileNames: '[name][extname]' },
      },
    },
  });
  const styles = (await readdir(outDir)).filter((file) => file.endsWith('.css'));
  return {
    head: styles.map((file) => `<link rel="stylesheet" href="./${file}" />`).join('\n'),
    script: '<script type="module" src="./page.js"></script>',
  };
}

/** The module `virtual:atlas`: each fact as an export. */
function virtualAtlas(facts: Facts): Plugin {
  const id = 'virtual:atlas';
  return {
    name: id,
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load: (source) =>
      source === `\0${id}`
        ? Object.entries(facts)
            .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
            .join('\n')
        : null,
  };
}
