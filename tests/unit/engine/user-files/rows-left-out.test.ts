import { describe, expect, it } from 'vitest';
import type { CheckOptions } from '../../../../src/engine/protocol/user-files.ts';
import { answerOf } from '../../../fixtures/answer-of.ts';
import { userFileEngine } from '../../../fixtures/user-file-engine.ts';

/** What the engine reports of a file, and its totals. */
async function check(text: string, options: Partial<CheckOptions> = {}, name = 'a.csv') {
  const engine = userFileEngine();
  const inspection = answerOf(
    await engine.checkFile(1, new Blob([text]), name, { soort: 'bo', ...options }),
  );
  const { listed, totals } = inspection;
  return {
    inspection,
    rows: listed.map(({ row, column, problem, found }) => `${row}, ${column}: ${problem} (${found})`),
    totals: totals.map(({ soort, jaar, pupils, gemeenten }) => `${soort} ${jaar}: ${pupils} in ${gemeenten}`),
  }; // prettier-ignore
}

describe('a row whose code and name disagree', () => {
  it('is reported and not used, whichever of the two columns comes first', async () => {
    const { rows, totals } = await check(
      'gemeentecode;gemeentenaam;jaar;leerlingen\n0197;Doetinchem;2025;1900\nGM0222;doetinchem;2025;4800\n294;Winterswyk;2025;2000\n',
    );
    expect(rows).toEqual(['2, gemeentecode: code-name-differ (0197 | Doetinchem)']);
    expect(totals).toEqual(['bo 2025: 6800 in 2']);
    const other = await check('gemeente;gemeentenummer;jaar;leerlingen\nAalten;0222;2025;1900\n');
    expect(other.rows).toEqual(['2, gemeente: code-name-differ (Aalten | 0222)']);
  });

  it('is one of a gemeente that ended under the code of that of today, not the reverse', async () => {
    const { rows } = await check(
      'code;naam;jaar;leerlingen\nGM1979;Delfzijl;2025;900\nGM0010;Eemsdelta;2015;2000\n',
    );
    expect(rows).toEqual(['2, code: code-name-differ (GM1979 | Delfzijl)']);
  });
});

describe('a row of another level than gemeenten', () => {
  it.each(['niveau', 'Regioniveau', 'level'])('is left out by the column %s', async (column) => {
    const { rows, totals, inspection } = await check(
      `${column};gemeente;jaar;leerlingen\nprovincie;Aalten;2025;44500\nCOROP-gebied;Doetinchem;2025;12600\nland;Winterswijk;2025;1400000\nrmc;Aalten;2025;9\n` +
        'gemeente;Aalten;2025;1900\nGemeente;Doetinchem;2025;4800\n',
    );
    expect(inspection.problems).toEqual([{ problem: 'other-level', count: 4 }]);
    expect(rows[0]).toBe(`2, ${column}: other-level (provincie Aalten)`);
    expect(totals).toEqual(['bo 2025: 6700 in 2']);
  });

  it('is not one with a level of education', async () => {
    const { inspection } = await check('gemeente;niveau;jaar;leerlingen\nAalten;havo;2025;900\nAalten;vwo;2025;900\n'); // prettier-ignore
    expect(inspection.repeated).toMatchObject({ isFiner: true, columns: ['niveau'] });
  });

  it('is a total of gemeenten, the country or a provincie in the column of gemeenten', async () => {
    const { inspection, totals } = await check(
      'Gemeente;Jaar;Soort;Leerlingen\nAalten;2025;bo;1901\nDoetinchem;2025;bo;4876\nTotaal Achterhoek;2025;bo;6777\nSubtotaal;2025;bo;6777\nGelderland;2025;bo;150000\nNederland;2025;bo;1356911\n',
    );
    expect(inspection.problems).toEqual([{ problem: 'no-gemeente', count: 4 }]);
    expect(totals).toEqual(['bo 2025: 6777 in 2']);
  });
});

it('states a region among gemeenten as a region', async () => {
  const { inspection, totals } = await check(
    'gemeente;jaar;leerlingen\nAalten;2025;1901\nAchterhoek;2025;12600\nArbeidsmarktregio Achterhoek;2025;12600\n',
  );
  expect(inspection.problems).toEqual([{ problem: 'no-gemeente', count: 2 }]);
  expect(totals).toEqual(['bo 2025: 1901 in 1']);
});

describe('a gemeente that had ended in the year of a row', () => {
  const PARTS = ['Appingedam', 'Delfzijl', 'Loppersum'];
  const zeros = (column: string) =>
    `gemeente;jaar;${column}\n${PARTS.map((name) => `${name};2023;0\n`).join('')}`;

  it.each(['leerlingen', 'prognose'])(
    'says nothing of the gemeente of today where all have 0 %s',
    async (column) => {
      const { inspection, rows } = await check(`${zeros(column)}Aalten;2023;1950\n`);
      expect(rows).toEqual(
        PARTS.map((name, i) => `${i + 2}, gemeente: ended-zero (${name} bo 2023)`),
      );
      expect(inspection).toMatchObject({ kept: 1, late: [] });
    },
  );

  it('does not hide the figure of the gemeente of today in the same file', async () => {
    const { totals, inspection } = await check(`${zeros('leerlingen')}Eemsdelta;2023;3560\n`);
    expect(totals).toEqual(['bo 2023: 3560 in 1']);
    expect(inspection.kept).toBe(1);
  });

  it('is reported, and added to the gemeente of today, where there are pupils', async () => {
    const text = zeros('leerlingen').replace('Appingedam;2023;0', 'Appingedam;2023;900');
    const { inspection, totals } = await check(text);
    expect(totals).toEqual(['bo 2023: 900 in 1']);
    expect(inspection).toMatchObject({ kept: 3, late: PARTS });
  });

  it('is nothing to say in the years in which it existed', async () => {
    const { inspection } = await check(zeros('leerlingen').replaceAll('2023', '2020'));
    expect(inspection).toMatchObject({ problems: [], late: [] });
  });
});

it('counts rows without a figure and masked rows', async () => {
  const { inspection } = await check(
    'gemeente;jaar;leerlingen\nAalten;2025;-\nDoetinchem;2025;n.b.\nWinterswijk;2025;<5\nAalten;2015;-1\n',
  );
  expect(inspection).toMatchObject({ missing: 2, masked: 2, problems: [] });
});

it('says that the year comes from the name of the file where it does', async () => {
  const text =
    'INSTELLINGSCODE;VESTIGINGSCODE;GEMEENTENUMMER;AANTAL LEERLINGEN\n19HY;19HY00;0197;145\n';
  const { inspection } = await check(text, {}, 'vo-2024.csv');
  expect(inspection.notes).toContain('year-from-name');
  const put = await check(text, { year: 2023 }, 'vo-2024.csv');
  expect(put.inspection.notes).not.toContain('year-from-name');
});
