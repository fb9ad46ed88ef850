import { FormatError } from './format-error.ts';

/**
 * The encoding that a file is documented to have. `utf-8`: with or without byte order mark. `utf-8 or windows-1252`: the
 * encoding differs between editions; a file that is not valid UTF-8 is in Windows-1252.
 */
export type Encoding = 'utf-8' | 'utf-8 or windows-1252';

/**
 * Bytes that do not occur in Windows-1252 text: the five that the encoding leaves undefined, and NUL, which means that the text
 * is UTF-16.
 */
const NOWHERE: ReadonlySet<number> = new Set([0x00, 0x81, 0x8d, 0x8f, 0x90, 0x9d]);

/** The characters of Windows-1252 for the bytes 0x80–0x9f, in order. Latin-1 has control characters for these bytes. */
export const BEYOND_LATIN = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * Returns the bytes of a file as text, without a byte order mark.
 * @throws FormatError `empty-file`, or `wrong-encoding` with the place of the first byte that is not UTF-8.
 */
export function decode(bytes: Uint8Array, file: string, encoding: Encoding): string {
  const start = { file, row: 1, column: '1' };
  if (bytes.length === 0) throw new FormatError(start, 'empty-file', '');
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  const broken = utf8.search(/[\0\uFFFD]/);
  if (broken < 0) return utf8;
  const undefinedByte = bytes.findIndex((byte) => NOWHERE.has(byte));
  if (encoding === 'utf-8 or windows-1252' && undefinedByte < 0) {
    return windows1252(bytes);
  }
  const before = utf8.slice(0, broken).split('\n');
  throw new FormatError(
    { file, row: before.length, column: `character ${(before.at(-1)?.length ?? 0) + 1}` },
    'wrong-encoding',
    utf8.slice(Math.max(0, broken - 20), broken + 20),
  );
}

/**
 * Returns bytes in Windows-1252 as text. Node 20, unlike browsers, decodes `windows-1252` as Latin-1; the 32 characters in which
 * the two differ are replaced.
 */
function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\x80-\x9f]/g, (c) => BEYOND_LATIN[c.charCodeAt(0) - 0x80] ?? c);
}

/** An encoding of one byte for each character in which Dutch spreadsheet programs write text, on Windows, on a Mac or for DOS. */
export type SingleByteEncoding = 'windows-1252' | 'macintosh' | 'cp850' | 'cp437';

/** The characters of the code pages of DOS for the bytes 0x80–0xff, in order; browsers cannot decode these. */
const DOS: Record<'cp850' | 'cp437', string> = {
  cp850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\xad±‗¾¶§÷¸°¨·¹³²■\xa0',
  cp437:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xa0',
};

/** Returns bytes in an encoding of one byte for each character as text. */
export function decodeSingleByte(bytes: Uint8Array, encoding: SingleByteEncoding): string {
  if (encoding === 'windows-1252') return windows1252(bytes);
  if (encoding === 'macintosh') return new TextDecoder('macintosh').decode(bytes);
  const page = Array.from(DOS[encoding], (sign) => sign.charCodeAt(0));
  const units = Uint16Array.from(bytes, (byte) => page[byte - 0x80] ?? byte);
  return new TextDecoder('utf-16le').decode(units);
}
