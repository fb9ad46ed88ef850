import { expect, test } from '@playwright/test';
import writeExcelFile from 'write-excel-file/universal';
import { odsFile, odsRows } from '../fixtures/workbooks.ts';
import { answerOf, openAtlas } from './atlas-page.ts';
import { card, drop, use } from './user-files.ts';

const TABLE = [
  ['Prognose van het bureau', '', '', ''],
  ['Gemeente', 'bo 2025', 'Prognose bo 2030', 'Ruimtebehoefte 2030'],
  ['Aalten', 2000, 1800.5, 12],
  ['Doetinchem', 5050, 4500, 13],
];

test('a workbook of Excel that is dropped is read in the worker, sheet by sheet, without breaking the policy', async ({
  page,
}) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await openAtlas(page, 'gemeenten=GM0197');
  expect(scripts.filter((url) => /workbook/.test(url))).toEqual([]);

  // More than half a megabyte of XML, which a reader could want to unpack in a worker of its own.
  const long = Array.from({ length: 20_000 }, (_, i) => [`tekst ${i}`, i, i * 1.5]);
  const sheet = (data: (string | number)[][]) =>
    data.map((cells) => cells.map((value) => (value === '' ? null : { value })));
  const blob = await writeExcelFile([
    { data: sheet(long), sheet: 'Bron' },
    { data: sheet(TABLE), sheet: 'Cijfers' },
  ] as never).toBlob();
  await drop(page, { name: 'bureau.xlsx', bytes: new Uint8Array(await blob.arrayBuffer()) });
  const file = card(page, 'bureau.xlsx');
  await expect(file).toContainText('Herkend als jaren of soorten naast elkaar');
  await expect(file).toContainText('Zo gelezen: blad Cijfers (van de 2)');
  await expect(file).toContainText('Alle 2 regels zijn te gebruiken.');
  await expect(file).toContainText('Ruimtebehoefte 2030');
  const turned = file.getByRole('region', { name: 'Zo leest de pagina de eerste regels' });
  await expect(turned.getByRole('row').nth(2)).toHaveText(/Aalten\s*bo\s*2030\s*1800,5/);
  await expect(file.getByRole('row', { name: /^bo 2025/ })).toContainText('7.050');
  expect(scripts.some((url) => /workbook/.test(url))).toBe(true);

  await use(page, 'bureau.xlsx', /^Vervangen/);
  await file.getByRole('button', { name: 'Bekijk op de kaart' }).click();
  await expect(answerOf(page, 'Aalten')).toContainText('naar 2.000');
  expect(refused).toEqual([]);
});

test('a spreadsheet of LibreOffice with the schools of one gemeente asks for the gemeente and for the sum', async ({
  page,
}) => {
  await openAtlas(page, 'gemeenten=GM0197');
  const rows = [
    ['School', 'Leerlingen 1-10-2025', 'Prognose 2030'],
    ['De Brug', 1400, 1300],
    ['De Poort', 700, 690],
    ['Totaal', 2100, 1990],
  ];
  await drop(page, { name: 'IHP_Aalten.ods', bytes: odsFile({ Bijlage: odsRows(rows) }) });
  const file = card(page, 'IHP_Aalten.ods');
  await expect(file.getByRole('status').first()).toContainText('Dit bestand noemt geen gemeente.');
  const which = file.getByLabel('Van welke gemeente zijn deze cijfers?');
  await expect(which.locator('option:checked')).toHaveText('Aalten');
  await file.getByRole('button', { name: 'Bevestig de gemeente' }).click();
  await file.getByLabel('Wat telt van deze regels?').selectOption({ index: 1 });
  await expect(file.getByRole('row', { name: /^bo 2025/ }).last()).toContainText('2.100');
  await expect(file).toContainText('Prognose van 1 gemeente, 2030–2030');
});
