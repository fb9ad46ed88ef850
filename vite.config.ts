import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

/**
 * The Content-Security-Policy of the page: no eval, no inline scripts. Style attributes (positions of marks) are allowed.
 */
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** Writes the policy into the built page; the dev server needs inline styles of its own. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** The modules with the components of the first screen. */
const FIRST_SCREEN = ['src/app/page.ts', 'src/view/trend/Trend.svelte'];

/**
 * Links the styles and scripts of the first screen, which is prerendered and stands before the script that asks for them. The scripts
 * are linked behind the screen, so that they arrive after it.
 */
function firstScreenLinks(): Plugin {
  return {
    name: 'first-screen-links',
    apply: 'build',
    transformIndexHtml: (_html, { bundle = {} }) => {
      const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
      return FIRST_SCREEN.flatMap((module) => {
        const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
        if (!chunk) throw new Error(`There is no script of ${module}`);
        const link = (attrs: Record<string, string>, injectTo: 'head' | 'body') =>
          ({ tag: 'link', attrs: { crossorigin: true, ...attrs }, injectTo }) as const;
        const styles = [...chunk.viteMetadata!.importedCss];
        return [
          ...styles.map((file) => link({ rel: 'stylesheet', href: `./${file}` }, 'head')),
          link({ rel: 'modulepreload', href: `./${chunk.fileName}` }, 'body'),
        ];
      });
    },
  };
}

export default defineConfig({
  base: './',
  plugins: [svelte(), contentSecurityPolicy(), firstScreenLinks()],
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
          // What each of them imports is in it: one script and one stylesheet for the first screen, and the other modes apart.
          groups: [
            { name: 'main', test: /src[\\/]app[\\/]main\.ts$/, priority: 1 },
            { name: 'page', test: /src[\\/]app[\\/]page\.ts$/ },
          ],
        },
      },
    },
    modulePreload: { polyfill: false },
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
