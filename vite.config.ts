import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { readFileSync } from 'node:fs';
import type { HtmlTagDescriptor, Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { dataHashes } from './scripts/data-names.ts';

/**
 * Writes the scripts that run before the first paint into the page, without their comments, in the place of their `<script src>`:
 * the first screen then waits for no other file than the page.
 */
function inlineScripts(): Plugin {
  return {
    name: 'inline-scripts',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        html.replace(
          /(<script) src="\/(src\/app\/[\w-]+\.js)">/g,
          (_, start: string, file: string) => {
            return `${start}>${withoutComments(readFileSync(file, 'utf8'))}`;
          },
        ),
    },
  };
}

/** Returns a script without the lines that are comments, and without the spaces at the begin of lines. */
const withoutComments = (script: string) => script.replace(/^\s*(\/\/|\/?\*).*\n|^ +/gm, '');

/** The modules with the components of the first screen. */
const FIRST_SCREEN = ['src/app/main.ts', 'src/app/page.ts', 'src/view/trend/Trend.svelte'];

/**
 * Writes the styles of the first screen, which is prerendered, into the page, and links its scripts, so that they are asked for at
 * once and not by each other.
 */
function firstScreenFiles(): Plugin {
  return {
    name: 'first-screen-files',
    apply: 'build',
    transformIndexHtml(html, { bundle = {} }) {
      const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
      const chunkOf = (module: string) => {
        const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
        if (!chunk) throw new Error(`There is no script of ${module}`);
        return chunk;
      };
      const first = FIRST_SCREEN.map(chunkOf);
      // src/app/start.js asks for the texts in the language of the reader.
      const texts = ['nl', 'en'].map((one) => {
        return `data-${one}="./${chunkOf(`src/text/${one}.ts`).fileName}"`;
      });
      const scripts = new Set(first.flatMap(({ fileName, imports }) => [fileName, ...imports]));
      const styles = new Set(first.flatMap((one) => [...one.viteMetadata!.importedCss]));
      const inlined = Array.from(styles, (file) => {
        const asset = bundle[file];
        if (asset?.type !== 'asset') throw new Error(`There is no stylesheet ${file}`);
        return asset.source.toString().trim();
      });
      return {
        html: html
          .replace(/<link rel="stylesheet"[^>]*>\s*/g, '')
          .replace('<html', `<html ${texts.join(' ')}`),
        tags: [
          ...[...scripts]
            .filter((file) => !html.includes(file))
            .map((file) => link({ rel: 'modulepreload', href: `./${file}` })),
          // Scripts that need these styles find a link to them, and do not load them again.
          ...Array.from(styles, (file) =>
            link({ rel: 'stylesheet', href: `./${file}`, disabled: true }),
          ),
          { tag: 'style', children: inlined.join('\n'), injectTo: 'head' },
        ],
      };
    },
  };
}

/**
 * Marks the ready-made variants of d3's curves and the like, which d3 makes by calling a function, as made without effects, so that
 * the scripts have only those that are used.
 */
function pureVariants(): Plugin {
  return {
    name: 'pure-variants',
    apply: 'build',
    transform: {
      filter: { id: /d3-[a-z]+\.mjs$/ },
      handler: (code) => ({
        code: code.replaceAll('= (function custom(', '= /* @__PURE__ */ (function custom('),
        map: null,
      }),
    },
  };
}

const link = (attrs: Record<string, string | boolean>): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { crossorigin: true, ...attrs },
  injectTo: 'head',
});

export default defineConfig({
  base: './',
  // What the operator of a copy of the site sets at the build: docs/deploying.md.
  envPrefix: ['VITE_', 'SITE_'],
  plugins: [svelte(), dataHashes(), pureVariants(), inlineScripts(), firstScreenFiles()],
  worker: {
    format: 'es',
    rolldownOptions: {
      output: {
        codeSplitting: {
          // All that the engine starts with is in one script: scripts that it imports would be asked for only when it has arrived.
          groups: [{ name: 'worker', test: /src[\\/]engine[\\/]worker\.ts$/ }],
        },
      },
    },
  },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What each of them imports is in it: few scripts and one stylesheet for the first screen, and the other modes apart.
          groups: [
            // With what the texts of both languages import.
            {
              name: 'main',
              test: /src[\\/](app[\\/]main|text[\\/](numbers|part-list))\.ts$/,
              priority: 2,
            },
            { name: 'page', test: /src[\\/]app[\\/]page\.ts$/, priority: 1 },
            { name: 'Trend', test: /src[\\/]view[\\/]scenario[\\/]TrendWithScenarios\.svelte$/ },
            { name: 'nl', test: /src[\\/]text[\\/]nl\.ts$/ },
            { name: 'en', test: /src[\\/]text[\\/]en\.ts$/ },
          ],
        },
      },
    },
    modulePreload: {
      polyfill: false,
      // Scripts of the first screen are there already, and the script itself is asked for in the same moment.
      resolveDependencies: (script, needed) =>
        needed.filter(
          (one) => one !== script && !/\/(main|page|rolldown-runtime|Trend)-/.test(one),
        ),
    },
  },
  test: {
    reporters: ['default', './tests/report/vitest-reporter.ts'],
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          // Pure code without state of its own: files of tests share the modules, instead of loading all of them anew.
          isolate: false,
          include: ['tests/{unit,data}/**/*.test.ts'],
          testTimeout: 30_000,
          expect: { requireAssertions: true },
        },
      },
      {
        plugins: [svelte(), svelteTesting()],
        test: {
          name: 'component',
          environment: 'jsdom',
          include: ['tests/component/**/*.test.ts'],
          testTimeout: 30_000,
          setupFiles: ['tests/component/setup.ts'],
          expect: { requireAssertions: true },
        },
      },
      {
        test: {
          name: 'tools',
          environment: 'node',
          include: ['tests/tools/**/*.test.ts'],
          testTimeout: 30_000,
          expect: { requireAssertions: true },
        },
      },
    ],
  },
});
