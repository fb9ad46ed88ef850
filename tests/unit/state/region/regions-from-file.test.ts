import { describe, expect, it } from 'vitest';
import { readAreas } from '../../../../src/formats/site/gebieden.ts';
import { readHerindelingen } from '../../../../src/formats/site/herindelingen.ts';
import type { RegionRow } from '../../../../src/formats/incoming/region-file.ts';
import { regionsFrom, regionTemplate } from '../../../../src/state/region/regions-from-file.ts';
import { committed } from '../../../fixtures/raw-folder.ts';

const areas = readAreas(committed('gebieden.csv'), 'gebieden.csv');
const herindelingen = readHerindelingen(committed('herindelingen.csv'), 'herindelingen.csv');

const from = (...rows: [gemeente: string, region: string, code?: string][]) =>
  regionsFrom(
    rows.map(([gemeente, region, code = ''], i): RegionRow => ({
      line: i + 2,
      code,
      gemeente,
      region,
    })),
    areas,
    herindelingen,
  );

describe('the regions of a file', () => {
  it('have gemeenten found by code in any spelling, by name and by alternative name', () => {
    const { regions, unmatched, forgiven } = from(
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
  it('have the gemeente of today for an ended one, by code and by name', () => {
    expect(from(['Bedum', 'A'], ['GM0009', 'B']).regions).toEqual([
      { name: 'A', members: ['GM1966'] },
      { name: 'B', members: ['GM0014'] },
    ]);
  });
  it('have gemeenten with a typing error in their name, listed for confirmation', () => {
    const { regions, forgiven } = from(['Winterwijk', 'A']);
    expect(regions[0]?.members).toEqual(['GM0294']);
    expect(forgiven).toEqual([{ found: 'Winterwijk', name: 'Winterswijk' }]);
  });
  it('come with every row that is not used, with its line number and the reason', () => {
    const { regions, unmatched, withoutRegion, matched } = from(
      ['Atlantis', 'A'],
      ['9998', 'A'],
      ['Bergen', 'A'],
      ['Haaren', 'A'],
      ['', 'A'],
      ['Aalten', 'A'],
      ['0197', 'A'],
      ['Doetinchem', ' '],
    );
    expect(regions).toEqual([{ name: 'A', members: ['GM0197'] }]);
    expect(unmatched.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'unknown-gemeente'],
      [3, 'unknown-gemeente'],
      [4, 'ambiguous-gemeente'],
      [5, 'split-gemeente'],
      [6, 'not-a-code'],
      [8, 'twice'],
    ]);
    expect([withoutRegion, matched]).toEqual([1, 1]);
  });
  it('are one for any spelling of a name, and two where only the first part of a long name is the same', () => {
    const long = 'Regionale samenwerking onderwijs Achterhoek en Liemers';
    const { regions } = from(
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
  it('are listed as renamed where the name in the file cannot be used, and stay separate', () => {
    const endless = 'x'.repeat(200);
    const { regions, renamed } = from(
      ['Aalten', `${endless}1`],
      ['Hulst', `${endless}2`],
      ['Goes', 'A!'],
    );
    expect(new Set(regions.map(({ name }) => name)).size).toBe(3);
    expect(renamed.map(({ from }) => from)).toEqual([`${endless}1`, `${endless}2`, 'A!']);
    expect(renamed.map(({ to }) => to)).toEqual(regions.map(({ name }) => name));
  });
  it('use the name where the code is unknown, and no gemeente where code and name are of different ones', () => {
    const { regions, unmatched } = from(
      ['Aalten', 'A', '197'],
      ['Winterswijk', 'A', '9998'],
      ['Berkelland', 'A', '0222'],
      ['Nergenshuizen', 'A', 'GM1509'],
    );
    expect(regions[0]?.members).toEqual(['GM0197', 'GM0294', 'GM1509']);
    expect(unmatched).toEqual([{ line: 4, text: '0222, Berkelland (A)', reason: 'contradicts' }]);
  });
  it('keep markup in a name as text, without the characters that the URL reserves', () => {
    expect(from(['Aalten', '<script>alert(1)</script>']).regions[0]?.name).toBe(
      '<script>alert(1)</script>',
    );
    expect(from(['Aalten', '!*']).renamed).toEqual([{ from: '!*', to: '–' }]);
  });
});

describe('the template of a region file', () => {
  it('has every gemeente, and gives no regions and no errors when it is read without changes', () => {
    const lines = regionTemplate(areas, ['gemeentecode', 'gemeente', 'regio'])
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(343);
    expect(lines[0]).toBe('\uFEFFgemeentecode;gemeente;regio');
    const rows = lines.slice(1).map((line) => line.split(';'));
    const made = from(...rows.map(([code, , region]): [string, string] => [code!, region!]));
    expect([made.withoutRegion, made.unmatched, made.regions]).toEqual([342, [], []]);
  });
});
