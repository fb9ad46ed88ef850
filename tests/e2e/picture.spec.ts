import { expect, test, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { expectAccessible } from './axe.ts';
import { openAtlas, take, takeMenu } from './atlas-page.ts';

const openPicture = async (page: Page, of: 'kaart' | 'grafiek') => {
  await take(page, of, 'Afbeelding…');
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
};

async function save(page: Page, as: 'PNG' | 'SVG'): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: `Opslaan als ${as}` }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** What a strict reader of SVG finds in a file: its texts, its size and every address it refers to. */
const readSvg = async (page: Page, text: string) => {
  // The policy of the page itself forbids that a text becomes a document.
  const reader = await page.context().newPage();
  const read = await reader.evaluate((source) => {
    const file = new DOMParser().parseFromString(source, 'image/svg+xml');
    const all = [...file.querySelectorAll('*')];
    return {
      root: file.documentElement.localName,
      title: file.querySelector('title')?.textContent ?? '',
      texts: [...file.querySelectorAll('text')].map(({ textContent }) => textContent).join(' '),
      paths: file.querySelectorAll('path').length,
      width: Number(file.documentElement.getAttribute('width')),
      height: Number(file.documentElement.getAttribute('height')),
      ground: file.querySelector('rect')?.getAttribute('fill'),
      outside: all
        .flatMap(({ attributes }) => [...attributes])
        .map(({ name, value }) => `${name}=${value}`)
        .filter((one) => /href=|url\((?!#)|^style=|^class=|var\(/.test(one)),
      fonts: file.querySelector('style')?.textContent ?? '',
      names: all.map(({ localName }) => localName),
    };
  }, text);
  await reader.close();
  return read;
};

const WITH_BOTH = 'gemeenten=GM0197.GM0222';

for (const of of ['kaart', 'grafiek'] as const) {
  test(`a picture of the ${of} is an SVG that needs nothing outside it, with title, source and address`, async ({
    page,
  }) => {
    await openAtlas(page, WITH_BOTH);
    await openPicture(page, of);
    const { name, bytes } = await save(page, 'SVG');
    expect(name).toMatch(new RegExp(`^leerlingenatlas_${of}_bo_.*\\.svg$`));
    const svg = await readSvg(page, bytes.toString());
    expect(svg.root).toBe('svg');
    expect(svg.title).toContain('Leerlingen in het basisonderwijs');
    expect(svg.texts).toContain('Bron: DUO');
    expect(svg.texts).toMatch(/teldatum 1 oktober\s+2025/);
    expect(svg.texts).toContain('gemeenten=GM0197.GM0222');
    expect(svg.texts).toContain('Doetinchem');
    expect(svg.outside).toEqual([]);
    expect(svg.names.filter((one) => ['script', 'foreignObject', 'image'].includes(one))).toEqual(
      [],
    );
  });
}

test('the map is whole in its picture, with how the gemeenten lie over the classes', async ({
  page,
}) => {
  await openAtlas(page, 'jaar=2030');
  await openPicture(page, 'kaart');
  const svg = await readSvg(page, (await save(page, 'SVG')).bytes.toString());
  expect(svg.paths).toBeGreaterThan(342);
  expect(svg.texts).toMatch(/Balken van 1\s% breed; de hoogste: \d+ gemeenten\./);
  expect(svg.texts).toMatch(/vanaf 20\s%: \d+/);
  expect(svg.texts).toContain('stippen: projectie');
  expect(svg.texts).toContain('2030 is een eigen projectie');
});

test('an enlarged map shows in its picture what it shows on the screen', async ({ page }) => {
  await openAtlas(page, 'gemeenten=GM0197');
  const shown = (await page.getByRole('application').first().boundingBox())!;
  await openPicture(page, 'kaart');
  const text = (await save(page, 'SVG')).bytes.toString();
  const [, width, height] = /viewBox="-[\d.]+ 0 ([\d.]+) ([\d.]+)"/.exec(text) ?? [];
  expect(Number(width) / Number(height)).toBeCloseTo(shown.width / shown.height, 1);
});

test('the chart in its picture says what is expected and what was counted', async ({ page }) => {
  await openAtlas(page, WITH_BOTH);
  await openPicture(page, 'grafiek');
  const svg = await readSvg(page, (await save(page, 'SVG')).bytes.toString());
  expect(svg.texts).toContain('laatste telling 2025');
  expect(svg.texts).toContain('projectie');
  expect(svg.texts).toContain('basis 2015');
  // What only the screen has is left out.
  expect(svg.texts).not.toContain('kaart 2025');
  expect(svg.texts).not.toContain('onder de grafiek');
});

/** What the embedded files hold (`unicode.json` of the package), narrowed to what may stand in a picture. */
const IN_FONT = /^[\u0020-\u00ff\u0131\u0152\u0153\u2009-\u2026\u202f\u20ac\u2191\u2193\u2212]*$/;

for (const query of [
  'gemeenten=GM1900.GM0072&maat=aantal',
  'gemeenten=GM1900&jaar=2030&taal=en',
  'maat=piek',
]) {
  for (const of of ['kaart', 'grafiek'] as const) {
    test(`the font of a picture is embedded: ${of} of ${query}`, async ({ page }) => {
      await openAtlas(page, query);
      if (query.includes('taal=en')) {
        await take(page, of === 'kaart' ? /^Export: map$/ : /^Export: chart$/, 'Picture…');
      } else await take(page, of, 'Afbeelding…');
      await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
      const source = decodeURIComponent(
        ((await page.getByRole('dialog').getByRole('img').getAttribute('src')) ?? '').replace(
          /^[^,]*,/,
          '',
        ),
      );
      const svg = await readSvg(page, source);
      expect(svg.fonts.match(/url\(data:font\/woff2;base64,/g)).toHaveLength(2);
      expect(svg.fonts).not.toMatch(/url\((?!data:)/);
      expect(svg.texts).toMatch(IN_FONT);
      // Opened by itself, where none of the page's own styles are.
      const alone = await page.context().newPage();
      await alone.setContent(source);
      const used = await alone.evaluate(async () => {
        await document.fonts.ready;
        const all = [...document.querySelectorAll('text')];
        return {
          loaded: [...document.fonts].map(({ status }) => status),
          family: getComputedStyle(all[0]!).fontFamily,
          past: all
            .filter(
              (one) =>
                one.getBoundingClientRect().right >
                document.querySelector('svg')!.getBoundingClientRect().right,
            ) // prettier-ignore
            .map(({ textContent }) => textContent),
        };
      });
      expect(used.loaded).toEqual(['loaded', 'loaded']);
      expect(used.family).toMatch(/^"?Noto Sans/);
      expect(used.past).toEqual([]);
    });
  }
}

test('the PNG is drawn in the letters of the picture, not in those of the computer', async ({
  page,
}) => {
  await openAtlas(page);
  await openPicture(page, 'grafiek');
  const [withFont, without] = await page
    .getByRole('dialog')
    .getByRole('img')
    .evaluate(async (img: HTMLImageElement) => {
      const drawn = async (address: string) => {
        const image = new Image(img.width, img.height);
        image.src = address;
        await image.decode();
        const canvas = document.createElement('canvas');
        [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
        canvas.getContext('2d')!.drawImage(image, 0, 0);
        return canvas.toDataURL();
      };
      const source = decodeURIComponent(img.src);
      const bare = source.replace(/<style>.*?<\/style>/s, '');
      const [head = '', body = ''] = [bare.slice(0, bare.indexOf(',') + 1), bare.slice(bare.indexOf(',') + 1)]; // prettier-ignore
      return [await drawn(img.src), await drawn(head + encodeURIComponent(body))];
    });
  expect(withFont).not.toEqual(without);
});

test('a name in other letters brings these along', async ({ page }) => {
  await page.goto('./?modus=regio&eigen=Łódź!0197.0222');
  await page.waitForLoadState('networkidle');
  await openPicture(page, 'kaart');
  const svg = await readSvg(page, (await save(page, 'SVG')).bytes.toString());
  expect(svg.fonts.match(/url\(data:font\/woff2;base64,/g)).toHaveLength(4);
});

test('where the letters cannot be fetched the reader is reported', async ({ page }) => {
  await page.route('**/*.woff2', (route) => route.abort());
  await openAtlas(page);
  await take(page, 'grafiek', 'Afbeelding…');
  await expect(page.getByRole('dialog')).toContainText('kon niet worden geladen');
  await expect(page.getByRole('button', { name: 'Opslaan als SVG' })).toBeDisabled();
});

test('a PNG has double size', async ({ page }) => {
  await openAtlas(page);
  await openPicture(page, 'grafiek');
  const svg = await readSvg(page, (await save(page, 'SVG')).bytes.toString());
  const { name, bytes } = await save(page, 'PNG');
  expect(name).toMatch(/\.png$/);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([svg.width * 2, svg.height * 2]);
});

test('a picture is copied as a PNG', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openAtlas(page);
  await openPicture(page, 'grafiek');
  await page.getByRole('button', { name: 'Kopieer afbeelding' }).click();
  await expect(page.getByText('De afbeelding is gekopieerd')).toBeVisible();
  const types = await page.evaluate(async () =>
    (await navigator.clipboard.read()).flatMap(({ types }) => [...types]),
  );
  expect(types).toEqual(['image/png']);
});

test('a browser that forbids copying says so and what to do instead', async ({ page }) => {
  await openAtlas(page);
  await page.evaluate(() => {
    navigator.clipboard.write = () => Promise.reject(new Error('forbidden'));
  });
  await openPicture(page, 'grafiek');
  await page.getByRole('button', { name: 'Kopieer afbeelding' }).click();
  await expect(page.getByText(/laat kopiëren niet toe\. Sla de afbeelding op/)).toBeVisible();
});

test.describe('on a dark page', () => {
  test.use({ colorScheme: 'dark' });
  test('a picture is light, by keyboard alone, and axe finds nothing', async ({ page }) => {
    await openAtlas(page);
    const open = takeMenu(page, 'kaart');
    await open.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
    await expectAccessible(page, 'dialog[open]');
    const svg = await readSvg(page, (await save(page, 'SVG')).bytes.toString());
    expect(svg.ground).toBe('rgb(251, 250, 247)');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(open).toBeFocused();
  });
});

test('a chart of the backtest is a picture that names its own source', async ({ page }) => {
  await page.goto('./?modus=bronnen');
  await take(page, /^Meenemen: Fout van elke methode/, 'Afbeelding…');
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
  const { name, bytes } = await save(page, 'SVG');
  expect(name).toMatch(/^leerlingenatlas_toets_.*\.svg$/);
  const svg = await readSvg(page, bytes.toString());
  expect(svg.texts).toContain('Bron: eigen toets');
  expect(svg.texts).toContain('onze methode');
  expect(svg.paths).toBeGreaterThan(5);
  expect(svg.outside).toEqual([]);
});

for (const [what, block, texts] of [
  ['the small charts', 'De gemeenten naast elkaar', ['De schaal loopt van 0 tot', 'Lijn: geteld.']],
  [
    'the plot of changes',
    /^Meenemen: Van 2015 naar 2025/,
    ['−10 %', 'het open teken de verwachting'],
  ],
] as const) {
  test(`${what} of a region are one picture with every gemeente`, async ({ page }) => {
    await page.goto('./?modus=regio&regio=corop.01');
    await take(page, block, 'Afbeelding…');
    await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
    const { name, bytes } = await save(page, 'SVG');
    expect(name).toMatch(/^leerlingenatlas_gemeenten_Oost-Groningen_bo_2015-2025_.*\.svg$/);
    const svg = await readSvg(page, bytes.toString());
    expect(svg.title).toContain('Oost-Groningen. Leerlingen in het basisonderwijs');
    for (const text of [
      'Veendam',
      'Oldambt',
      'Stadskanaal',
      'Westerwolde',
      'Pekela',
      ...texts,
      'Bron: DUO',
      'regio=corop.01',
    ])
      expect(svg.texts).toContain(text);
    expect(svg.texts).toContain('1.836');
    expect(svg.texts).toMatch(IN_FONT);
    expect(svg.outside).toEqual([]);
  });
}

test('how often outcomes fell within the interval is one picture of all levels', async ({
  page,
}) => {
  await page.goto('./?modus=bronnen');
  await take(page, /^Meenemen: Uitkomsten binnen de band/, 'Afbeelding…');
  await expect(page.getByRole('dialog').getByRole('img')).toBeVisible();
  const svg = await readSvg(page, (await save(page, 'SVG')).bytes.toString());
  for (const level of ['Gemeenten', 'COROP-gebieden', 'Provincies', 'Nederland'])
    expect(svg.texts).toContain(level);
  expect(svg.texts).toContain('Bron: eigen toets');
  expect(svg.outside).toEqual([]);
});

test('the map of a region is a picture with that region, its gemeenten by class', async ({
  page,
}) => {
  await page.goto('./?modus=regio&regio=corop.01');
  await page.waitForLoadState('networkidle');
  await openPicture(page, 'kaart');
  const svg = await readSvg(page, (await save(page, 'SVG')).bytes.toString());
  expect(svg.title).toContain('Oost-Groningen');
  expect(svg.texts).toContain('Balken van 1\u202f% breed');
  expect(svg.texts).toContain('regio=corop.01');
  expect(svg.outside).toEqual([]);
});
