import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** The layers of src/, highest first: a layer imports from those after it only. */
const LAYERS = ['view', 'state', 'engine', 'exports', 'forecast', 'measures', 'tables', 'formats'];
/** Who may use the leaf src/text (words and number formats). */
const SPEAKS = new Set(['view', 'state', 'exports']);

function layerRule(layer, position) {
  const above = LAYERS.slice(0, position);
  const forbidden = SPEAKS.has(layer) ? above : [...above, 'text'];
  return {
    files: [`src/${layer}/**/*.{ts,svelte}`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            ...(forbidden.length === 0
              ? []
              : [
                  {
                    regex: `^(\\.\\./)+(${forbidden.join('|')})/`,
                    message: `src/${layer} may import only from the layers below it.`,
                  },
                ]),
            ...(['view', 'state'].includes(layer)
              ? [
                  {
                    regex: '^(arquero|papaparse)$',
                    message: 'Tables live in the engine (the page forbids the code they generate).',
                  },
                  {
                    regex: '^(\\.\\./)+formats/(?!divisions|soorten)',
                    allowTypeImports: true,
                    message: 'Readers of files, and Papa Parse with them, live in the engine.',
                  },
                  {
                    regex: '^(\\.\\./)+engine/worker',
                    message: 'The worker is reached through engine/client.ts only.',
                  },
                ]
              : []),
          ],
        },
      ],
    },
  };
}

export default ts.config(
  { ignores: ['dist', '.prerender', 'node_modules', 'tests/bench', 'public'] },
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
    // Its maps and sets are derived anew, never changed in place.
    files: ['src/state/atlas.svelte.ts'],
    rules: { 'svelte/prefer-svelte-reactivity': 'off' },
  },
  ...LAYERS.map(layerRule),
  {
    files: ['src/text/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: `^(\\.\\./)+(${LAYERS.join('|')})/`, message: 'src/text is a leaf.' },
          ],
        },
      ],
    },
  },
);
