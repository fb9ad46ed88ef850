import { chromium } from '@playwright/test';
import config from '../../playwright.config.ts';
import { differences, readScreens, writeScreens, type Screens } from './recorded-screens.ts';
import { ADDRESSES } from './recorded-urls.ts';
import { AtlasScreen } from './screen-text.ts';

/*
 * Records what the addresses of `recorded-urls.ts` show, in `tests/fixtures/recorded-urls.json.gz`; `recorded-urls.spec.ts` compares
 * every later build with it.
 *
 *     npx tsx tests/e2e/record-urls.ts http://localhost:4173            all addresses
 *     npx tsx tests/e2e/record-urls.ts http://localhost:4173 scenario=  those that contain this text
 *     npx tsx tests/e2e/record-urls.ts http://localhost:4173 =taal=en   this one alone; `=` alone is the address without a query
 *
 * Run it only when another text or figure on the screen is intended, or the data are new, and only for the addresses that this concerns. A
 * test that fails is no reason by itself. Nobody can read the change of the compressed file: it is printed here, and is to be reviewed
 * like code.
 *
 * Every screen is read twice: from a page that was loaded for it and, where the test moves there, from one that moved. Nothing is written
 * where they differ.
 */

/** Changed lines printed per screen. */
const MOST_CHANGES = 40;

const [baseURL = stop('Give the address of a built site'), wanted = ''] = process.argv.slice(2);

function stop(message: string): never {
  throw new Error(message);
}

const isWanted = (query: string) =>
  wanted.startsWith('=') ? query === wanted.slice(1) : query.includes(wanted);

const { viewport = null, locale, launchOptions, serviceWorkers = 'block' } = config.use ?? {};
const browser = await chromium.launch(launchOptions);

async function newScreen(): Promise<AtlasScreen> {
  const options = { baseURL, viewport, serviceWorkers, ...(locale ? { locale } : {}) };
  const context = await browser.newContext(options);
  return AtlasScreen.of(await context.newPage());
}

/** Reads the wanted addresses of a group, and prints what is not certain or has changed. */
async function record(
  { about, isLoaded, queries }: (typeof ADDRESSES)[number],
  before: Screens,
): Promise<Screens> {
  const screens: Record<string, readonly string[]> = {};
  const loading = await newScreen();
  const moving = isLoaded ? null : await newScreen();
  await moving?.open(queries[0] ?? '');
  for (const query of queries.filter(isWanted)) {
    const lines = await loading.open(query);
    const moved = (await moving?.move(query)) ?? (await loading.open(query));
    printDifference(`Not certain: ?${query}`, lines, moved);
    if (lines.join() === moved.join()) screens[query] = lines;
    else process.exitCode = 1;
    if (before[query]) printDifference(`Changed: ?${query}`, before[query], lines);
  }
  await Promise.all(browser.contexts().map((context) => context.close()));
  console.log(`Read addresses of ${about}`);
  return screens;
}

function printDifference(title: string, one: readonly string[], other: readonly string[]): void {
  const found = differences(one, other, MOST_CHANGES);
  if (found.length > 0) console.log([title, ...found].join('\n  '));
}

try {
  const before = readScreens();
  const now: Record<string, readonly string[]> = {};
  for (const group of ADDRESSES.filter(({ queries }) => queries.some(isWanted))) {
    Object.assign(now, await record(group, before));
  }
  // In the order of the list, and no address that has left it.
  const all = ADDRESSES.flatMap(({ queries }) => queries);
  const known = all.flatMap((query): [string, readonly string[]][] => {
    const lines = now[query] ?? before[query];
    return lines ? [[query, lines]] : [];
  });
  if (process.exitCode) console.log('Nothing is written: see what is not certain.');
  else {
    writeScreens(Object.fromEntries(known));
    console.log(`${Object.keys(now).length} screens are read, ${known.length} are in the file.`);
  }
} finally {
  await browser.close();
}
