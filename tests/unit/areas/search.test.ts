import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAreas } from '../../../src/formats/site/gebieden.ts';
import { readHerindelingen } from '../../../src/formats/site/herindelingen.ts';
import { normalise } from '../../../src/areas/normalise.ts';
import { createSearch } from '../../../src/areas/search.ts';

const text = (file: string) =>
  readFileSync(new URL(`../../../public/data/${file}`, import.meta.url), 'utf8');
const areas = readAreas(text('gebieden.csv'), 'gebieden.csv');
const herindelingen = readHerindelingen(text('herindelingen.csv'), 'herindelingen.csv');
const search = createSearch(areas, herindelingen);
const names = (query: string) => search(query).map(({ name }) => name);
const first = (query: string) => search(query)[0];

describe('search', () => {
  it('puts every current gemeente first when its own name is typed', () => {
    expect.assertions(342);
    for (const { name, code } of areas)
      expect(first(name), name).toMatchObject({ code, via: null });
  });

  it('puts every current gemeente first when its name is typed without accents, marks and capitals', () => {
    expect.assertions(342);
    for (const { name, code } of areas) expect(first(normalise(name))?.code, name).toBe(code);
  });

  it('finds a gemeente by the start of its name', () => {
    expect(first('oude ijss')?.name).toBe('Oude IJsselstreek');
    expect(first('súdw')?.name).toBe('Súdwest-Fryslân');
    expect(first('sudw')?.name).toBe('Súdwest-Fryslân');
  });

  it('puts names that begin as the query does before names that have it elsewhere', () => {
    expect(names('wijk')[0]).toBe('Wijk bij Duurstede');
    expect(names('den h')[0]).toBe('Den Helder');
    expect(names('utrecht').slice(0, 2)).toEqual(['Utrecht', 'Utrechtse Heuvelrug']);
  });

  it.each([
    ['den haag', "'s-Gravenhage"],
    ['haag', "'s-Gravenhage"],
    ['gravenhage', "'s-Gravenhage"],
    ['sgravenhage', "'s-Gravenhage"],
    ['’s Gravenhage', "'s-Gravenhage"],
    ['den bosch', "'s-Hertogenbosch"],
    ['bosch', "'s-Hertogenbosch"],
    ['ljouwert', 'Leeuwarden'],
    ['skylge', 'Terschelling'],
    ['tietjerksteradeel', 'Tytsjerksteradiel'],
    ['dantumadeel', 'Dantumadiel'],
    ['zuidwest-friesland', 'Súdwest-Fryslân'],
    ['noordoost friesland', 'Noardeast-Fryslân'],
    ['friese meren', 'De Fryske Marren'],
    ['hearrenfean', 'Heerenveen'],
    ['mestreech', 'Maastricht'],
  ])('knows “%s” as another name of %s', (query, name) => {
    expect(first(query)?.name).toBe(name);
  });

  it.each([
    ['gem. Aalten', 'Aalten'],
    ['gemeente aalten', 'Aalten'],
    ['Aalten gemeente', 'Aalten'],
    ['ijsselstreek oude', 'Oude IJsselstreek'],
    ['volendam edam', 'Edam-Volendam'],
    ['alphen a/d rijn', 'Alphen aan den Rijn'],
    ['h.i. ambacht', 'Hendrik-Ido-Ambacht'],
    ['st. michielsgestel', 'Sint-Michielsgestel'],
    ['ysselstein', 'IJsselstein'],
    ['bergen nh', 'Bergen (NH.)'],
    ['bergen limburg', 'Bergen (L.)'],
    ['nuenen', 'Nuenen, Gerwen en Nederwetten'],
  ])('forgives the way “%s” is written', (query, name) => {
    expect(first(query)?.name).toBe(name);
  });

  it.each([
    ['amsetrdam', 'Amsterdam'],
    ['gronigen', 'Groningen'],
    ['kroningen', 'Groningen'],
    ['enschde', 'Enschede'],
    ['leeuwaarden', 'Leeuwarden'],
    ['oude yselstreek', 'Oude IJsselstreek'],
  ])('forgives the typing error in “%s”', (query, name) => {
    expect(first(query)?.name).toBe(name);
  });

  it('says which gemeente of today an old one went to, and when', () => {
    expect(search('gendringen')).toEqual([
      expect.objectContaining({
        name: 'Oude IJsselstreek',
        via: { name: 'Gendringen', year: 2005 },
      }),
    ]);
    expect(first('skarsterlan')?.name).toBe('De Fryske Marren');
  });

  it('gives an option for every successor of a gemeente that was split', () => {
    expect(names('haaren').toSorted()).toEqual(['Boxtel', 'Oisterwijk', 'Tilburg', 'Vught']);
  });

  it('does not offer an old gemeente where today’s own name stands above it', () => {
    expect(search('gemert')).toHaveLength(1);
    expect(names('hengelo')).toEqual(['Hengelo', 'Bronckhorst']);
  });

  it('finds nothing for nothing, and for what is no name', () => {
    for (const query of ['', '  ', '--', '"', 'xyzzy']) expect(search(query)).toEqual([]);
  });

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary', maxLength: 300 })), (query) => {
        expect(Array.isArray(search(query))).toBe(true);
      }),
    );
  });

  it('finds a gemeente by any piece of its name, written in any case', () => {
    const piece = fc.constantFrom(...areas).chain(({ name, code }) => {
      const letters = normalise(name).length;
      return fc
        .tuple(fc.nat(Math.max(0, letters - 4)), fc.boolean())
        .map(([from, upper]) => ({ code, from, upper, name: normalise(name) }));
    });
    fc.assert(
      fc.property(piece, ({ code, from, upper, name }) => {
        const query = name.slice(from, from + 4);
        // "st b" out of "west betuwe" reads as "sint b": a piece is one that is read as it stands.
        fc.pre(normalise(query) === query.trim());
        const found = search(upper ? query.toUpperCase() : query);
        expect(query.trim().length < 3 || found.some((one) => one.code === code)).toBe(true);
      }),
    );
  });

  it('puts the gemeente of a code first', () => {
    for (const code of ['GM0363', 'gm0363', '0363', '363', '363.0'])
      expect(names(code), code).toEqual(['Amsterdam']);
    expect(first('GM0003')).toMatchObject({
      name: 'Eemsdelta',
      via: { name: 'Appingedam', year: 2021 },
    });
    expect(names('788').toSorted()).toEqual(['Boxtel', 'Oisterwijk', 'Tilburg', 'Vught']);
  });
});
