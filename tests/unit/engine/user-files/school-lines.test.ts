import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../fixtures/answer-of.ts';
import { schoolFiles, wpoForecasts, type ForecastRow } from '../../../fixtures/school-forecasts.ts';
import { userFileEngine } from '../../../fixtures/user-file-engine.ts';

const TODAY = new Date(2026, 5, 1);
/** Forecasts of all schools but the small one of Doetinchem. */
const ROWS: ForecastRow[] = [2026, 2027, 2041].flatMap((year, i): ForecastRow[] => [
  ['01AA00', 'BO', year, 990.5 - i],
  ['01BB00', 'BO', year, 900.5 - i],
  ['02AA00', 'BO', year, 4500 - i],
  ['03AA00', 'BO', year, 2000.25],
]);

async function check(rows: readonly ForecastRow[], files = schoolFiles()) {
  const engine = userFileEngine(TODAY, files);
  const inspected = await engine.checkFile(1, new Blob([wpoForecasts(rows)]), 'wpo.csv', { soort: 'bo' }); // prettier-ignore
  return { engine, inspected };
}

const question = (codes: string[]) => {
  const sets = [{ code: 'eigen.0', members: ['GM0197', 'GM0222'] }];
  return { sector: 'po' as const, soorten: ['bo' as const], codes, sets };
};

describe('a file of DUO’s forecasts', () => {
  it('is drawn per gemeente, region and country, with the schools that it has of each', async () => {
    const { engine, inspected } = await check(ROWS);
    const inspection = answerOf(inspected);
    expect(inspection).toMatchObject({
      format: 'duo-prognose',
      rows: 12,
      kept: 12,
      problems: [],
      sectors: ['po'],
      choices: ['toevoegen'],
      forecasts: { cells: 6, gemeenten: 3, first: 2026, last: 2027 },
      undrawn: [{ reason: 'outside', cells: 3 }],
      doubt: null,
      schools: {
        schools: 4,
        first: 2026,
        last: 2041,
        whole: 2,
        partial: [{ gemeente: 'Doetinchem', soort: 'bo', open: 2, covered: 1, isDrawn: true }],
        remarks: [{ problem: 'renumbered-vestiging', count: 1 }],
        listed: [{ row: 5, column: 'VESTIGINGSCODE', found: '03AA00 → 03BB00' }],
      },
    });
    expect(answerOf(await engine.userLines(question(['GM0197'])))).toEqual([]);
    await engine.useFile(1, 'toevoegen');
    const lines = answerOf(
      await engine.userLines(question(['GM0197', 'GM0222', 'GM1979', 'eigen.0', 'NL'])),
    );
    expect(
      lines.map(({ code, kind, years, pupils, schools }) => ({
        code,
        kind,
        years,
        pupils: [...pupils],
        covered: [...schools!.covered],
        open: schools!.open,
      })),
    ).toEqual([
      // prettier-ignore
      { code: 'GM0197', kind: 'duo', years: [2026, 2027], pupils: [1891, 1889], covered: [2, 2], open: 2 }, // prettier-ignore
      { code: 'GM0222', kind: 'duo', years: [2026, 2027], pupils: [4500, 4499], covered: [1, 1], open: 2 }, // prettier-ignore
      { code: 'eigen.0', kind: 'duo', years: [2026, 2027], pupils: [6391, 6388], covered: [3, 3], open: 4 }, // prettier-ignore
      { code: 'NL', kind: 'duo', years: [2026, 2027], pupils: [8391.25, 8388.25], covered: [4, 4], open: 5 }, // prettier-ignore
    ]);
  });

  it('gives the line of a school, under the code that it has now', async () => {
    const { engine } = await check(ROWS);
    expect(answerOf(await engine.schoolLines('po', '01AA00'))).toEqual([]);
    await engine.useFile(1, 'toevoegen');
    expect(answerOf(await engine.schoolLines('po', '03BB00'))).toEqual([
      { file: 'wpo.csv', code: '03AA00', years: [2026, 2027, 2041], pupils: Float64Array.of(2000.25, 2000.25, 2000.25) }, // prettier-ignore
    ]);
    expect(answerOf(await engine.schoolLines('vo', '01AA00'))).toEqual([]);
    expect(answerOf(await engine.schoolLines('po', '02BB00'))).toEqual([]);
    await engine.useFile(1, null);
    expect(answerOf(await engine.schoolLines('po', '03BB00'))).toEqual([]);
  });

  it('of a single school is for its own page only: its gemeente has no line, which is said', async () => {
    const { engine, inspected } = await check([['01BB00', 'BO', 2026, 900]]);
    expect(answerOf(inspected)).toMatchObject({
      forecasts: null,
      undrawn: [{ reason: 'few-schools', cells: 1 }],
      choices: ['toevoegen'],
      schools: {
        few: [{ sector: 'po', code: '01BB00', name: '01BB00' }],
        partial: [{ gemeente: 'Aalten', open: 2, covered: 1, isDrawn: false }],
      },
    });
    await engine.useFile(1, 'toevoegen');
    expect(answerOf(await engine.userLines(question(['GM0197', 'NL'])))).toEqual([]);
    expect(answerOf(await engine.schoolLines('po', '01BB00'))).toHaveLength(1);
  });

  it('states the rows of a vestiging that the site does not know, by row and column', async () => {
    const { inspected } = await check([['09ZZ00', 'BO', 2026, 9], ...ROWS]);
    const inspection = answerOf(inspected);
    expect(inspection).toMatchObject({
      kept: 12,
      problems: [{ problem: 'unknown-vestiging', count: 1 }],
      listed: [{ row: 2, column: 'VESTIGINGSCODE', found: '09ZZ00 bo 2026: 9' }],
      advised: null,
    });
    expect((await check([['09ZZ00', 'BO', 2026, 9]])).inspected).toMatchObject({
      kept: 0,
      choices: [],
    });
  });

  it('uses no figure of rows that contradict each other before the user has said which one counts', async () => {
    const rows: ForecastRow[] = [
      ['01AA00', 'BO', 2026, 1000],
      ['01BB00', 'BO', 2026, 900],
      ['01BB00', 'BO', 2026, 800],
    ];
    const { engine, inspected } = await check(rows);
    expect(answerOf(inspected)).toMatchObject({
      problems: [{ problem: 'contradictory-row', count: 2 }],
      repeated: { isFiner: false, rows: 2 },
      schools: { schools: 1 },
    });
    const last = await engine.checkFile(1, new Blob([wpoForecasts(rows)]), 'wpo.csv', { soort: 'bo', repeats: 'last' }); // prettier-ignore
    expect(last).toMatchObject({ problems: [], schools: { schools: 2, whole: 1 } });
    await engine.useFile(1, 'toevoegen');
    expect(answerOf(await engine.userLines(question(['GM0197'])))).toMatchObject([{ pupils: Float64Array.of(1800) }]); // prettier-ignore
  });

  it('asks what the figures are where the sum of a gemeente is more than twice ours', async () => {
    const { inspected } = await check(
      ROWS.map(([code, type, year, n]): ForecastRow => [code, type, year, 2.1 * n]),
    );
    expect(inspected).toMatchObject({ doubt: { isImplausible: true }, choices: [] });
  });

  it('is kept, and says what is missing, while the list of schools cannot be loaded', async () => {
    const files = schoolFiles();
    const list = files['vestigingen.csv']!;
    delete files['vestigingen.csv'];
    const engine = userFileEngine(TODAY, files);
    const read = () => engine.checkFile(1, new Blob([wpoForecasts(ROWS)]), 'wpo.csv', { soort: 'bo' }); // prettier-ignore
    expect(await read()).toMatchObject({ file: 'vestigingen.csv', problem: 'unreachable' });
    expect(await engine.useFile(1, 'toevoegen')).toEqual([]);
    files['vestigingen.csv'] = list;
    expect(await read()).toMatchObject({ kept: 12, schools: { schools: 4 } });
  });
});
