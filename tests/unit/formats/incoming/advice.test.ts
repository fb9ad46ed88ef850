import { describe, expect, it } from 'vitest';
import { recognise } from '../../../../src/formats/incoming/catalog.ts';
import { nearMiss } from '../../../../src/formats/incoming/near-miss.ts';
import { en as enPage } from '../../../../src/text/en.ts';
import { dataset as enDataset } from '../../../../src/text/en/dataset.ts';
import { region as enRegion } from '../../../../src/text/en/region.ts';
import { levers as enLevers } from '../../../../src/text/en/levers.ts';
import { scenario as enScenario } from '../../../../src/text/en/scenario.ts';
import { userFiles as enFiles } from '../../../../src/text/en/user-files.ts';
import { problemWords as en } from '../../../../src/text/en/problems.ts';
import { nl as nlPage } from '../../../../src/text/nl.ts';
import { dataset as nlDataset } from '../../../../src/text/nl/dataset.ts';
import { region as nlRegion } from '../../../../src/text/nl/region.ts';
import { levers as nlLevers } from '../../../../src/text/nl/levers.ts';
import { scenario as nlScenario } from '../../../../src/text/nl/scenario.ts';
import { problemWords as nl } from '../../../../src/text/nl/problems.ts';
import { userFiles } from '../../../../src/text/nl/user-files.ts';
import { readFile, problemsOf } from '../../../fixtures/incoming-file.ts';

/** The examples that a text gives behind a word such as “zoals”. */
const examplesIn = (text: string, behind: RegExp) =>
  text
    .split(behind)[1]!
    .split(/, | of | or /)
    .map((example) => example.trim());

const LONG = 'gemeente;jaar;leerlingen\n';

describe('what a message about a cell gives as an example is read', () => {
  it.each([...examplesIn(nl['not-a-year']!, /zoals/), ...examplesIn(en['not-a-year']!, /such as/)])(
    'the year %s',
    async (year) => {
      const file = await readFile(`${LONG}Aalten;${year};5\n`);
      expect(file.cells).toEqual(['GM0197 bo 2025 = 5']);
    },
  );

  it.each([
    ...examplesIn(nl['not-a-count']!, /zoals/),
    ...examplesIn(en['not-a-count']!, /such as/),
    /alleen (\S+),/.exec(nl['negative-count']!)![1]!,
  ])('the count %s', async (count) => {
    const file = await readFile(`${LONG}Aalten;2025;${count}\n`);
    expect(problemsOf(file)).toEqual([]);
    expect(file.cells).toEqual([
      /1234|1.234/.test(count) ? 'GM0197 bo 2025 = 1234' : 'GM0197 bo 2025 = 0+1m',
    ]);
  });

  it.each([
    ...examplesIn(nl['unknown-soort']!, /bijvoorbeeld/),
    ...examplesIn(en['unknown-soort']!, /for example/),
  ])('the soort %s', async (soort) => {
    const file = await readFile(`gemeente;jaar;soort;leerlingen\nAalten;2025;${soort};5\n`);
    expect(file.cells).toEqual([`GM0197 ${soort} 2025 = 5`]);
  });

  it('the topic of StatLine', async () => {
    const topic = /bijvoorbeeld (.*?) en download/.exec(nl['no-pupil-topic']!)![1]!;
    const file = await readFile(`Perioden;Regio's;${topic} (aantal)\n2022;Aalten;5\n`);
    expect(file.cells).toEqual(['GM0197 bo 2022 = 5']);
  });
});

describe('what the page advises about DUO’s forecasts works', () => {
  it.each([userFiles, enFiles].map(({ kinds }) => kinds['prognose-duo']))('%s', async (text) => {
    const columns = /kolommen (.*?) \(|columns (.*?) \(/.exec(text)!;
    const header = (columns[1] ?? columns[2]!).split(/, | en | and /);
    expect(header).toHaveLength(4);
    const file = await readFile(`${header.join(';')}\n00AH;00;2026;5,5\n`);
    expect(file).toMatchObject({ kept: 1, sniffed: { format: 'duo-prognose' } });
  });

  it.each([userFiles, enFiles].map(({ schoolRows }) => schoolRows['unknown-type']!))(
    '%s',
    async (text) => {
      const types = [...text.matchAll(/(TYPE_\w+)[^;]*?((?:[A-Z]{2,4}, )+[A-Z]{2,4}) o[fr] ([A-Z]{2,4})/g)]; // prettier-ignore
      expect(types.map(([, column]) => column)).toEqual(['TYPE_PO', 'TYPE_VO']);
      for (const [, column, some, last] of types) {
        const rows = [...some!.split(', '), last].map((type) => `00AH;00;${type};2026;5,5\n`);
        const file = await readFile(`INSTELLINGSCODE;VESTIGINGSCODE;${column};JAAR;PROGNOSEAANTALLEN\n${rows.join('')}`); // prettier-ignore
        expect(file).toMatchObject({ kept: 4, listed: [] });
      }
    },
  );

  it('the number of its example', async () => {
    for (const { schoolRows } of [userFiles, enFiles]) {
      const [, example] = /(?:zoals|such as) ([\d.]+)/.exec(schoolRows['not-a-forecast']!)!;
      const file = await readFile(`INSTELLINGSCODE,VESTIGINGSCODE,JAAR,PROGNOSEAANTALLEN\n00AH,00,2026,${example}\n`); // prettier-ignore
      expect(file.data.schoolForecasts).toMatchObject([{ expected: 420.87 }]);
    }
  });
});

describe('what the page advises about a header works', () => {
  it.each([
    'gemeente;leerlingen',
    'jaar;leerlingen',
    'BRIN;gemeente;leerlingen',
    'leerlingen;soort',
    'kleur;prognose;naam',
  ])('the columns that %s lacks, put beside it', (header) => {
    const cells = header.split(';');
    const { lacking = [] } = nearMiss(cells) ?? {};
    expect(lacking.length).toBeGreaterThan(0);
    expect(recognise([...cells, ...lacking], [])?.id).toBe('lange-vorm');
  });

  it('a column soort in a file whose name has another soort', async () => {
    const rows = 'gemeente;jaar;leerlingen;soort\nAalten;2022;1300;vo\n';
    expect((await readFile(rows, { name: 'bo.csv' })).cells).toEqual(['GM0197 vo 2022 = 1300']);
  });

  it('no column of other numbers is to be called leerlingen', () => {
    expect(userFiles.nearly('leerlingen', 1, true)).not.toMatch(/die naam/);
    expect(userFiles.nearly('jaar', 1, false)).toMatch(/die naam/);
  });
});

describe('what the page advises about years side by side works', () => {
  it.each(examplesIn(userFiles.yearColumns.replace(/\.$/, ''), /dat zij leerlingen telt:/))(
    'a column called %s beside gemeente',
    async (column) => {
      const year = Number(/20\d\d/.exec(column)![0]);
      const { cells, data } = await readFile(`gemeente;${column};opmerking\nAalten;5;\n`);
      const read = [...cells, ...data.forecasts.map(({ jaar }) => String(jaar))];
      expect(read.join()).toContain(String(year));
    },
  );
});

describe('the places on the page that a text about a file names are there', () => {
  it.each([
    ['nl', userFiles, nl, nlPage, nlRegion, nlScenario, nlLevers, nlDataset] as const,
    ['en', enFiles, en, enPage, enRegion, enScenario, enLevers, enDataset] as const,
  ])('in %s', (_, { kinds }, problems, { modes }, region, scenario, levers, dataset) => {
    expect(kinds.regios).toContain(modes.regio);
    expect(kinds.regios).toContain(region.file.title);
    expect(kinds.gebieden).toContain(modes.regio);
    expect(kinds.geboorten).toContain(modes.kaart);
    expect(kinds.geboorten).toContain(scenario.title);
    expect(kinds.geboorten).toContain(levers.births.label);
    expect(problems['backtest-file']).toContain(modes.bronnen);
    const { label, apart } = dataset.soortRows;
    for (const name of [modes.dataset, label, apart]) {
      expect(problems['several-soorten']).toContain(name);
    }
  });
});
