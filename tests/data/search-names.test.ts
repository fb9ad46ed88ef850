import { describe, expect, test } from 'vitest';
import { readAreas } from '../../src/formats/site/gebieden.ts';
import { readPostcodes } from '../../src/formats/site/postcodes.ts';
import { readVestigingen } from '../../src/formats/site/vestigingen.ts';
import { readSearchNames } from '../../src/formats/site/zoeknamen.ts';
import { committed } from '../fixtures/raw-folder.ts';

const names = readSearchNames(committed('zoeknamen.csv'), 'zoeknamen.csv');
const areas = readAreas(committed('gebieden.csv'), 'gebieden.csv');
const of = (kind: string, name: string) =>
  names.filter((one) => one.kind === kind && one.name === name).map(({ gemeente }) => gemeente);

describe('the names to search by', () => {
  test('are of gemeenten of today, of which each has a town', () => {
    const today = new Set(areas.map(({ code }) => code));
    expect(names.filter(({ gemeente }) => !today.has(gemeente))).toEqual([]);
    const withTown = new Set(
      names.filter(({ kind }) => kind === 'plaats').map(({ gemeente }) => gemeente),
    );
    expect(areas.filter(({ code }) => !withTown.has(code)).map(({ name }) => name)).toEqual([]);
  });

  test('have every town of a vestiging, with the gemeente where it lies', () => {
    const towns = new Set(
      readVestigingen(committed('vestigingen.csv'), 'vestigingen.csv')
        .map(({ town }) => town)
        .filter((town) => town !== ''),
    );
    expect(new Set(names.filter(({ kind }) => kind === 'plaats').map(({ name }) => name))).toEqual(
      towns,
    );
    expect(of('plaats', 'VARSSEVELD')).toEqual(['GM1509']);
    expect(of('plaats', 'DINXPERLO')).toEqual(['GM0197']);
    expect(of('plaats', 'SPAARNDAM')).toEqual(['GM0392', 'GM0394']);
    // One vestiging of Oegstgeest has an address in Waddinxveen.
    expect(of('plaats', 'WADDINXVEEN')).toEqual(['GM0627']);
  });

  test('have every postcode in which pupils of bo live, in one gemeente', () => {
    const postcodes = readPostcodes(committed('postcodes.csv'), 'postcodes.csv');
    expect(names.filter(({ kind }) => kind === 'postcode')).toEqual(
      postcodes.map(({ postcode, gemeente }) => ({ kind: 'postcode', name: postcode, gemeente })),
    );
    expect(of('postcode', '7001')).toEqual(['GM0222']);
  });
});
