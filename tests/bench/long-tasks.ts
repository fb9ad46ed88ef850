/**
 * Measures the longest task that each gesture and each kind of link puts on the main thread of the built site in Chromium, in
 * processor time (other work of the machine does not count), median of several rounds, each in a new page. Of a link only what
 * comes after the first paint counts, of a frame everything. Several builds are measured in turn, for a column each.
 *
 * Run: npm run build && npx tsx tests/bench/long-tasks.ts [folder of a build …] [--only=part of a name] [--rounds=5]
 */
import { chromium, type Browser, type CDPSession, type Locator, type Page } from '@playwright/test';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { chromiumPath, QUIET } from '../e2e/browser.ts';
import { serveFolder } from '../fixtures/static-server.ts';
import { attribution, CATEGORIES, tasksOf, type Task } from './trace.ts';

const options = process.argv.slice(2);
const valueOf = (name: string) =>
  options.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);
const only = valueOf('only') ?? '';
const rounds = Number(valueOf('rounds') ?? 5);
const named = options.filter((one) => !one.startsWith('--'));
const builds = named.length > 0 ? named : ['dist'];

/** Looks up what a gesture needs, and returns the gesture itself: nothing else is to run while it is recorded. */
type Gesture = (page: Page) => Promise<() => Promise<void>>;
type Find = (page: Page) => Locator;

async function centreOf(found: Locator) {
  await found.waitFor();
  await found.scrollIntoViewIfNeeded();
  const box = await found.boundingBox();
  if (!box) throw new Error('What is to be pressed is not on the screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, box };
}

const press =
  (find: Find): Gesture =>
  async (page) => {
    const { x, y } = await centreOf(find(page));
    return () => page.mouse.click(x, y);
  };

/** Chooses the option with this value in a list, as the browser does after a click on it. */
const choose =
  (list: Find, value: string): Gesture =>
  async (page) => {
    const found = list(page);
    await found.scrollIntoViewIfNeeded();
    const select = (await found.elementHandle())!;
    return () =>
      select.evaluate((element, wanted) => {
        (element as HTMLSelectElement).value = wanted;
        if ((element as HTMLSelectElement).value !== wanted) throw new Error(`No option ${wanted}`);
        element.dispatchEvent(new Event('change', { bubbles: true }));
      }, value);
  };

const type =
  (field: Find, text: string): Gesture =>
  async (page) => {
    await field(page).fill('');
    await field(page).focus();
    return () => page.keyboard.type(text, { delay: 60 });
  };

const drag =
  (slider: Find): Gesture =>
  async (page) => {
    const { x, y, box } = await centreOf(slider(page));
    return async () => {
      await page.mouse.move(x, y);
      await page.mouse.down();
      for (let i = 1; i <= 20; i++) {
        await page.mouse.move(x + (i * box.width) / 60, y);
        await page.waitForTimeout(16);
      }
      await page.mouse.up();
    };
  };

const key =
  (name: string): Gesture =>
  (page) =>
    Promise.resolve(() => page.keyboard.press(name));

const back: Gesture = (page) => Promise.resolve(() => page.evaluate(() => history.back()));

const button =
  (name: string | RegExp, nth = 0): Find =>
  (page) =>
    page.getByRole('button', { name }).nth(nth);
const link =
  (name: string | RegExp, nth = 0): Find =>
  (page) =>
    page.getByRole('link', { name }).nth(nth);
const list =
  (name: string | RegExp, nth = 0): Find =>
  (page) =>
    page.getByRole('combobox', { name }).nth(nth);
const tick =
  (name: string | RegExp): Find =>
  (page) =>
    page.getByRole('checkbox', { name }).first();
const heading =
  (name: RegExp): Find =>
  (page) =>
    page.getByRole('table', { name: /^(Ranglijst|Ranking)$/ }).getByRole('button', { name });
/** The label of a choice of two, which takes the press for the radio button in it. */
const segment =
  (name: string): Find =>
  (page) =>
    page.locator('label', { hasText: name }).first();

const schoolFilters: Find = (page) => page.getByRole('group', { name: 'Scholen filteren' });

/** A page that is opened by a link, with what is then done on it, in this order. */
interface Visit {
  name: string;
  query: string;
  /** What the page shows once the engine has answered, where that takes longer than the rest of the page. */
  shows?: Find;
  gestures?: [name: string, gesture: Gesture][];
}

const VISITS: Visit[] = [
  {
    name: 'map',
    query: '',
    gestures: [
      ['measure: pupils', choose(list('Maat'), 'leerlingen')],
      ['measure: chance of decline', choose(list('Maat'), 'kansdaling')],
      ['measure: change', choose(list('Maat'), 'verandering')],
      ['base year', choose(list('Ten opzichte van'), '2005')],
      ['soort: list opened', press((page) => page.locator('summary', { hasText: 'Soort' }))],
      ['soort: sbo added', press(tick(/^sbo/))],
      ['sector: vo', press(segment('Voortgezet (vo)'))],
      ['sector: po', press(segment('Primair (po)'))],
      ['language: English', press(link('English'))],
      ['language: Dutch', press(link('Nederlands'))],
      ['theme: dark', press(button('Donkere weergave'))],
      ['theme: light', press(button('Lichte weergave'))],
      ['zoom', press(button('Inzoomen'))],
      ['class of the legend', press((page) => page.locator('.legend .columns button').first())],
      ['all classes', press(button('Alle klassen tonen'))],
      ['back', back],
    ],
  },
  {
    name: 'ranking',
    query: 'gemeenten=GM0197',
    gestures: [
      ['show all', press(button(/^Toon alle 342/))],
      ['342 rows: sort by name', press(heading(/Gemeente/))],
      ['342 rows: sort by name, reversed', press(heading(/Gemeente/))],
      ['342 rows: sort by change', press(heading(/verandering/))],
      ['342 rows: measure', choose(list('Maat'), 'leerlingen')],
      ['342 rows: base year', choose(list('Ten opzichte van'), '2005')],
      ['342 rows: language', press(link('English'))],
      ['342 rows: language back', press(link('Nederlands'))],
      ['342 rows: theme', press(button('Donkere weergave'))],
      ['342 rows: filter typed', type((page) => page.getByRole('searchbox'), 'ber')],
      ['342 rows: filter cleared', type((page) => page.getByRole('searchbox'), '')],
      ['342 rows: region', choose(list('Regio'), 'Gelderland')],
      ['342 rows: everywhere', choose(list('Regio'), '')],
      ['342 rows: jump', press(button('Naar mijn gemeente'))],
      ['show few', press(button(/^Toon alleen/))],
    ],
  },
  {
    name: 'chart and search',
    query: '',
    gestures: [
      ['search typed', type(list('Zoek een gemeente'), 'den')],
      ['found and chosen', key('Enter')],
      ['list of gemeenten', press(button('Kies uit een lijst'))],
      ['list closed', press(button('Klaar'))],
      ['scale: index', press(segment('Index'))],
      ['lines: earlier', press(tick(/wat zeiden we/))],
      ['lines: methods', press(tick('vergelijk methoden'))],
      [
        'table of the chart',
        press((page) => page.locator('figure').getByRole('button', { name: 'Tabel' })),
      ],
      ['picture of the map', press(button(/Afbeelding/, 0))],
      ['picture closed', key('Escape')],
      ['picture of the chart', press(button(/Afbeelding/, 1))],
      ['picture of the chart closed', key('Escape')],
      ['share', press(button('Delen'))],
      ['embed form', press((page) => page.getByText('Op een andere website tonen'))],
      ['share closed', key('Escape')],
      ['levers of scenarios', press(button('Wat als …?'))],
      ['scenario dragged', drag((page) => page.getByRole('slider', { name: /instroom/i }))],
      ['second scenario', press(button('Scenario toevoegen'))],
      ['second scenario dragged', drag((page) => page.getByRole('slider', { name: /instroom/i }))],
    ],
  },
  {
    name: 'modes',
    query: '',
    gestures: [
      ['sources opened', press(link('Bronnen en methode'))],
      ['sources: table', press(button(/^Tabel/))],
      ['sources: language', press(link('English'))],
      ['sources: language back', press(link('Nederlands'))],
      ['data set opened', press(link('Dataset'))],
      ['data set: language', press(link('English'))],
      ['data set: language back', press(link('Nederlands'))],
      ['regions opened', press(link('Regio'))],
      ['regions: division', choose(list('Indeling'), 'provincie')],
      ['region chosen from the list', press(link('Zuid-Holland'))],
      ['map opened again', press(link('Kaart'))],
    ],
  },
  {
    name: 'region',
    query: 'modus=regio&regio=provincie.Zuid-Holland',
    gestures: [
      ['compared with another', choose(list(/^Vergelijk/), 'provincie.Gelderland')],
      ['another region', choose(list('Regio'), 'Noord-Brabant')],
      ['all small charts', press(button(/^Toon alle \d+ grafieken/))],
      ['language', press(link('English'))],
      ['language back', press(link('Nederlands'))],
      ['index', press(segment('Index'))],
      ['sector: vo', press(segment('Voortgezet (vo)'))],
      ['own region made of it', press(button('Pas deze regio aan'))],
    ],
  },
  {
    name: 'data set',
    query: 'modus=dataset',
    gestures: [
      ['sector: vo', press(segment('Voortgezet (vo)'))],
      ['sector: po', press(segment('Primair (po)'))],
      [
        'sorted',
        press((page) =>
          page.getByRole('columnheader', { name: /naam/ }).getByRole('button').first(),
        ),
      ],
    ],
  },
  { name: 'sources', query: 'modus=bronnen' },
  { name: 'vo', query: 'sector=vo' },
  { name: 'English', query: 'taal=en' },
  { name: 'one gemeente', query: 'gemeenten=GM0197' },
  { name: 'two gemeenten with lines', query: 'gemeenten=GM0197.GM0363&lijnen=eerder.methoden' },
  {
    name: 'eight gemeenten',
    query: 'gemeenten=GM0197.GM0363.GM0034.GM0599.GM0518.GM0344.GM0014.GM0935',
  },
  { name: 'chance of decline', query: 'maat=kansdaling' },
  { name: 'scenario', query: 'gemeenten=GM0197&scenario=Meer!g10' },
  { name: 'region chosen', query: 'regio=provincie.Zuid-Holland' },
  {
    name: 'two regions',
    query: 'modus=regio&regio=provincie.Gelderland&naast=provincie.Zuid-Holland',
  },
  { name: 'regions to choose from', query: 'modus=regio' },
  { name: 'schools of Rotterdam', query: 'modus=scholen&gemeenten=GM0599', shows: schoolFilters },
  { name: 'schools of a board', query: 'modus=scholen&bestuur=41775', shows: schoolFilters },
  { name: 'schools of the country', query: 'modus=scholen', shows: schoolFilters },
  {
    name: 'one school',
    query: 'modus=scholen&gemeenten=GM0197&school=05LR00',
    shows: (page) => page.getByRole('heading', { name: 'Scholen in de buurt' }),
  },
  { name: 'embed: map and chart', query: 'embed=kaart.grafiek' },
  { name: 'embed: map', query: 'embed=kaart&gemeenten=GM0197' },
  { name: 'embed: chart', query: 'embed=grafiek&gemeenten=GM0197.GM0363' },
  { name: 'embed: region', query: 'embed=kaart.grafiek&modus=regio&regio=provincie.Zuid-Holland' },
];

/** Waits until the main thread has done next to nothing for a while: the engine may need some time for its answer. */
async function settle(client: CDPSession): Promise<void> {
  const spent = async () => {
    const { metrics } = await client.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  for (let quiet = 0, before = await spent(); quiet < 4;) {
    await new Promise((wait) => setTimeout(wait, 250));
    const now = await spent();
    quiet = now - before < 0.015 ? quiet + 1 : 0;
    before = now;
  }
}

/** The longest tasks that were recorded, by build and by name of the gesture. */
const recorded = new Map<string, Task[][]>();

function record(name: string, build: number, task: Task | undefined): void {
  const all = recorded.get(name) ?? builds.map(() => []);
  recorded.set(name, all);
  all[build]!.push(task ?? { ms: 0, cause: 'none', kinds: {} });
}

async function visit(browser: Browser, build: number, url: string, one: Visit): Promise<void> {
  const { name, query, gestures = [] } = one;
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    locale: 'nl-NL',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const client = await context.newCDPSession(page);
  await client.send('Performance.enable');
  await browser.startTracing(page, { categories: CATEGORIES });
  await page.goto(`${url}${query === '' ? '' : `?${query}`}`);
  await page.locator('html[data-running]').waitFor();
  await one.shows?.(page).waitFor({ timeout: 60_000 });
  await settle(client);
  // A frame is empty until all of it is there, and a page that waits for the engine may be painted first with its answer.
  const isAfterPaint = !query.startsWith('embed') && !one.shows;
  record(`link: ${name}`, build, tasksOf(await browser.stopTracing(), isAfterPaint)[0]);
  for (const [what, gesture] of gestures) {
    try {
      const act = await gesture(page);
      await page.waitForTimeout(100);
      await browser.startTracing(page, { categories: CATEGORIES });
      await act();
      await settle(client);
      record(`${name}: ${what}`, build, tasksOf(await browser.stopTracing())[0]);
    } catch (error) {
      await browser.stopTracing().catch(() => {});
      console.error(`${name}: ${what}: ${String(error).split('\n')[0]}`);
    }
  }
  await context.close();
}

const middle = (tasks: Task[]) => [...tasks].sort((a, b) => a.ms - b.ms)[tasks.length >> 1]!;

const servers = await Promise.all(builds.map((folder) => serveFolder(resolve(folder))));
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: QUIET });
const visits = VISITS.filter(({ name }) => name.includes(only));
for (let round = 0; round < rounds; round++) {
  for (const one of visits) {
    for (const [build, { url }] of servers.entries()) await visit(browser, build, url, one);
  }
}
await browser.close();
for (const { close } of servers) close();

console.log(
  `Longest task of the main thread in ms of processor time: median of ${rounds} (least to most); load of the machine ${loadavg()[0]?.toFixed(1)}\n`,
);
console.log(`| what | ${builds.join(' | ')} | most of it, in the last build |`);
console.log(`| --- | ${builds.map(() => '---').join(' | ')} | --- |`);
for (const [name, perBuild] of recorded) {
  const cells = perBuild.map((tasks) => {
    if (tasks.length === 0) return '–';
    const times = tasks.map(({ ms }) => ms);
    const around = `${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)}`;
    return `${middle(tasks).ms.toFixed(0)} (${around})`;
  });
  const last = perBuild.at(-1) ?? [];
  console.log(
    `| ${name} | ${cells.join(' | ')} | ${last.length > 0 ? attribution(middle(last)) : ''} |`,
  );
}
