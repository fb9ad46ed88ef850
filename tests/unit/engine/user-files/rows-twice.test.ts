import { describe, expect, it } from 'vitest';
import type { CheckOptions, Inspection } from '../../../../src/engine/protocol/user-files.ts';
import { answerOf } from '../../../fixtures/answer-of.ts';
import { AGES_HEADER, TYPES_2019 } from '../../../fixtures/incoming-forms.ts';
import { userFileEngine } from '../../../fixtures/user-file-engine.ts';

type Options = Partial<CheckOptions>;

/** What the engine says of a file: its rows that are reported, and its totals (`+` for those that are incomplete). */
async function check(text: string, options: Options = {}, engine = userFileEngine()) {
  const inspection: Inspection = answerOf(
    await engine.checkFile(1, new Blob([text]), '2019.csv', { soort: 'bo', ...options }),
  );
  const { listed, totals, repeated, rows, kept } = inspection;
  return {
    inspection,
    rows: listed.map(({ row, problem, found }) => `${row}: ${problem} (${found})`),
    totals: totals.map(
      ({ soort, jaar, pupils, masked, incomplete }) =>
        `${soort} ${jaar} = ${pupils}${masked > 0 ? ` and ${masked} masked` : ''}${incomplete > 0 ? '+' : ''}`,
    ),
    asks: repeated && !repeated.isFiner ? repeated.rows : null,
    used: `${kept} of ${rows}`,
  };
}

const HISTORY_HEADER =
  'INSTELLINGSCODE;VESTIGINGSCODE;NAAM_VESTIGING;SOORT_VESTIGING;DENOMINATIE_VESTIGING;BEVOEGD_GEZAG_NUMMER;GEMEENTECODE_VESTIGING;GEMEENTENAAM_VESTIGING;LEERLINGEN_2024;LEERLINGEN_2025\n';
const history = (code: string, counts: string, gemeente = '197;AALTEN') =>
  `00AR;00AR${code};De Brug;BO;Openbaar;41791;${gemeente};${counts}\n`;

describe('a vestiging that stands twice in DUO’s file 06', () => {
  const TWICE = HISTORY_HEADER + history('00', '100;90') + history('01', '50;60') + history('00', '100;95'); // prettier-ignore

  it('with the same figures counts once', async () => {
    const file = await check(HISTORY_HEADER + history('00', '100;90') + history('00', '100;90'));
    expect(file.rows).toEqual(['3: duplicate-row (00AR00)']);
    expect(file).toMatchObject({ totals: ['bo 2025 = 90', 'bo 2024 = 100'], asks: null });
  });

  it('with other figures counts in no year in which these differ, and the sum of its gemeente is incomplete', async () => {
    const file = await check(TWICE);
    expect(file.rows).toEqual([
      '2: contradictory-row (00AR00 bo 2025: 90)',
      '4: contradictory-row (00AR00 bo 2025: 95)',
    ]);
    expect(file).toMatchObject({
      totals: ['bo 2025 = 60+', 'bo 2024 = 150'],
      asks: 2,
      used: '1 of 3',
    });
    expect(file.inspection.advised).toBeNull();
  });

  it.each([
    ['first', 'bo 2025 = 150', 'bo 2024 = 150'],
    ['last', 'bo 2025 = 155', 'bo 2024 = 150'],
    ['parts', 'bo 2025 = 245', 'bo 2024 = 250'],
  ] as const)('counts as the user says: %s', async (repeats, ...totals) => {
    expect(await check(TWICE, { repeats })).toMatchObject({ totals, rows: [], used: '3 of 3' });
  });

  it('has no figure of a gemeente of which it is the only vestiging', async () => {
    const file = await check(HISTORY_HEADER + history('00', '100;90') + history('00', '99;95'));
    expect(file).toMatchObject({ totals: [], used: '0 of 2' });
  });

  it('in two gemeenten counts in neither', async () => {
    const rows = history('00', '100;90') + history('00', '100;90', '222;DOETINCHEM');
    const { rows: lines, inspection } = await check(HISTORY_HEADER + rows);
    expect(lines).toEqual(['3: two-gemeenten (00AR00)']);
    expect(inspection.unplaced).toEqual(['00AR00']);
  });

  it('lacks a figure: the sum of the gemeente is incomplete, not lower', async () => {
    const file = await check(HISTORY_HEADER + history('00', '100;') + history('01', '50;60'));
    expect(file.totals).toEqual(['bo 2025 = 60+', 'bo 2024 = 150']);
    expect(file.inspection.missing).toBe(1);
  });
});

describe('a vestiging that stands twice in DUO’s file 03', () => {
  const HEADER = 'INSTELLINGSCODE;VESTIGINGSCODE;GEMEENTENUMMER;AANTAL LEERLINGEN\n';

  it('with other figures is asked about', async () => {
    const rows = '19HY;19HY00;0197;145\n19HY;19HY00;0197;<5\n19HY;19HY01;0197;100\n';
    const file = await check(HEADER + rows);
    expect(file.rows).toEqual([
      '2: contradictory-row (19HY00 vo 2019: 145)',
      '3: contradictory-row (19HY00 vo 2019: 0)',
    ]);
    expect(file).toMatchObject({ totals: ['vo 2019 = 100+'], asks: 2 });
    const last = await check(HEADER + rows, { repeats: 'last' });
    expect(last.totals).toEqual(['vo 2019 = 100 and 1 masked']);
  });
});

describe('a row that stands twice in a file of DUO whose rows add up', () => {
  const types = TYPES_2019.trimEnd().split('\n');
  const again = types[2]!.replace('CM;0373;HAVO;0;0;0;0;0;0;0;7;1;9', 'CM;0373;HAVO;0;0;0;0;0;0;0;8;1;9'); // prettier-ignore
  const AGES = (count: string) =>
    `20191001;00AR;00AR00;De Maasparel;6107AW;AALTEN;197;Aalten;Gelderland;Bo;;RK;41791;0;${count};${'0;'.repeat(20)}0\n`;

  it('in file 01 of vo counts once where it is equal', async () => {
    const file = await check([...types, types[2], ''].join('\n'));
    expect(file.rows).toEqual(['4: duplicate-row (00AH00 havo)']);
    expect(file.totals).toEqual(['vo 2019 = 428', 'brugjaar 2019 = 411', 'havo 2019 = 17']);
  });

  it.each([
    ['none', 'vo 2019 = 411+', 'brugjaar 2019 = 411'],
    ['first', 'vo 2019 = 428', 'brugjaar 2019 = 411', 'havo 2019 = 17'],
    ['last', 'vo 2019 = 429', 'brugjaar 2019 = 411', 'havo 2019 = 18'],
    ['parts', 'vo 2019 = 446', 'brugjaar 2019 = 411', 'havo 2019 = 35'],
  ] as const)('in file 01 of vo with other figures: %s', async (repeats, ...totals) => {
    const file = await check([...types, again, ''].join('\n'), { repeats });
    expect(file).toMatchObject({ totals, asks: 2, used: repeats === 'none' ? '1 of 3' : '3 of 3' });
  });

  it('in file 01 of po with other figures is asked about', async () => {
    const file = await check(`${AGES_HEADER}\n${AGES('25')}${AGES('26')}`);
    expect(file).toMatchObject({ asks: 2, used: '0 of 2' });
    const first = await check(`${AGES_HEADER}\n${AGES('25')}${AGES('26')}`, { repeats: 'first' });
    expect(first.totals).toEqual(['bo 2019 = 25']);
  });

  it('in a file of where pupils live with other figures is asked about', async () => {
    const text =
      'PEILDATUM;GEMEENTENUMMER;POSTCODE LEERLING;SOORT PO;4 JAAR;5 JAAR\n20191001;0197;7121;Bo;40;41\n20191001;0197;7122;Bo;1;1\n20191001;0197;7121;Bo;40;42\n';
    expect(await check(text)).toMatchObject({ asks: 2, totals: ['bo 2019 = 2+'], used: '1 of 3' });
    expect((await check(text, { repeats: 'last' })).totals).toEqual(['bo 2019 = 84']);
  });
});

describe('a vestiging that stands twice in a list of addresses', () => {
  const HEADER =
    'PROVINCIE;BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM;PLAATSNAAM;GEMEENTENUMMER\n';
  const row = (gemeente: string) => `Gelderland;00AH;00AH00;Stedelijk;AALTEN;${gemeente}\n`;

  it('in one gemeente is reported, in two gemeenten it is placed in neither', async () => {
    const once = await check(HEADER + row('0197') + row('0197'));
    expect(once.rows).toEqual(['3: duplicate-row (00AH00)']);
    expect(once.inspection.addresses).toBe(1);
    const file = await check(HEADER + row('0197') + row('0222') + row('0222'));
    expect(file.rows).toEqual([
      '2: two-gemeenten (00AH00)',
      '3: two-gemeenten (00AH00)',
      '4: two-gemeenten (00AH00)',
    ]);
    expect(file).toMatchObject({ used: '0 of 3', inspection: { addresses: 0 } });
  });
});

describe('a gemeente that stands twice in a table of StatLine', () => {
  const table = (...rows: string[]) =>
    `"Leerlingen"\n"Regio's";"Perioden";"Leerlingen basisonderwijs (aantal)";"Leerlingen speciaal basisonderwijs (aantal)"\n${rows.join('\n')}\n`;
  const TWICE = table('Aalten;2025;1901;50', 'Doetinchem;2025;4876;60', 'Aalten;2025;1850;50');

  it('with the same figures counts once', async () => {
    const file = await check(table('Aalten;2025;1901;50', 'GM0197;2025;1901;50'));
    expect(file.rows).toEqual(['4: duplicate-row (GM0197 2025)']);
  });

  it('with another figure counts for no soort in which these differ', async () => {
    const file = await check(TWICE);
    expect(file.rows).toEqual([
      '3: contradictory-row (Aalten bo 2025: 1901)',
      '5: contradictory-row (Aalten bo 2025: 1850)',
    ]);
    expect(file).toMatchObject({ asks: 2, totals: ['bo 2025 = 4876', 'sbo 2025 = 110'] });
    const last = await check(TWICE, { repeats: 'last' });
    expect(last.totals).toEqual(['bo 2025 = 6726', 'sbo 2025 = 110']);
  });

  it('once without a figure has the other figure', async () => {
    const file = await check(table('Aalten;2025;;50', 'Aalten;2025;1901;50'));
    expect(file).toMatchObject({ rows: [], totals: ['bo 2025 = 1901', 'sbo 2025 = 50'] });
  });
});

describe('a gemeente that stands twice in a table with years side by side', () => {
  const TWICE = 'Gemeente;2024;2025\nAalten;1910;1901\nDoetinchem;4900;4876\nAalten;1910;1850\n';

  it('is the same row only if all years have the same figure', async () => {
    const file = await check(TWICE.replace('1850', '1.901'));
    expect(file.rows).toEqual(['4: duplicate-row (Aalten bo 2024)']);
  });

  it('with another figure in one year counts in the other years only', async () => {
    const file = await check(TWICE);
    expect(file.rows).toEqual([
      '2: contradictory-row (Aalten bo 2025: 1901)',
      '4: contradictory-row (Aalten bo 2025: 1850)',
    ]);
    expect(file.totals).toEqual(['bo 2025 = 4876', 'bo 2024 = 6810']);
    const parts = await check(TWICE, { repeats: 'parts' });
    expect(parts.totals).toEqual(['bo 2025 = 8627', 'bo 2024 = 8720']);
  });

  it('may be one of our own downloads', async () => {
    const text =
      'code,naam,soort,status_2025,leerlingen_2025\nGM0197,Aalten,bo,geteld,1901\nGM0197,Aalten,bo,geteld,1850\n';
    expect(await check(text)).toMatchObject({ asks: 2, totals: [] });
  });
});

it('a gemeente twice with the same pupils and another number of vestigingen contradicts itself', async () => {
  const file = await check(
    'gemeente;jaar;leerlingen;vestigingen\nAalten;2025;1901;9\nAalten;2025;1901;8\n',
  );
  expect(file).toMatchObject({ asks: 2, totals: [] });
});

it('a gemeente twice in two spellings with the same figures counts once, in whatever column the spelling is', async () => {
  const file = await check(
    'gemeentecode;gemeentenaam;jaar;leerlingen\n0197;Aalten;2025;1900\n0197;AALTEN;2025;1900\n',
  );
  expect(file.rows).toEqual(['3: duplicate-row (0197 bo 2025)']);
});
