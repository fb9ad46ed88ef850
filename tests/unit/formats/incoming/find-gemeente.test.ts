import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readAreas } from '../../../../src/formats/site/gebieden.ts';
import { FormatError } from '../../../../src/formats/format-error.ts';
import { readHerindelingen } from '../../../../src/formats/site/herindelingen.ts';
import { createFinder } from '../../../../src/areas/finder.ts';
import { gemeenteReader } from '../../../../src/formats/incoming/find-gemeente.ts';

const text = (name: string) => readFileSync(`public/data/${name}`, 'utf8');
const areas = readAreas(text('gebieden.csv'), 'gebieden.csv');
const herindelingen = readHerindelingen(text('herindelingen.csv'), 'herindelingen.csv');
const find = gemeenteReader(createFinder(areas, herindelingen));

/** The code that a name is found as, or why not. */
function found(raw: string): string {
  try {
    return find(raw, { file: 'f', row: 2, column: 'gemeente' }).code;
  } catch (error) {
    if (error instanceof FormatError) return error.problem;
    throw error;
  }
}

describe('a gemeente in a file', () => {
  it('is found by its own code and name, each of today and each that ended', () => {
    for (const { code, name } of areas) {
      expect([name, found(name), found(code), found(name.toUpperCase())]).toEqual([
        name,
        code,
        code,
        code,
      ]);
    }
    const differ = herindelingen.flatMap(({ code, name }) =>
      found(name) === code ? [] : [`${name}: ${found(name)}`],
    );
    expect([...new Set(differ)]).toEqual(
      ['Esch', 'Haaren', 'Helvoirt'].map((name) => `${name}: split-gemeente`),
    );
  });

  it.each([
    ["'s-Gravenhage", 'GM0518'],
    ['s Gravenhage', 'GM0518'],
    ['Den Haag', 'GM0518'],
    ['’s-Hertogenbosch', 'GM0796'],
    ['Den Bosch', 'GM0796'],
    ['Nuenen', 'GM0820'],
    ['Nuenen c.a.', 'GM0820'],
    ['Nuenen, Gerwen & Nederwetten', 'GM0820'],
    ['Gilze-Rijen', 'GM0784'],
    ['Gilze en Rijen', 'GM0784'],
    ['Alphen a/d Rijn', 'GM0484'],
    ['Alphen a.d. Rijn', 'GM0484'],
    ['Capelle a/d IJssel', 'GM0502'],
    ['St. Michielsgestel', 'GM0845'],
    ['Sint Michielsgestel', 'GM0845'],
    ['Bilt, De', 'GM0310'],
    ['Ronde Venen (De)', 'GM0736'],
    ['Gemeente Aalten', 'GM0197'],
    ['Utrecht (gemeente)', 'GM0344'],
    ['Haarlemmerliede c.a.', 'GM0393'],
  ])('%s is %s: everyday, shortened and turned around', (raw, code) =>
    expect(found(raw)).toBe(code),
  );

  it.each([
    ['Súdwest-Fryslân', 'GM1900'],
    ['Sudwest Fryslan', 'GM1900'],
    ['Zuidwest-Friesland', 'GM1900'],
    ['De Fryske Marren', 'GM1940'],
    ['De Friese Meren', 'GM1921'],
    ['Menameradiel', 'GM1908'],
    ['Menaldumadeel', 'GM0083'],
    ['Menaldumadiel', 'GM0083'],
    ['Dantumadeel', 'GM0065'],
    ['Dantumadiel', 'GM1891'],
    ['Tietjerksteradeel', 'GM0737'],
    ['Noordoost-Fryslân', 'GM1970'],
    ['Ljouwert', 'GM0080'],
    ['Gaasterland-Sloten', 'GM0653'],
  ])('%s is %s: Frisian and Dutch', (raw, code) => expect(found(raw)).toBe(code));

  it.each([
    ['Bergen (NH.)', 'GM0373'],
    ['Bergen NH', 'GM0373'],
    ['Bergen (Noord-Holland)', 'GM0373'],
    ['Bergen N.H.', 'GM0373'],
    ['Bergen (L.)', 'GM0893'],
    ['Bergen Limburg', 'GM0893'],
    ['Hengelo', 'GM0164'],
    ['Hengelo (O)', 'GM0164'],
    ['Hengelo (Ov.)', 'GM0164'],
    ['Hengelo (Gld)', 'GM0248'],
    ['Hengelo (G)', 'GM0248'],
    ['Beek', 'GM0888'],
    ['Beek (L)', 'GM0888'],
    ['Rijswijk ZH', 'GM0603'],
    ['Rijswijk (ZH.)', 'GM0603'],
    ['Laren (NH.)', 'GM0417'],
    ['Stein (L.)', 'GM0971'],
    ['Middelburg (Z.)', 'GM0687'],
    ['Valkenburg (ZH)', 'GM0619'],
    ['Valkenburg L', 'GM0994'],
    ['Valkenburg aan de Geul', 'GM0994'],
    ['Midden-Groningen', 'GM1952'],
  ])('%s is %s: with the provincie behind it', (raw, code) => expect(found(raw)).toBe(code));

  it.each(['Bergen', 'Valkenburg', 'Alphen', 'Berkel'])(
    '%s may be more than one, and is not guessed',
    (raw) => expect(found(raw)).toBe('ambiguous-gemeente'),
  );

  it.each(['Laren (Gld)', 'Drachten', 'GM9998', '=HYPERLINK("http://x";"Aalten")'])(
    '%s is no gemeente',
    (raw) => expect(found(raw)).toBe('unknown-gemeente'),
  );

  it.each([
    'Utrecht (PV)',
    'Groningen (PV)',
    'Utrecht (CR)',
    'Noord-Holland',
    'Nederland',
    'Totaal',
  ])('%s is something larger, which is reported', (raw) => expect(found(raw)).toBe('no-gemeente'));

  it.each(['Haaren', 'GM0788'])('%s was split, which is reported', (raw) =>
    expect(found(raw)).toBe('split-gemeente'),
  );
});
