import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Imports that would bring code into the page that only the web worker may load. Layers of folders are checked by dependency-cruiser. */
const WORKER_ONLY = [
  {
    regex: '^(arquero|papaparse)$',
    message: 'Tables live in the engine (the page forbids the code they generate).',
  },
  {
    regex: '^(\\.\\./)+formats/(?!soorten)',
    allowTypeImports: true,
    message: 'Readers of files, and Papa Parse with them, live in the engine.',
  },
  {
    regex: '^(\\.\\./)+engine/worker',
    message: 'The worker is reached through engine/client.ts only.',
  },
];

export default ts.config(
  { ignores: ['dist', '.prerender', 'node_modules', 'tests/bench', 'public/data'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  prettier,
  ...svelte.configs.prettier,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'svelte/no-at-html-tags': 'error',
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
  },
  {
    // Maps and sets are made anew, never changed in place.
    files: ['src/state/**/*.svelte.ts'],
    rules: { 'svelte/prefer-svelte-reactivity': 'off' },
  },
  {
    // A longer function says in a sentence above it why, with an eslint-disable comment.
    files: ['src/**/*.{ts,svelte}'],
    rules: { 'max-lines-per-function': ['error', { max: 60 }] },
  },
  {
    files: ['src/{view,state}/**/*.{ts,svelte}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: WORKER_ONLY }],
    },
  },
);
