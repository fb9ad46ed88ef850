import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/formats/decode.ts';
import { problemOf, utf8, windows1252 } from '../../fixtures/format-problem.ts';

describe('decode', () => {
  test('drops the byte order mark of UTF-8', () => {
    expect(decode(utf8('naam\n', true), 'a.csv', 'utf-8')).toBe('naam\n');
  });

  test('reads Windows-1252 where a format allows it, and UTF-8 all the same', () => {
    const text = "Fryslân;'s-Gravenhage\n";
    expect(decode(windows1252(text), 'a.csv', 'utf-8 or windows-1252')).toBe(text);
    expect(decode(utf8(text), 'a.csv', 'utf-8 or windows-1252')).toBe(text);
  });

  test('reads the quotation marks that Windows-1252 has and Latin-1 lacks', () => {
    expect(decode(Uint8Array.of(0x91, 0x61, 0x92), 'a.csv', 'utf-8 or windows-1252')).toBe('‘a’');
  });

  test('names the line of the first byte that is no UTF-8', () => {
    const bytes = windows1252('code;naam\n1;Fryslân\n');
    expect(problemOf(() => decode(bytes, 'a.csv', 'utf-8'))).toMatchObject({
      file: 'a.csv',
      row: 2,
      column: 'character 8',
      problem: 'wrong-encoding',
    });
  });

  test('refuses UTF-16 and bytes that Windows-1252 does not have', () => {
    const utf16 = Uint8Array.of(0xff, 0xfe, 0x61, 0x00, 0x0a, 0x00);
    const undefinedByte = Uint8Array.of(0x61, 0x81);
    for (const bytes of [utf16, undefinedByte]) {
      const read = () => decode(bytes, 'a.csv', 'utf-8 or windows-1252');
      expect(problemOf(read).problem).toBe('wrong-encoding');
    }
  });

  test('refuses an empty file', () => {
    expect(problemOf(() => decode(new Uint8Array(), 'a.csv', 'utf-8')).problem).toBe('empty-file');
  });
});
