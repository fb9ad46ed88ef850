import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FormatError } from '../../../../src/formats/format-error.ts';
import { readRegionFile } from '../../../../src/formats/incoming/region-file.ts';
import { problemOf } from '../../../fixtures/format-problem.ts';

const read = (text: string) => readRegionFile(new TextEncoder().encode(text), 'regio.csv');

describe('a file of regions', () => {
  it('may have any of the common delimiters', () => {
    const row = { line: 2, code: '', gemeente: 'Aalten', region: 'Achterhoek' };
    expect(read('gemeente;regio\nAalten;Achterhoek\n')).toEqual([row]);
    expect(read('regio,gemeente\r\nAchterhoek,Aalten\r\n')).toEqual([row]);
    expect(read('Gemeente\tRegio\nAalten\tAchterhoek')).toEqual([row]);
  });
  it('is recognised by many names of its columns, and other columns are left alone', () => {
    for (const header of [
      'nr;Gemeentenaam;Onderwijsregio;opmerking',
      'nr;Naam gemeente;RegioDeal;opmerking',
      'nr;statnaam;IML-regio;opmerking',
    ]) {
      expect(read(`${header}\n1;Aalten;Achterhoek;"a;b"\n`)).toEqual([
        { line: 2, code: '', gemeente: 'Aalten', region: 'Achterhoek' },
      ]);
    }
  });
  it('has code and name of the gemeente where it has both, and the name of the region rather than its code', () => {
    expect(read('regiocode;regionaam;GM-code;gemeente\n7;Oost;GM0197;Aalten\n8;West;;Goes\n')).toEqual([
      { line: 2, code: 'GM0197', gemeente: 'Aalten', region: 'Oost' },
      { line: 3, code: '', gemeente: 'Goes', region: 'West' },
    ]); // prettier-ignore
  });
  it('may be in Windows-1252, with a byte order mark, or end in empty rows', () => {
    const bytes = Uint8Array.from('gemeente;regio\nS\xfadwest-Frysl\xe2n;Noord\n;;\n\n', (c) => c.charCodeAt(0)); // prettier-ignore
    expect(readRegionFile(bytes, 'regio.csv')).toEqual([
      { line: 2, code: '', gemeente: 'Súdwest-Fryslân', region: 'Noord' },
    ]);
    expect(read('\uFEFFgemeente;regio\nAalten;A\n')).toHaveLength(1);
  });
  it('may be what Excel calls Unicode text, and begin with the line by which Excel tells the delimiter', () => {
    const units = Uint16Array.from('\uFEFFgemeente\tregio\r\nAalten\tNoord', (c) =>
      c.charCodeAt(0),
    );
    const row = { code: '', gemeente: 'Aalten', region: 'Noord' };
    expect(readRegionFile(new Uint8Array(units.buffer), 'regio.txt')).toEqual([
      { line: 2, ...row },
    ]);
    expect(read('sep=;\ngemeente;regio\nAalten;Noord\n')).toEqual([{ line: 3, ...row }]);
  });
  it('may have rows that are too short or too long: what is not there is empty', () => {
    expect(read('gemeente;regio;opmerking\nAalten;A\nGoes\nHulst;B;x;y\n')).toMatchObject([
      { gemeente: 'Aalten', region: 'A' },
      { gemeente: 'Goes', region: '' },
      { gemeente: 'Hulst', region: 'B' },
    ]);
  });
  it('is refused without a usable column, with what is missing and the header that was found', () => {
    expect(problemOf(() => read('school;plaats\nA;B\n'))).toMatchObject({
      problem: 'missing-column',
      column: 'gemeente, regio',
      found: 'school, plaats',
    });
    expect(problemOf(() => read('gemeente;aantal\nAalten;3\n'))).toMatchObject({ column: 'regio' });
    expect(problemOf(() => read('regio;plaats\nA;B\n'))).toMatchObject({ column: 'gemeente' });
  });
  it('is refused where it is empty, no text, or has a quote that is never closed', () => {
    expect(problemOf(() => read(''))).toMatchObject({ problem: 'empty-file' });
    expect(problemOf(() => read('PK\x03\x04'))).toMatchObject({ problem: 'archive-file' });
    const workbook = 'PK\x03\x04…xl/workbook.xml';
    expect(problemOf(() => read(workbook))).toMatchObject({ problem: 'workbook-unread' });
    expect(problemOf(() => read('gemeente;regio\nAalten;A\n"Goes;B\n'))).toMatchObject({
      problem: 'open-quote',
      row: 3,
    });
  });
  it('is read or refused as what it is, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        let error: unknown = null;
        try {
          read(`gemeente;regio\n${text}`);
        } catch (thrown) {
          error = thrown;
        }
        expect(error === null || error instanceof FormatError).toBe(true);
      }),
    );
  });
});
