import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../../src/formats/format-error.ts';
import { readRegionFile } from '../../../src/formats/region-file.ts';
import { problemOf } from './format-problem.ts';

const read = (text: string) => readRegionFile(new TextEncoder().encode(text), 'regio.csv');

describe('a file of regions', () => {
  it('may have any of the common delimiters', () => {
    const row = { line: 2, gemeente: 'Aalten', region: 'Achterhoek' };
    expect(read('gemeente;regio\nAalten;Achterhoek\n')).toEqual([row]);
    expect(read('regio,gemeente\r\nAchterhoek,Aalten\r\n')).toEqual([row]);
    expect(read('Gemeente\tRegio\nAalten\tAchterhoek')).toEqual([row]);
  });
  it('is recognised by many names of its columns, and other columns are left alone', () => {
    for (const header of [
      'nr;Gemeentenaam;Onderwijsregio;opmerking',
      'nr;Naam gemeente;RegioDeal;opmerking',
      'nr;GM-code;Naam regio;opmerking',
      'nr;statnaam;IML-regio;opmerking',
    ]) {
      expect(read(`${header}\n1;Aalten;Achterhoek;"a;b"\n`)).toEqual([
        { line: 2, gemeente: 'Aalten', region: 'Achterhoek' },
      ]);
    }
  });
  it('prefers the code of the gemeente to its name, and the name of the region to its code', () => {
    expect(read('regiocode;regionaam;gemeentecode;gemeente\n7;Oost;GM0197;Aalten\n8;West;;Goes\n')).toEqual([
      { line: 2, gemeente: 'GM0197', region: 'Oost' },
      { line: 3, gemeente: 'Goes', region: 'West' },
    ]); // prettier-ignore
  });
  it('may be in Windows-1252, with a byte order mark, or end in empty rows', () => {
    const bytes = Uint8Array.from('gemeente;regio\nS\xfadwest-Frysl\xe2n;Noord\n;;\n\n', (c) => c.charCodeAt(0)); // prettier-ignore
    expect(readRegionFile(bytes, 'regio.csv')).toEqual([
      { line: 2, gemeente: 'Súdwest-Fryslân', region: 'Noord' },
    ]);
    expect(read('\uFEFFgemeente;regio\nAalten;A\n')).toHaveLength(1);
  });
  it('is refused without a usable column, with the header that was found', () => {
    expect(problemOf(() => read('school;plaats\nA;B\n'))).toMatchObject({
      problem: 'missing-column',
      found: 'school, plaats',
    });
    expect(problemOf(() => read('gemeente;aantal\nAalten;3\n'))).toMatchObject({ column: 'regio' });
    expect(problemOf(() => read(''))).toMatchObject({ problem: 'empty-file' });
  });
  it('is read or refused as what it is, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          read(`gemeente;regio\n${text}`);
        } catch (error) {
          expect(error).toBeInstanceOf(FormatError);
        }
      }),
    );
  });
});
