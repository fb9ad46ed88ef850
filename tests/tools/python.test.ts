import { describe, expect, test } from 'vitest';
import { FORMATS, type Format } from '../../src/exports/formats.ts';
import { expected, printed, run, snippet, withDownload } from './run-snippet.ts';

/** A Python that has pandas: the first on the path may be another than that of the system. */
const python = ['python3', '/usr/bin/python3'].find(
  (program) => printed(program, ['-c', 'import pandas']) !== null,
);
const without = python ? '' : ' (skipped: no Python with pandas is installed)';

/** The package beside pandas that a format needs. */
const NEEDS: Partial<Record<Format, string>> = {
  xlsx: 'openpyxl',
  arrow: 'pyarrow',
  parquet: 'pyarrow',
};
const canLoad = (format: Format) => {
  const needed = NEEDS[format];
  return !needed || (python && printed(python, ['-c', `import ${needed}`]) !== null);
};
const runs = FORMATS.filter(canLoad);
const syntaxOnly = FORMATS.filter((format) => !canLoad(format));

const SHOW = `
import json
print(json.dumps({
    "types": [str(type) for type in leerlingen.dtypes],
    "rows": json.loads(leerlingen.to_json(orient="records")),
}))
`;
const TYPES = ['string', 'string', 'Int64', 'Int64', 'float64', 'boolean', 'string'];
/** Of files that know their types: the same, as narrow as they are in the file. */
const NARROW = ['string', 'string', 'Int32', 'Int32', 'Float64', 'boolean', 'string'];
const typesOf = (format: Format) => (NEEDS[format] === 'pyarrow' ? NARROW : TYPES);

describe.skipIf(!python)(`the Python snippet${without}`, () => {
  test.each(runs)('loads %s with the right types', async (format) => {
    const code = snippet('python', format) + SHOW;
    const out = await withDownload(format, (folder) => run(python!, folder, 'load.py', code));
    expect(JSON.parse(out)).toEqual({ types: typesOf(format), rows: expected(format) });
  });

  test.each(syntaxOnly.map((format) => [format, NEEDS[format]] as const))(
    'is well-formed for %s (syntax only: the Python package %s is not installed)',
    (format) => {
      const compile = `compile(${JSON.stringify(snippet('python', format))}, "load.py", "exec"); print("ok")`;
      expect(printed(python!, ['-c', compile])).toBe('ok\n');
    },
  );
});
