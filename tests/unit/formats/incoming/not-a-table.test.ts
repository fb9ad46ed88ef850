import { describe, expect, it } from 'vitest';
import { readFile } from '../../../fixtures/incoming-file.ts';

const TABLE = '<table><tr><th>gemeente</th></tr><tr><td>Aalten</td></tr></table>';

describe('a text that is no table is refused for what it is', () => {
  it.each([
    ['a table of a web page named .xls', `<html><body>${TABLE}</body></html>`, 'html-table', ''],
    ['a table without a page around it', TABLE, 'html-table', ''],
    [
      'a saved page that says that there is no page',
      '<!DOCTYPE html>\r\n<html><head><title>404 – Pagina niet gevonden</title></head><body>Helaas</body></html>',
      'html-page',
      '404 – Pagina niet gevonden',
    ],
    ['XML', '<?xml version="1.0"?><Workbook/>', 'xml-file', ''],
    ['an array of objects', '[{"gemeente":"Aalten","jaar":2024}]', 'json-file', ''],
    ['an empty array', '[]', 'json-file', ''],
    ['an object', '{\n "value": []}', 'json-file', ''],
    ['our map', '{"type":"Topology","objects":{}}', 'map-file', ''],
    ['a map of another', '\uFEFF{ "type": "FeatureCollection" }', 'map-file', ''],
    ['our data package', '{\n  "profile": "data-package"}', 'data-package', ''],
    ['our backtest', '{"columns":["series","method"],"rows":[]}', 'backtest-file', ''],
  ])('%s', async (_, text, problem, found) => {
    await expect(readFile(text)).rejects.toMatchObject({ problem, found });
  });

  it('a table whose names stand in brackets or quotes is a table', async () => {
    const { cells } = await readFile('"gemeente";"jaar";"leerlingen"\n"Aalten";2024;5\n');
    expect(cells).toEqual(['GM0197 bo 2024 = 5']);
    await expect(readFile('[kleur];[smaak]\nrood;zoet\n')).rejects.toMatchObject({
      problem: 'unrecognised',
    });
  });
});
