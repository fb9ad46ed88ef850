import { describe, expect, it } from 'vitest';
import { createPlaceSearch, type PlaceFound } from '../../../src/areas/place-search.ts';
import { readAreas } from '../../../src/formats/site/gebieden.ts';
import { readHerindelingen } from '../../../src/formats/site/herindelingen.ts';
import { readSearchNames } from '../../../src/formats/site/zoeknamen.ts';
import { committed } from '../../fixtures/raw-folder.ts';

const areas = readAreas(committed('gebieden.csv'), 'gebieden.csv');
const herindelingen = readHerindelingen(committed('herindelingen.csv'), 'herindelingen.csv');
const names = readSearchNames(committed('zoeknamen.csv'), 'zoeknamen.csv');
const search = createPlaceSearch({ areas, herindelingen, names, hasRegions: true });

const shown = (one: PlaceFound) =>
  one.kind === 'region'
    ? `${one.division} ${one.name} (${one.count})`
    : one.kind === 'gemeente'
      ? one.name
      : `${one.text} → ${one.name}`;
const found = (text: string, by = search) =>
  by(text).map(({ kind, found }) => [kind, ...found.map(shown)]);
/** What Enter chooses. */
const first = (text: string, by = search) => found(text, by)[0]?.slice(0, 2);

describe('the search of the whole site', () => {
  it.each([
    ['varsseveld', 'town', 'VARSSEVELD → Oude IJsselstreek'],
    ['7001', 'postcode', '7001 → Doetinchem'],
    ['7001 AB', 'postcode', '7001 → Doetinchem'],
    ['7001ab', 'postcode', '7001 → Doetinchem'],
    ['achterhoek', 'region', 'corop Achterhoek (11)'],
    ['COROP achterhoek', 'region', 'corop Achterhoek (11)'],
    ['rmc achterhoek', 'region', 'rmc Achterhoek (9)'],
    ['drenthe', 'region', 'provincie Drenthe (12)'],
    ['provincie groningen', 'region', 'provincie Groningen (10)'],
    ['fryslân', 'region', 'provincie Friesland (18)'],
    ['groningen', 'gemeente', 'Groningen'],
    ['oude ijss', 'gemeente', 'Oude IJsselstreek'],
    ['aalten', 'gemeente', 'Aalten'],
    ['wehl', 'gemeente', 'Doetinchem'],
    ['gendringen', 'gemeente', 'Oude IJsselstreek'],
    ['dinxperlo', 'gemeente', 'Aalten'],
    ['drachten', 'gemeente', 'Smallingerland'],
  ])('for %s finds a %s first: %s', (text, kind, place) => {
    expect(first(text)).toEqual([kind, place]);
  });

  it('finds a postcode before the gemeente whose code has the same digits', () => {
    expect(found('1509').map(([kind, one]) => [kind, one])).toEqual([
      ['postcode', '1509 → Zaanstad'],
      ['gemeente', 'Oude IJsselstreek'],
    ]);
  });

  it('finds a town in two gemeenten once in each', () => {
    expect(found('spaarndam')).toEqual([
      ['town', 'SPAARNDAM → Haarlem', 'SPAARNDAM → Haarlemmermeer'],
    ]);
  });

  it('finds no town by which its gemeente was found already', () => {
    expect(found('dinxperlo')).toEqual([['gemeente', 'Aalten']]);
    expect(found('aalten')).toEqual([['gemeente', 'Aalten']]);
  });

  it('finds a region once that matches with two names, and no town that is its gemeente but for its provincie', () => {
    expect(
      found('fr')
        .flat()
        .filter((one) => one === 'provincie Friesland (18)'),
    ).toHaveLength(1);
    expect(found('hengelo').flat()).not.toContain('HENGELO OV → Hengelo');
  });

  it('groups by kind, and counts what it leaves out', () => {
    const groups = search('noord');
    expect(groups.map(({ kind }) => kind)).toEqual(['region', 'gemeente', 'town']);
    for (const { found } of groups) expect(found.length).toBeLessThanOrEqual(6);
    expect(groups.find(({ kind }) => kind === 'town')?.more).toBeGreaterThan(0);
  });

  it('forgives typing errors in every kind, where nothing is spelt so', () => {
    expect(found('varseveld').flat()).toContain('VARSSEVELD → Oude IJsselstreek');
    expect(found('achterhoeck').flat()).toContain('corop Achterhoek (11)');
    expect(first('doetinchm')).toEqual(['gemeente', 'Doetinchem']);
  });

  it('finds no regions where none are asked for, and no misspelt names while towns are loading', () => {
    const of = (has: Partial<Parameters<typeof createPlaceSearch>[0]>) =>
      createPlaceSearch({ areas, herindelingen, names, hasRegions: false, ...has });
    expect(found('achterhoek', of({}))).toEqual([]);
    expect(found('varseveld', of({ names: null }))).toEqual([]);
    expect(first('aalten', of({ names: null }))).toEqual(['gemeente', 'Aalten']);
  });

  it('finds nothing for what is none of these', () => {
    for (const text of ['', '  ', '0000', '9999 ZZZ', 'zzzz']) expect(found(text)).toEqual([]);
  });
});
