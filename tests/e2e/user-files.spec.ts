import { expect, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { answerOf, openAtlas } from './atlas-page.ts';
import { card, chooseFiles, drop, openDataset, panel, use } from './user-files.ts';

const LONG = 'gemeente;jaar;soort;leerlingen\nAalten;2025;bo;2.000\nDoetinchem;2025;bo;5.050\n';
const csv = (name: string, text: string) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

test('a file dropped on the map is checked first, counts when asked, is marked, and is undone', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.method()));
  await openAtlas(page, 'gemeenten=GM0197');
  const before = await answerOf(page, 'Aalten').innerText();
  await drop(page, { name: 'eigen.csv', text: LONG });
  const file = card(page, 'eigen.csv');
  await expect(file).toContainText('Herkend als onze eigen vorm');
  await expect(file).toContainText('Alle 2 regels zijn te gebruiken.');
  await expect(file.getByRole('row', { name: /bo 2025/ })).toContainText(
    /7\.050.*in dezelfde 2 gemeenten/,
  );
  await expect(page).toHaveURL(/modus=dataset/);

  await use(page, 'eigen.csv', /^Vervangen/);
  await file.getByRole('button', { name: 'Bekijk op de kaart' }).click();
  await expect(answerOf(page, 'Aalten')).toContainText('naar 2.000');
  await expect(
    page.getByText('Met cijfers uit een eigen bestand van de lezer: eigen.csv.'),
  ).toBeVisible();
  await expect(
    page.getByText('Het aantal van 2025 komt (deels) uit uw eigen bestand.').last(),
  ).toBeVisible();
  await expect(page.getByText('Open ruit: cijfer uit uw eigen bestand.')).toBeVisible();
  await expect(
    page.getByRole('table', { name: 'Ranglijst' }).getByRole('row', { name: /Aalten/ }),
  ).toContainText('eigen cijfer');

  await page.getByRole('button', { name: 'Ongedaan maken: eigen.csv' }).click();
  await expect(answerOf(page, 'Aalten')).toHaveText(before);
  await expect(page.getByText('eigen bestand van de lezer')).toHaveCount(0);
  expect(asked.filter((method) => method !== 'GET')).toEqual([]);
});

test('a file with a row per school is not used by its first row, and nothing is preselected', async ({
  page,
}) => {
  await openAtlas(page, 'gemeenten=GM0197');
  const text =
    'Gemeente;School;Jaar;Leerlingen\nAalten;De Ark;2025;1.100\nAalten;De Brug;2025;950\n';
  await drop(page, { name: 'scholen.csv', text });
  const file = card(page, 'scholen.csv');
  await expect(file).toContainText('Dit bestand is fijner dan gemeenten');
  await expect(file).toContainText('Geen van de 2 regels is te gebruiken.');
  await expect(file.getByRole('radio')).toHaveCount(0);
  const sums = file.getByRole('table', { name: 'De som van de delen naast die van ons' });
  await expect(sums.getByRole('row', { name: /bo 2025 2\.050 2\.141/ })).toBeVisible();
  await expectAccessible(page);

  await file.getByLabel('Wat telt van deze regels?').selectOption('parts');
  await expect(file).toContainText('Alle 2 regels zijn te gebruiken.');
  await use(page, 'scholen.csv', /^Vervangen/);
  await file.getByRole('button', { name: 'Bekijk op de kaart' }).click();
  await expect(answerOf(page, 'Aalten')).toContainText('naar 2.050');
  await expect(page.getByText(/teldatum/)).toHaveCount(0);
});

test('inhabitants under “aantal” are questioned, and cannot be used by accident', async ({
  page,
}) => {
  await openDataset(page);
  const text = 'Gemeentecode;Jaar;Aantal\nGM0197;2025;27300\nGM0222;2025;59000\n';
  await chooseFiles(page, csv('inwoners.csv', text));
  const file = card(page, 'inwoners.csv');
  await expect(file).toContainText('Zijn het inwoners, geboorten, postcodes');
  await expect(file.getByRole('radio')).toHaveCount(0);
  await file.getByLabel('Wat zijn deze aantallen?').selectOption('yes');
  await expect(file.getByRole('radio', { name: /^Vervangen/ })).not.toBeChecked();
  await expect(file.getByRole('button', { name: 'Gebruik deze cijfers' })).toHaveCount(0);
});

test('what is recognised can be put right by hand, with the first rows at hand', async ({
  page,
}) => {
  await openDataset(page);
  await chooseFiles(page, csv('tellingen.csv', `Overzicht;;\n${LONG.replaceAll(';', ',')}`));
  const file = card(page, 'tellingen.csv');
  await file.getByText('Zo gelezen: UTF-8, komma,').click();
  await expect(file.getByLabel('Scheidingsteken')).toHaveValue(',');
  await expect(file.getByLabel('Kop op regel')).toHaveValue('2');
  await expect(
    file.getByRole('region', { name: 'De eerste regels' }).getByRole('cell', { name: 'Aalten' }),
  ).toBeVisible();
  await file.getByLabel('Scheidingsteken').selectOption('tab');
  await expect(file).toContainText('Niet herkend');
  await file.getByLabel('Scheidingsteken').selectOption('komma ,');
  await expect(file).toContainText('Alle 2 regels zijn te gebruiken.');
});

test('the decimal sign is shown, can be put right, and the first rows show what is read', async ({
  page,
}) => {
  await openDataset(page);
  const text = 'gemeente;jaar;soort;prognose\nAalten;2030;bo;1.234\n';
  await chooseFiles(page, csv('bureau.csv', text));
  const file = card(page, 'bureau.csv');
  const cell = file.getByRole('region', { name: 'De eerste regels' }).getByRole('cell').last();
  await expect(cell).toHaveText('1.234 = 1234');
  await file.getByText(/^Zo gelezen: .*decimaalteken per getal bepaald/).click();
  await file.getByLabel('Decimaalteken').selectOption('punt: 1,234.5');
  await expect(cell).toHaveText('1.234 = 1,234');
  await expect(file.getByLabel('Decimaalteken')).toHaveValue('.');
});

test('a file without a year asks for it', async ({ page }) => {
  await openDataset(page);
  const text =
    'INSTELLINGSCODE;VESTIGINGSCODE;GEMEENTENUMMER;AANTAL LEERLINGEN\n19HY;19HY00;0060;145\n18BR;18BR00;0106;<5\n';
  await chooseFiles(page, csv('vo.csv', text));
  const file = card(page, 'vo.csv');
  await expect(file).toContainText('staat geen jaar');
  await file.getByLabel('Jaar van de telling').fill('2024');
  await file.getByLabel('Jaar van de telling').press('Enter');
  await expect(file.getByRole('row', { name: /2024/ })).toContainText('145 + 1 × 1–4');
});

test('a forecast is drawn beside the projection, and read with its bounds', async ({ page }) => {
  await openDataset(page, 'gemeenten=GM0197');
  const text =
    'gemeente;jaar;soort;prognose;onder;boven\nGM0197;2028;bo;1.900,5;1.800;2.000\nGM0197;2030;bo;1.850;1.700;2.000\n';
  await chooseFiles(page, csv('bureau.csv', text));
  await expect(card(page, 'bureau.csv')).toContainText('Prognose van 1 gemeente, 2028–2030');
  await card(page, 'bureau.csv').getByRole('button', { name: 'Gebruik deze cijfers' }).click();
  await card(page, 'bureau.csv').getByRole('button', { name: 'Bekijk op de kaart' }).click();
  const chart = page.getByRole('figure', { name: /Aalten/ });
  await expect(chart.getByText('eigen prognose', { exact: true })).toBeVisible();
  await chart.getByRole('button', { name: 'Tabel' }).click();
  const row = chart.getByRole('row', { name: /^2030/ });
  await expect(row).toContainText('1.850');
  await expect(chart.getByRole('columnheader', { name: /prognose, bureau\.csv/ })).toBeVisible();
});

test('figures by residence can be viewed apart only, named as the reader’s own', async ({
  page,
}) => {
  await openDataset(page);
  const statline =
    '"Kerncijfers"\n"";"";"Onderwijs|Naar woongemeente|Leerlingen/studenten|Voortgezet onderwijs"\n"Perioden";"Regio\'s";"aantal"\n' +
    '"2021";"Utrecht (gemeente)";"15000"\n"2022";"Utrecht (gemeente)";"15500"\n"2022";"Bergen (NH.)";"."\n"Bron: CBS"\n';
  await chooseFiles(page, csv('cbs.csv', statline));
  const file = card(page, 'cbs.csv');
  await expect(file).toContainText('tellen leerlingen waar zij wonen');
  await expect(file.getByRole('radio')).toHaveCount(1);
  await use(page, 'cbs.csv', /^Apart/);
  await expect(page).toHaveURL(/sector=vo/);
  await file.getByRole('button', { name: 'Bekijk op de kaart' }).click();
  await expect(
    page.getByText('Bron: eigen bestand van de lezer (cbs.csv), niet van DUO.'),
  ).toBeVisible();
  await expect(page.getByRole('row', { name: /Utrecht/ }).first()).toContainText('eigen cijfer');
});

test('everything can be done with the keyboard alone', async ({ page }) => {
  await openDataset(page);
  const chooser = page.waitForEvent('filechooser');
  await panel(page).getByLabel('Kies bestanden…').focus();
  await page.keyboard.press('Enter');
  await (await chooser).setFiles(csv('toets.csv', LONG));
  const file = card(page, 'toets.csv');
  await expect(file).toContainText('Alle 2 regels zijn te gebruiken.');
  await page.keyboard.press('Tab');
  for (let i = 0; i < 40; i++) {
    const isThere = await page.evaluate(
      () => document.activeElement?.textContent?.trim() === 'Gebruik deze cijfers',
    );
    if (isThere) break;
    const isRadio = await page.evaluate(
      () => (document.activeElement as HTMLInputElement).type === 'radio',
    );
    if (isRadio && (await file.getByRole('radio', { name: /^Vervangen/ }).isChecked()) === false) {
      await page.keyboard.press('ArrowUp');
    }
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('complementary', { name: 'Eigen bestanden' })).toContainText(
    'in plaats van onze cijfers',
  );
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on a checked file with problems, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await openDataset(page);
    await chooseFiles(page, [
      csv('eigen.csv', `${LONG}Atlantis;2025;bo;5\nAalten;2024;bo;-7\n`),
      csv('leeg.csv', ''),
    ]);
    await expect(card(page, 'leeg.csv')).toContainText('het bestand is leeg');
    await use(page, 'eigen.csv', /^Vervangen/);
    await expectAccessible(page);
  });
}

test('a file that cannot be used says what is wrong and where, and nothing that was there is lost', async ({
  page,
}) => {
  await openDataset(page);
  await chooseFiles(page, csv('eigen.csv', LONG));
  await use(page, 'eigen.csv', /^Vervangen/);
  const head = 'gemeente;jaar;leerlingen\n';
  const trouble: [name: string, content: string | Buffer, message: RegExp][] = [
    ['leeg.csv', '', /het bestand is leeg/],
    [
      'plaatje.csv',
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
      /een afbeelding, PDF of tekstdocument/,
    ],
    [
      'nul.csv',
      `${head}Aalten;20\x0020;5\n`,
      /regel 2, kolom 2:.*beschadigd.*Aalten;20\[NUL\]20;5/,
    ],
    [
      'afgekapt.csv',
      `${head}Aalten;2020;5\nDoetinchem;2020;"1`,
      /1 regel is niet te gebruiken.*aanhalingsteken/s,
    ],
    ['kolommen.csv', `${'k;'.repeat(10_000)}k\n`, /meer dan 500 kolommen/],
    [
      'dubbel.csv',
      'gemeente;jaar;leerlingen;leerlingen\nAalten;2020;5;5\n',
      /twee kolommen met deze naam/,
    ],
    ['ongelijk.csv', `${head}Aalten;2020\nAalten;2021;5\n`, /scheidingsteken te veel of te weinig/],
    [
      'komma.csv',
      `${head}Aalten;2020;1.234,5\nAalten;2021;1,234.5\n`,
      /2 × een aantal leerlingen is een geheel getal/,
    ],
    ['datum.csv', `${head}Aalten;1-2-2020;5\n`, /teldatum is niet 1 oktober/],
    ['negatief.csv', `${head}Aalten;2020;-5\n`, /een negatief aantal leerlingen kan niet/],
    ['spelling.csv', `${head}Aalten;2020;5\nGM0197;2020;6\n`, /2 regels spreken elkaar tegen/],
    ['formule.csv', `${head}"=HYPERLINK(""http://x"")";2020;5\n`, /=HYPERLINK\("http:\/\/x"\)/],
    ['onbekend.csv', 'kleur;smaak\nrood;zoet\n', /Niet herkend/],
    [
      'jaarloos.csv',
      'gemeente;aantal\nAalten;5\n',
      /lijkt op onze eigen vorm.*kolom jaar ontbreekt/,
    ],
    ['advies.csv', 'gemeente;totaal_advies\nAalten;5\n', /Dit zijn schooladviezen/],
    [
      'totaal.csv',
      `${head}Nederland;2020;5\nAalten;2020;5\n`,
      /een totaal, land, provincie of regio/,
    ],
    [
      'dag.csv',
      `${head}Aalten;30-02-2025;5\n`,
      /De enige regel is niet te gebruiken.*deze dag bestaat niet/s,
    ],
  ];
  for (const [name, content, message] of trouble) {
    await chooseFiles(page, { name, mimeType: 'text/csv', buffer: Buffer.from(content) });
    await expect(card(page, name)).toContainText(message);
    await expect(page.getByRole('complementary', { name: 'Eigen bestanden' })).toContainText(
      'eigen.csv',
    );
    await card(page, name)
      .getByRole('button', { name: `Verwijder ${name}` })
      .click();
    await expect(card(page, name)).toHaveCount(0);
  }
  await expect(card(page, 'eigen.csv')).toContainText('telt mee');
});
