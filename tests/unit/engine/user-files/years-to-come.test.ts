import { describe, expect, it } from 'vitest';
import { lastCounted } from '../../../../src/engine/user-files/last-counted.ts';
import { answerOf } from '../../../fixtures/answer-of.ts';
import { userFileEngine } from '../../../fixtures/user-file-engine.ts';

async function check(text: string, today: Date) {
  const engine = userFileEngine(today);
  const inspection = answerOf(
    await engine.checkFile(1, new Blob([text]), 'a.csv', { soort: 'bo' }),
  );
  return { engine, inspection };
}

const SUMMER = new Date(2026, 5, 1);
const AUTUMN = new Date(2026, 10, 1);
const ALL = ['GM0197;1900', 'GM0222;4800', 'GM0294;2000'];
const of = (year: number, column = 'aantal') =>
  `gemeente;${column};jaar\n${ALL.map((row) => `${row};${year}\n`).join('')}`;

describe('a year that is still to be counted', () => {
  it.each(['aantal', 'leerlingen', 'waarde'])('is a forecast under “%s”', async (column) => {
    const { engine, inspection } = await check(of(2026, column), SUMMER);
    expect(inspection).toMatchObject({
      totals: [],
      toCome: { first: 2026, last: 2026 },
      forecasts: { cells: 3, gemeenten: 3, first: 2026, last: 2026 },
      choices: ['toevoegen'],
    });
    await engine.useFile(1, 'toevoegen');
    const lines = answerOf(
      await engine.userLines({ sector: 'po', soorten: ['bo'], codes: ['GM0197'], sets: [] }),
    );
    expect(lines).toMatchObject([{ kind: 'prognose', years: [2026] }]);
  });

  it('is a count once its count date has passed', async () => {
    const { inspection } = await check(of(2026), AUTUMN);
    expect(inspection).toMatchObject({ toCome: null, forecasts: null, totals: [{ jaar: 2026 }] });
  });

  it('may have decimals and bounds, and is refused where two columns differ', async () => {
    const { inspection } = await check(
      'gemeente;jaar;aantal;prognose;onder;boven\nGM0197;2027;1890,5;;1800;1950\nGM0222;2027;4800;4700;;\nGM0294;2027;2000;2000;;\n',
      SUMMER,
    );
    expect(inspection.problems).toEqual([{ problem: 'two-forecasts', count: 1 }]);
    expect(inspection).toMatchObject({ totals: [], forecasts: { cells: 2 } });
  });

  it('is a forecast in every format: also in a file of vestigingen', async () => {
    const header =
      'INSTELLINGSCODE;VESTIGINGSCODE;NAAM_VESTIGING;SOORT_VESTIGING;DENOMINATIE_VESTIGING;BEVOEGD_GEZAG_NUMMER;GEMEENTECODE_VESTIGING;GEMEENTENAAM_VESTIGING;LEERLINGEN_2025;LEERLINGEN_2026';
    const { inspection } = await check(`${header}\n00AR;00AR00;De Ark;BO;Openbaar;41791;197;AALTEN;1900;1700\n`, SUMMER); // prettier-ignore
    expect(inspection.totals.map(({ jaar }) => jaar)).toEqual([2025]);
    expect(inspection.toCome).toEqual({ first: 2026, last: 2026 });
  });
});

describe('the newest year that can have been counted', () => {
  it('follows 1 October', () => {
    expect(lastCounted(new Date(2026, 8, 30), 2024)).toBe(2025);
    expect(lastCounted(new Date(2026, 9, 1), 2024)).toBe(2026);
  });

  it('is never before the newest year of the site, also where the clock is wrong', () => {
    expect(lastCounted(new Date(1970, 0, 1), 2025)).toBe(2025);
    expect(lastCounted(new Date(NaN), 2025)).toBe(2025);
  });

  it('follows the count date of the file', () => {
    expect(lastCounted(new Date(2026, 2, 1), 2024, new Set(['1-2']))).toBe(2026);
    expect(lastCounted(new Date(2026, 2, 1), 2024, new Set(['1-2', '1-10']))).toBe(2025);
  });
});
