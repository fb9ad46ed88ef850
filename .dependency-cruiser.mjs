/** The layers of src/, highest first: a folder imports from those after it only. */
const LAYERS = [
  'app',
  'view',
  'state',
  'engine',
  'exports',
  'text',
  'forecast',
  'measures',
  'geometry',
  'tables',
  'formats',
  'areas',
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-folder-circle',
      severity: 'error',
      scope: 'folder',
      from: { path: '^src' },
      to: { circular: true },
    },
    ...LAYERS.slice(1).map((layer, i) => ({
      name: `${layer}-imports-downward`,
      severity: 'error',
      from: { path: `^src/${layer}/` },
      to: { path: `^src/(${LAYERS.slice(0, i + 1).join('|')})/` },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    includeOnly: '^src',
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.svelte', '.js'] },
  },
};
