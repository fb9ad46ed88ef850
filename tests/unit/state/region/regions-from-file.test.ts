import { describe, expect, it } from 'vitest';
import { readAreas } from '../../../../src/formats/site/gebieden.ts';
import { readHerindelingen } from '../../../../src/formats/site/herindelingen.ts';
import { readRegionMatches } from '../../../../src/engine/regions/match-region-rows.ts';
import { regionsFrom, regionTemplate } from '../../../../src/state/region/regions-from-file.ts';
import { committed } from '../../../fixtures/raw-folder.ts';

const areas = readAreas(committed('gebieden.csv'), 'gebieden.csv');
const herindelingen = readHerindelingen(committed('herindelingen.csv'), 'herindelingen.csv');

/** The regions of a file with these rows. */
async function from(...rows: [gemeente: string, region: string, code?: string][]) {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const lines = rows.map(([gemeente, region, code = '']) =>
    [code, gemeente, region].map(cell).join(';'),
  );
  return regionsIn(['code;gemeente;regio', ...lines].join('\n'));
}

async function regionsIn(text: string, isFilledDown = false) {
  const bytes = new TextEncoder().encode(text);
  const { rows } = await readRegionMatches(bytes, 'regio.csv', areas, herindelingen);
  return regionsFrom(rows, areas, herindelingen, isFilledDown);
}

describe('the regions of a file', () => {
  it('have gemeenten found by code in any spelling, by name and by alternative name', async () => {
    const { regions, unmatched, forgiven } = await from(
      ['197', 'Achterhoek'],
      ['GM1859', 'Achterhoek'],
      ['Oude IJsselstreek', 'Achterhoek'],
      ['OUDE  IJSSELSTREEK ', 'Oost'],
      ['Den Haag', 'West'],
      ['gemeente Súdwest-Fryslân', 'Noord'],
    );
    expect(regions).toEqual([
      { name: 'Achterhoek', members: ['GM0197', 'GM1859', 'GM1509'] },
      { name: 'Oost', members: ['GM1509'] },
      { name: 'West', members: ['GM0518'] },
      { name: 'Noord', members: ['GM1900'] },
    ]);
    expect([unmatched, forgiven]).toEqual([[], []]);
  });
  it('have the gemeente of today for an ended one, by code and by name', async () => {
    expect((await from(['Bedum', 'A'], ['GM0009', 'B'])).regions).toEqual([
      { name: 'A', members: ['GM1966'] },
      { name: 'B', members: ['GM0014'] },
    ]);
  });
  it('have gemeenten with a typing error in their name, listed for confirmation', async () => {
    const { regions, forgiven } = await from(['Winterwijk', 'A']);
    expect(regions[0]?.members).toEqual(['GM0294']);
    expect(forgiven).toEqual([{ found: 'Winterwijk', name: 'Winterswijk' }]);
  });
  it('come with every row that is not used, with its line number and the reason', async () => {
    const { regions, unmatched, withoutRegion, matched, repeated } = await from(
      ['Atlantis', 'A'],
      ['9998', 'A'],
      ['Bergen', 'A'],
      ['Haaren', 'A'],
      ['', 'A'],
      ['Aalten', 'A'],
      ['0197', 'A'],
      ['Doetinchem', ' '],
      ['Atlantis', ''],
    );
    expect(regions).toEqual([{ name: 'A', members: ['GM0197'] }]);
    expect(unmatched.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'unknown-gemeente'],
      [3, 'unknown-gemeente'],
      [4, 'ambiguous-gemeente'],
      [5, 'split-gemeente'],
      [6, 'not-a-code'],
    ]);
    expect([withoutRegion, matched, repeated]).toEqual([2, 1, 1]);
  });
  it('are one for any spelling of a name, and two where only the first part of a long name is the same', async () => {
    const long = 'Regionale samenwerking onderwijs Achterhoek en Liemers';
    const { regions } = await from(
      ['Aalten', 'Achterhoek'],
      ['Winterswijk', 'achterhoek '],
      ['Hulst', `${long} noord`],
      ['Sluis', `${long} zuid`],
    );
    expect(regions).toEqual([
      { name: 'Achterhoek', members: ['GM0197', 'GM0294'] },
      { name: `${long} noord`, members: ['GM0677'] },
      { name: `${long} zuid`, members: ['GM1714'] },
    ]);
  });
  it('are listed as renamed where the name in the file cannot be used, and stay separate', async () => {
    const endless = 'x'.repeat(200);
    const { regions, renamed } = await from(
      ['Aalten', `${endless}1`],
      ['Hulst', `${endless}2`],
      ['Goes', 'A!'],
    );
    expect(new Set(regions.map(({ name }) => name)).size).toBe(3);
    expect(renamed.map(({ from }) => from)).toEqual([`${endless}1`, `${endless}2`, 'A!']);
    expect(renamed.map(({ to }) => to)).toEqual(regions.map(({ name }) => name));
  });
  it('are listed where the longest name that fits ends in an emoji', async () => {
    const name = `${'x'.repeat(79)}🏫`;
    const { regions } = await from(['Aalten', `${name} school`], ['Goes', 'Half \ud83c']);
    expect(regions).toEqual([
      { name, members: ['GM0197'] },
      { name: 'Half \ufffd', members: ['GM0664'] },
    ]);
  });
  it('use the name where the code is unknown, and no gemeente where code and name are of different ones', async () => {
    const { regions, unmatched } = await from(
      ['Aalten', 'A', '197'],
      ['Winterswijk', 'A', '9998'],
      ['Berkelland', 'A', '0222'],
      ['Nergenshuizen', 'A', 'GM1509'],
    );
    expect(regions[0]?.members).toEqual(['GM0197', 'GM0294', 'GM1509']);
    expect(unmatched).toEqual([{ line: 4, text: '0222, Berkelland (A)', reason: 'contradicts' }]);
  });
  it('use no row in which the name resembles that of another gemeente than the code is of', async () => {
    const { regions, unmatched } = await from(['Winterwijk', 'A', '0222'], ['Aalten', 'A', '0197']);
    expect(regions).toEqual([{ name: 'A', members: ['GM0197'] }]);
    expect(unmatched).toMatchObject([{ line: 2, reason: 'contradicts' }]);
  });
  it('say which gemeente of today comes in as a whole by a part of it', async () => {
    const { enlarged } = await from(
      ['Weesp', 'PO2709'],
      ['Muiden', 'PO2709'],
      ['Bussum', 'PO2709'],
      ['Naarden', 'PO2709'],
    );
    expect(enlarged).toEqual([{ name: 'Weesp', into: 'Amsterdam' }]);
    expect((await from(['Bussum', 'A'])).enlarged).toEqual([
      { name: 'Bussum', into: 'Gooise Meren' },
    ]);
    // By code as by name, and not where the gemeente of today is listed as well.
    expect((await from(['', 'A', 'GM0457'])).enlarged).toHaveLength(1);
    expect((await from(['Weesp', 'A'], ['Amsterdam', 'A'])).enlarged).toEqual([]);
    expect((await from(['Weesp', 'A'], ['Amsterdam', 'B'])).enlarged).toHaveLength(1);
  });
  it('say which gemeenten are in more than one of them', async () => {
    const found = await from(
      ['Alkmaar', 'PO2703'],
      ['Alkmaar', 'PO2711'],
      ['Castricum', 'PO2711'],
      ['Castricum', 'PO2711'],
    );
    expect(found.shared).toEqual([{ name: 'Alkmaar', regions: ['PO2703', 'PO2711'] }]);
    expect(found).toMatchObject({ matched: 3, repeated: 1, unmatched: [] });
  });
  it('have no row with more cells than the header, as it is not certain which cell is the region', async () => {
    const { regions, unmatched } = await regionsIn('gemeente,regio\nAalten,Oost\nEde,Zuid,West\n');
    expect(regions).toEqual([{ name: 'Oost', members: ['GM0197'] }]);
    expect(unmatched).toMatchObject([{ line: 3, reason: 'unequal-row' }]);
  });
  it('of merged cells have one gemeente each, which is said, until they are filled down', async () => {
    const text = 'regio;gemeente\nOost;Aalten\n;Winterswijk\nWest;Goes\n;Hulst\n;Sluis\n;\n';
    const asIs = await regionsIn(text);
    expect(asIs).toMatchObject({ merged: { column: 'region', rows: 3 }, withoutRegion: 3 });
    const filled = await regionsIn(text, true);
    expect(filled.regions).toEqual([
      { name: 'Oost', members: ['GM0197', 'GM0294'] },
      { name: 'West', members: ['GM0664', 'GM0677', 'GM1714'] },
    ]);
    expect(filled).toMatchObject({ merged: { column: 'region', rows: 3 }, withoutRegion: 0 });
    const gemeenten = 'gemeente;regio\nAalten;Oost\n;Achterhoek\nGoes;West\n';
    expect(await regionsIn(gemeenten)).toMatchObject({ merged: { column: 'gemeente', rows: 1 } });
    expect((await regionsIn(gemeenten, true)).shared).toEqual([
      { name: 'Aalten', regions: ['Oost', 'Achterhoek'] },
    ]);
  });
  it('are not taken for merged cells where a region stands in several rows, as in a half filled template', async () => {
    const { merged } = await regionsIn('gemeente;regio\nAalten;Oost\nGoes;\nEde;Oost\nHulst;\n');
    expect(merged).toBeNull();
  });
  it('give up similar names in a file of other things, and state every row', async () => {
    const rows = Array.from({ length: 1000 }, (_, i): [string, string] => [`Klant ${i} BV`, 'A']);
    const { unmatched, forgiven } = await from(...rows, ['Winterwijk', 'A']);
    expect([unmatched.length, forgiven]).toEqual([1001, []]);
  });
  it('keep markup in a name as text, without the characters that the URL reserves', async () => {
    expect((await from(['Aalten', '<script>alert(1)</script>'])).regions[0]?.name).toBe(
      '<script>alert(1)</script>',
    );
    expect((await from(['Aalten', '!*'])).renamed).toEqual([{ from: '!*', to: '–' }]);
  });
});

describe('the template of a region file', () => {
  it('has every gemeente, and gives no regions and no errors when it is read without changes', async () => {
    const lines = regionTemplate(areas, ['gemeentecode', 'gemeente', 'regio'])
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(343);
    expect(lines[0]).toBe('\uFEFFgemeentecode;gemeente;regio');
    const rows = lines.slice(1).map((line) => line.split(';'));
    const made = await from(...rows.map(([code, , region]): [string, string] => [code!, region!]));
    expect([made.withoutRegion, made.unmatched, made.regions]).toEqual([342, [], []]);
  });
});
