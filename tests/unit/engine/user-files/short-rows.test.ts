import { describe, expect, it } from 'vitest';
import type { CheckOptions } from '../../../../src/engine/protocol/user-files.ts';
import { answerOf } from '../../../fixtures/answer-of.ts';
import { AGES_HEADER, RESIDENCE_2017, TYPES_2019 } from '../../../fixtures/incoming-forms.ts';
import { userFileEngine } from '../../../fixtures/user-file-engine.ts';

async function check(text: string, options: Partial<CheckOptions> = {}) {
  const checked = answerOf(
    await userFileEngine().checkFile(1, new Blob([text]), '2019.csv', { soort: 'bo', ...options }),
  );
  return {
    checked,
    rows: checked.listed.map(({ row, column, problem }) => `${row}, ${column}: ${problem}`),
    totals: checked.totals.map(({ soort, jaar, pupils }) => `${soort} ${jaar} = ${pupils}`),
  };
}

/** The cells of a row that are not the last `n`. */
const without = (row: string, n: number) => row.split(';').slice(0, -n).join(';');

const HISTORY =
  'INSTELLINGSCODE;VESTIGINGSCODE;NAAM_VESTIGING;SOORT_VESTIGING;DENOMINATIE_VESTIGING;BEVOEGD_GEZAG_NUMMER;GEMEENTECODE_VESTIGING;GEMEENTENAAM_VESTIGING;LEERLINGEN_2024;LEERLINGEN_2025\n';
const KEY = '00AR;00AR00;De Brug;BO;Openbaar;41791;197;AALTEN';
const STATLINE =
  '"Leerlingen"\n"Regio\'s";"Perioden";"Leerlingen basisonderwijs (aantal)";"Leerlingen speciaal basisonderwijs (aantal)"\n';

describe('a row whose empty cells at the end were left out', () => {
  it.each([
    ['of DUO’s file 06', `${HISTORY}${KEY};100\n`, 'bo 2024 = 100'],
    [
      'of DUO’s file 03',
      'INSTELLINGSCODE;VESTIGINGSCODE;GEMEENTENUMMER;AANTAL LEERLINGEN;OPMERKING\n19HY;19HY00;0197;145\n',
      'vo 2019 = 145',
    ],
    [
      'of DUO’s file 01 of vo',
      TYPES_2019.split('\n').map((row, i) => (i === 1 ? without(row, 8) : row)).join('\n'),
      'vo 2019 = 428',
    ],
    [
      'of DUO’s file 01 of po',
      `${AGES_HEADER}\n20191001;00AR;00AR00;De Brug;6107AW;AALTEN;197;Aalten;Gelderland;Bo;;RK;41791;0;25;30\n`,
      'bo 2019 = 55',
    ],
    [
      'of where pupils live',
      RESIDENCE_2017.split('\r\n').map((row, i) => (i === 3 ? without(row, 2) : row)).join('\r\n'),
      'sbo 2017 = 5',
    ],
    ['of StatLine', `${STATLINE}Aalten;2025;1901\n`, 'bo 2025 = 1901'],
    ['of a table with years', 'Gemeente;2024;2025;Opmerking\nAalten;1910\n', 'bo 2024 = 1910'],
    ['of a table with soorten', 'Gemeente;Jaar;bo;sbo\nAalten;2025;1901\n', 'bo 2025 = 1901'],
    [
      'of a table of schools and years',
      'School;Gemeente;2024;2025\nDe Brug;Aalten;1910\n',
      'bo 2024 = 1910',
    ],
    [
      'of our own download',
      'code;naam;soort;status_2024;leerlingen_2024;status_2025;leerlingen_2025\nGM0197;Aalten;bo;geteld;1910\n',
      'bo 2024 = 1910',
    ],
    ['of a table per school of one gemeente', 'School;Jaar;Leerlingen;Opmerking\nDe Brug;2019;212\n', 'bo 2019 = 212'],
  ])('%s is read: nothing shifts', async (_, text, total) => {
    const file = await check(text, { gemeente: 'GM0197', repeats: 'parts' });
    expect(file.rows).toEqual([]);
    expect(file.totals).toContain(total);
  }); // prettier-ignore
});

describe('a row that lacks its figures', () => {
  it.each([
    ['of DUO’s file 06', `${HISTORY}${KEY}\n`, '2, LEERLINGEN_2024'],
    [
      'of DUO’s file 03',
      'INSTELLINGSCODE;VESTIGINGSCODE;GEMEENTENUMMER;AANTAL LEERLINGEN\n19HY;19HY00;0197\n',
      '2, AANTAL LEERLINGEN',
    ],
    [
      'of DUO’s file 01 of vo',
      `${TYPES_2019.split('\n')[0]}\n${without(TYPES_2019.split('\n')[1]!, 12)}\n`,
      '2, LEER- OF VERBLIJFSJAAR 1 - MAN',
    ],
    ['of StatLine', `${STATLINE}Aalten;2025\n`, '3, Leerlingen basisonderwijs (aantal)'],
    ['of a table with years', 'Gemeente;2024;2025\nAalten\n', '2, 2024'],
    ['of a table with soorten', 'Gemeente;Jaar;bo;sbo\nAalten;2025\n', '2, bo'],
    ['that are before its gemeente', '2024;2025;Gemeente\n1910;1901\n', '2, Gemeente'],
    [
      'of our own download',
      'code;naam;soort;status_2024;leerlingen_2024\nGM0197;Aalten;bo;geteld\n',
      '2, leerlingen_2024',
    ],
  ])('%s is reported by its line and the first column that is lacking', async (_, text, place) => {
    const file = await check(text);
    expect(file.rows).toEqual([`${place}: unequal-row`]);
    expect(file.totals).toEqual([]);
  });
});
