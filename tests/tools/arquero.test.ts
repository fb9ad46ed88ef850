import { describe, expect, test } from 'vitest';
import { FORMATS } from '../../src/exports/formats.ts';
import { expected, run, snippet, withDownload } from './run-snippet.ts';

const SHOW = '\nconsole.log(JSON.stringify(leerlingen.objects()));\n';

describe('the snippet for Arquero, run by Node', () => {
  test.each(FORMATS)('loads %s with the right types', async (format) => {
    const code = snippet('arquero', format) + SHOW;
    const out = await withDownload(format, (folder) =>
      run(process.execPath, folder, 'load.mjs', code),
    );
    expect(JSON.parse(out)).toEqual(expected(format));
  });
});
