import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { detectEncoding, TextReader } from '../../../../src/formats/incoming/encoding.ts';

const bytes = (...codes: number[]) => Uint8Array.from(codes);
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, isLittle: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), isLittle);
  return new Uint8Array(view.buffer);
};
const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));

describe('the encoding of a file', () => {
  it('is reported by its first bytes', () => {
    expect(detectEncoding(utf8('gemeente;jaar\nSúdwest-Fryslân;2020\n'), 'f')).toBe('utf-8');
    expect(detectEncoding(utf8('\uFEFFgemeente'), 'f')).toBe('utf-8');
    expect(detectEncoding(latin('gemeente;jaar\nS\xfadwest-Frysl\xe2n;2020\n'), 'f')).toBe(
      'windows-1252',
    );
    expect(detectEncoding(utf16('\uFEFFgemeente', true), 'f')).toBe('utf-16le');
    expect(detectEncoding(utf16('\uFEFFgemeente', false), 'f')).toBe('utf-16be');
    expect(detectEncoding(utf16('gemeente;jaar\n', true), 'f')).toBe('utf-16le');
    expect(detectEncoding(utf16('gemeente;jaar\n', false), 'f')).toBe('utf-16be');
  });

  it('is not guessed in the middle of a character', () => {
    expect(detectEncoding(utf8('Frysl\u00e2n').slice(0, 6), 'f')).toBe('utf-8');
  });

  it.each([
    ['a PNG named .csv', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'picture-file'],
    ['an archive named .csv', bytes(0x50, 0x4b, 0x03, 0x04, 1, 2), 'archive-file'],
    ['a JPEG', bytes(0xff, 0xd8, 0xff, 0xe0), 'picture-file'],
    ['bytes that are no text', bytes(1, 2, 3, 0, 5, 0x80, 7, 0, 0, 65), 'binary-file'],
  ])('refuses %s', (_, sample, problem) =>
    expect(() => detectEncoding(sample, 'f')).toThrow(expect.objectContaining({ problem })),
  );

  it('names what the file is instead', () => {
    expect(() => detectEncoding(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), 'f')).toThrow(
      expect.objectContaining({ found: 'PNG' }),
    );
  });

  it('names the place of a NUL byte, with what stands around it to read', () => {
    const text = 'gemeente;jaar\nSúdwest;20\x0020;\x07\nAalten;2021;1\n';
    const problemsOf = {
      problem: 'nul-byte',
      row: 2,
      column: '2',
      found: 'Súdwest;20[NUL]20;[0x07]',
    };
    expect(() => detectEncoding(utf8(text), 'f')).toThrow(expect.objectContaining(problemsOf));
    expect(() => detectEncoding(latin(text), 'f')).toThrow(expect.objectContaining(problemsOf));
  });
});

describe('a text that is read in pieces', () => {
  const readAll = (encoding: 'utf-8' | 'utf-16le', all: Uint8Array, size: number) => {
    const reader = new TextReader(encoding, 'f');
    let text = '';
    for (let at = 0; at < all.length; at += size)
      text += reader.read(all.subarray(at, at + size), at + size >= all.length);
    return { text, encoding: reader.encoding };
  };

  it('is the same text, whatever the pieces', () => {
    const parts = fc.array(fc.constantFrom('é', 'a', '\r\n', '\n', '\r', ';', '€', '𝒳'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 9 }), (some, size) => {
        const text = some.join('');
        const lines = text.replace(/\r\n?/g, '\n');
        expect(readAll('utf-8', utf8(text), size).text).toBe(lines);
        expect(readAll('utf-16le', utf16(text, true), size).text).toBe(lines);
      }),
    );
  });

  it('turns out to be Windows-1252 at the first byte that UTF-8 does not have, also at the end of a piece', () => {
    for (const size of [3, 6, 7, 100])
      expect(readAll('utf-8', latin('Frysl\xe2n;\xe9\xe9n\n'), size)).toEqual({
        text: 'Fryslân;één\n',
        encoding: 'windows-1252',
      });
  });

  it('names the place of a NUL byte, whatever the pieces', () => {
    for (const size of [1, 5, 100])
      expect(() => readAll('utf-8', utf8('a,b,c\nd,e,f\0g,h\n'), size)).toThrow(
        expect.objectContaining({ problem: 'nul-byte', row: 2, column: '3' }),
      );
  });

  it('is refused where it is UTF-8 first and then not', () => {
    const mixed = new Uint8Array([...utf8('Fryslân\n'), ...latin('Frysl\xe2n\n')]);
    expect(() => readAll('utf-8', mixed, 100)).toThrow(
      expect.objectContaining({ problem: 'wrong-encoding' }),
    );
  });
});
