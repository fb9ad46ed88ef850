import { beforeEach, describe, expect, it } from 'vitest';
import type { Engine } from '../../../../src/engine/protocol/engine.ts';
import type { CheckOptions, Inspection } from '../../../../src/engine/protocol/user-files.ts';
import { answerOf } from '../../../fixtures/answer-of.ts';
import { userFileEngine } from '../../../fixtures/user-file-engine.ts';

let engine: Engine;
beforeEach(() => {
  engine = userFileEngine();
});

const check = async (text: string, options: Partial<CheckOptions> = {}): Promise<Inspection> =>
  answerOf(await engine.checkFile(1, new Blob([text]), 'a.csv', { soort: 'bo', ...options }));

/** Pupils of Aalten and the country in 2025, with `*` for those of the user. */
async function shown() {
  const { counts } = answerOf(
    await engine.ask({
      sector: 'po',
      soorten: ['bo'],
      measure: 'leerlingen',
      base: 2015,
      counted: 'school',
      classes: 'kwantielen',
      thresholds: null,
      sets: [],
    }),
  );
  const of = (code: string) => {
    const cell = counts.codes.indexOf(code) * counts.years.length + counts.years.indexOf(2025);
    return `${counts.pupils[cell]}${counts.fromUser[cell] ? '*' : ''}`;
  };
  return [of('GM0197'), of('NL')];
}

const OURS = ['1901', '8806'];
const refused = ({ problems }: Inspection) =>
  problems.map(({ problem, count }) => `${count} × ${problem}`);
const summed = ({ repeated }: Inspection) =>
  repeated?.sums.map(({ soort, jaar, pupils, ours, oursYear }) => {
    return `${soort} ${jaar}: ${pupils}, ours in ${oursYear} ${ours?.pupils}`;
  });

const SCHOOLS =
  'Gemeente;School;Jaar;Leerlingen\nAalten;De Ark;2025;900\nAalten;De Brug;2025;900\nAalten;De Linde;2025;100\nWinterswijk;De Kei;2025;2000\n';

describe('a file that is finer than gemeenten', () => {
  it('is not used until the user says that its rows are parts, and the sum is shown beside ours', async () => {
    const inspection = await check(SCHOOLS);
    expect(inspection).toMatchObject({ rows: 4, kept: 0, totals: [], choices: [], advised: null });
    expect(inspection.repeated).toMatchObject({ isFiner: true, columns: ['School'], rows: 4 });
    expect(refused(inspection)).toEqual(['4 × finer-row']);
    expect(summed(inspection)).toEqual(['bo 2025: 3900, ours in 2025 3930']);
    await engine.useFile(1, 'vervangen');
    expect(await shown()).toEqual(OURS);
  });

  it('counts as the sum of its parts when the user says so', async () => {
    const inspection = await check(SCHOOLS, { repeats: 'parts' });
    expect(inspection).toMatchObject({
      kept: 4,
      problems: [],
      repeated: { how: 'parts', sums: [] },
    });
    expect(inspection.totals).toMatchObject([{ jaar: 2025, pupils: 3900, gemeenten: 2 }]);
    await engine.useFile(1, 'vervangen');
    expect(await shown()).toEqual(['1900*', '8776*']);
  });

  it('is known by its column of schools where every gemeente has one row', async () => {
    for (const column of ['School', 'BRIN nummer', 'Vestigingsnaam', 'Leerjaar', 'Wijk', 'PC4']) {
      const inspection = await check(`Gemeente;${column};Jaar;Leerlingen\nAalten;x1;2025;210\n`);
      expect(inspection).toMatchObject({ choices: [], repeated: { columns: [column] } });
    }
  });

  it('is known by the number of gemeenten with several rows where no column distinguishes these', async () => {
    const rows = ['Aalten', 'Winterswijk', 'Doetinchem'].map(
      (name) => `${name};2025;900\n${name};2025;901\n`,
    );
    const inspection = await check(`gemeente;jaar;leerlingen\n${rows.join('')}`);
    expect(inspection.repeated).toMatchObject({ isFiner: true, columns: [] });
  });

  it('with a forecast per school is drawn as the sum when the user says so', async () => {
    const text =
      'Gemeente;School;Jaar;Prognose\nAalten;De Ark;2027;1000\nAalten;De Brug;2027;850\nAalten;De Ark;2028;990\nAalten;De Brug;2028;840\n';
    const inspection = await check(text);
    expect(inspection).toMatchObject({ forecasts: null, choices: [] });
    expect(summed(inspection)).toEqual([
      'bo 2027: 1850, ours in 2025 1901',
      'bo 2028: 1830, ours in 2025 1901',
    ]);
    await check(text, { repeats: 'parts' });
    await engine.useFile(1, 'toevoegen');
    const question = { sector: 'po', soorten: ['bo'], codes: ['GM0197'], sets: [] } as const;
    const [line] = answerOf(await engine.userLines({ ...question, soorten: ['bo'], codes: ['GM0197'], sets: [] })); // prettier-ignore
    expect([...line!.pupils]).toEqual([1850, 1830]);
  });

  it('does not stay in use where the user takes back that its rows are parts', async () => {
    await check(SCHOOLS, { repeats: 'parts' });
    await engine.useFile(1, 'vervangen');
    expect(await check(SCHOOLS, { repeats: 'none' })).toMatchObject({ how: null });
    expect(await shown()).toEqual(OURS);
  });
});

describe('rows that contradict each other', () => {
  const TWICE =
    'gemeente;jaar;leerlingen\nAalten;2025;1900\nAalten;2025;1900\nWinterswijk;2025;2000\nDoetinchem;2025;4800\nDoetinchem;2025;4850\n';

  it('are both listed, and neither is used; equal rows count once', async () => {
    const inspection = await check(TWICE);
    expect(refused(inspection)).toEqual(['1 × duplicate-row', '2 × contradictory-row']);
    expect(inspection.listed.map(({ row, found }) => `${row}: ${found}`)).toEqual([
      '3: Aalten bo 2025',
      '5: Doetinchem bo 2025: 4800',
      '6: Doetinchem bo 2025: 4850',
    ]);
    expect(inspection).toMatchObject({ rows: 5, kept: 2, advised: null });
    expect(inspection.repeated).toMatchObject({ isFiner: false, rows: 2, how: 'none' });
    expect(inspection.totals).toMatchObject([{ pupils: 3900, gemeenten: 2 }]);
    expect(inspection.choices).toContain('vervangen');
  });

  it.each([
    ['first', 8700],
    ['last', 8750],
    ['parts', 13_550],
  ] as const)('count as the user says: %s', async (repeats, pupils) => {
    const inspection = await check(TWICE, { repeats });
    expect(inspection.totals[0]?.pupils).toBe(pupils);
    expect(refused(inspection)).toEqual(['1 × duplicate-row']);
  });

  it('are not taken for parts where only the spelling of the gemeente differs', async () => {
    const inspection = await check(
      'gemeentecode;gemeentenaam;jaar;leerlingen\n0197;Aalten;2025;1900\n0197;AALTEN;2025;1800\n0294;Winterswijk;2025;2000\n',
    );
    expect(inspection.repeated).toMatchObject({ isFiner: false, columns: [] });
  });
});

it('no way to use a file is advised where rows are refused', async () => {
  const whole = 'gemeente;jaar;leerlingen\nAalten;2025;1900\nWinterswijk;2025;2000\nDoetinchem;2025;4800\n'; // prettier-ignore
  expect(await check(whole)).toMatchObject({ advised: 'vervangen' });
  expect(await check(`${whole}Mispel;2025;3\n`)).toMatchObject({ advised: null });
});
