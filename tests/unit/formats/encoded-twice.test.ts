import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BEYOND_LATIN } from '../../../src/formats/decode.ts';
import { TextReader } from '../../../src/formats/incoming/encoding.ts';
import { readRegionFile } from '../../../src/formats/incoming/region-file.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
/** Text whose UTF-8 was taken for Latin-1 or for Windows-1252. */
const asLatin = (text: string) => String.fromCharCode(...utf8(text));
const asWindows = (text: string) =>
  asLatin(text).replace(/[\x80-\x9f]/g, (sign) => BEYOND_LATIN[sign.charCodeAt(0) - 0x80]!);

/** Reads UTF-8 in pieces of so many bytes. */
function read(text: string, size = 1000) {
  const bytes = utf8(text);
  const reader = new TextReader('utf-8', 'f');
  let found = '';
  for (let at = 0; at < bytes.length; at += size)
    found += reader.read(bytes.subarray(at, at + size), at + size >= bytes.length);
  return { text: found, wasEncodedTwice: reader.wasEncodedTwice };
}

describe('text whose UTF-8 was encoded twice', () => {
  it('is repaired, also where it was encoded once more, and by whichever encoding', () => {
    const text = '\uFEFFSúdwest-Fryslân;≤4;2024–2025;café’s\n';
    const repaired = { text: text.slice(1), wasEncodedTwice: true };
    expect(asWindows('Súdwest-Fryslân')).toBe('SÃºdwest-FryslÃ¢n');
    for (const encode of [asLatin, asWindows]) {
      expect(read(encode(text))).toEqual(repaired);
      expect(read(encode(encode(text)))).toEqual(repaired);
    }
  });

  it('is repaired whatever the pieces, and beside text that was encoded once', () => {
    const parts = fc.array(fc.constantFrom('ú', 'â', 'ë', '’', '≤', 'a', ';', '\n'), {
      minLength: 1,
    });
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 9 }), (some, size) => {
        const text = some.join('');
        expect(read(`${asWindows(text)}\n${text}`, size).text).toBe(`${text}\n${text}`);
      }),
    );
  });

  it('is distinguished from other text with such signs', () => {
    const text = 'Café Île Â; Ã la carte; “CAFÉ”; naïef; château; 5 °C; Ä–Ö\n';
    expect(read(text)).toEqual({ text, wasEncodedTwice: false });
  });

  it('is repaired in a file of regions', async () => {
    const bytes = utf8(asWindows('gemeente;regio\nSúdwest-Fryslân;Fryslân\n'));
    const { rows } = await readRegionFile(bytes, 'regio.csv', () => false);
    expect(rows).toMatchObject([{ gemeente: 'Súdwest-Fryslân', region: 'Fryslân' }]);
  });
});
