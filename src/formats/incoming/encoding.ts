import { decodeSingleByte, type SingleByteEncoding } from '../decode.ts';
import { FormatError } from '../format-error.ts';
import { TwiceEncoded } from '../encoded-twice.ts';
import { binaryFormat, isBinary, notText, nulIn } from './no-text.ts';

export type IncomingEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | SingleByteEncoding;

/** Number of bytes at the start of a file from which the encoding is detected: enough for a header and some rows. */
export const SAMPLE = 65_536;

/**
 * Detects the encoding of a file from its first bytes: from a byte order mark; else UTF-16 where NUL bytes are frequent at odd
 * or at even positions only; else UTF-8 where the bytes are valid UTF-8, or the encoding of one byte per character that
 * `singleByteOf` finds. Plain ASCII counts as UTF-8; `TextReader` changes to another encoding where a later byte is not UTF-8.
 * @param isGemeente whether a text is the name of a gemeente
 * @throws FormatError `binary-file`, or a problem that says more, for a file that is not text, `nul-byte` for a text with a NUL in it.
 */
export function detectEncoding(
  sample: Uint8Array,
  file: string,
  isGemeente: (text: string) => boolean = () => false,
): IncomingEncoding {
  const binary = binaryFormat(sample, file);
  if (binary) throw binary;
  if (sample[0] === 0xff && sample[1] === 0xfe) return 'utf-16le';
  if (sample[0] === 0xfe && sample[1] === 0xff) return 'utf-16be';
  const [even, odd] = nulBytes(sample);
  const most = sample.length * 0.2;
  if (odd > most && even < odd / 4) return 'utf-16le';
  if (even > most && odd < even / 4) return 'utf-16be';
  if (isBinary(sample)) throw notText(file, 'binary-file');
  const encoding = isUtf8(sample) ? 'utf-8' : singleByteOf(sample, isGemeente);
  if (even + odd > 0) {
    const text =
      encoding === 'utf-8' ? new TextDecoder().decode(sample) : decodeSingleByte(sample, encoding);
    throw nulIn(text, '', 1, file);
  }
  return encoding;
}

function nulBytes(bytes: Uint8Array): [even: number, odd: number] {
  const found: [number, number] = [0, 0];
  for (const [i, byte] of bytes.entries()) if (byte === 0) found[i % 2]! += 1;
  return found;
}

/** Whether bytes are valid UTF-8. The last character may be cut off: decoding in stream mode allows that. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

const SINGLE_BYTE: readonly SingleByteEncoding[] = ['windows-1252', 'macintosh', 'cp850', 'cp437'];

/**
 * Returns the encoding of one byte per character in which the most names of gemeenten with an accent are found; Windows-1252
 * where none are found.
 */
function singleByteOf(
  bytes: Uint8Array,
  isGemeente: (text: string) => boolean,
): SingleByteEncoding {
  const found = SINGLE_BYTE.map((encoding) => {
    const cells = decodeSingleByte(bytes, encoding).split(/[;,\t|\r\n"]+/);
    const accented = new Set(cells.filter((cell) => /[\u0080-\uffff]/.test(cell)));
    return { encoding, names: [...accented].filter(isGemeente).length };
  });
  return found.reduce((a, b) => (b.names > a.names ? b : a)).encoding;
}

const SINGLE: ReadonlySet<string> = new Set(SINGLE_BYTE);
const isSingleByte = (encoding: IncomingEncoding): encoding is SingleByteEncoding =>
  SINGLE.has(encoding);

const NONE = new Uint8Array();

/**
 * Turns the bytes of a file, given piece by piece, into text with LF line ends and without a byte order mark. Text whose UTF-8 was
 * encoded twice is repaired.
 */
export class TextReader {
  encoding: IncomingEncoding;
  readonly #file: string;
  readonly #isGemeente: (text: string) => boolean;
  readonly #decoder: TextDecoder;
  /** Whether all bytes read so far were ASCII, which is the same in UTF-8 and in the encodings of one byte per character. */
  #plain = true;
  /** The bytes at the end of the last piece that begin a character and are not decoded yet; kept only while `#plain` is true. */
  #carried = NONE;
  /** Whether the last byte was not ASCII, so that a character may begin in one piece and end in the next. */
  #endedInside = false;
  readonly #twice = new TwiceEncoded();
  #pendingReturn = false;
  #line = 1;
  /** The text, read in earlier pieces, of the line that is not finished yet. */
  #open = '';

  /** @param isGemeente whether a text is the name of a gemeente, see `detectEncoding` */
  constructor(
    encoding: IncomingEncoding,
    file: string,
    isGemeente: (text: string) => boolean = () => false,
  ) {
    this.encoding = encoding;
    this.#file = file;
    this.#isGemeente = isGemeente;
    const decoded = isSingleByte(encoding) ? 'utf-8' : encoding;
    this.#decoder = new TextDecoder(decoded, { fatal: encoding === 'utf-8' });
  }

  /** Whether text was repaired whose UTF-8 was encoded twice. */
  get wasEncodedTwice(): boolean {
    return this.#twice.wasFound;
  }

  /** Returns the text of the next piece of the file. @throws FormatError `wrong-encoding`, or `nul-byte`. */
  read(bytes: Uint8Array, isLast: boolean): string {
    const text = this.#withLineFeeds(this.#decode(bytes, isLast), isLast);
    if (text.includes('\0')) throw nulIn(text, this.#open, this.#line, this.#file);
    const end = text.lastIndexOf('\n');
    this.#open = end < 0 ? this.#open + text : text.slice(end + 1);
    this.#line += lineEnds(text);
    return text;
  }

  #decode(bytes: Uint8Array, isLast: boolean): string {
    const stream = !isLast;
    if (isSingleByte(this.encoding)) return decodeSingleByte(bytes, this.encoding);
    if (this.encoding !== 'utf-8') {
      return this.#twice.read(this.#decoder.decode(bytes, { stream }), false, isLast);
    }
    try {
      const text = this.#decoder.decode(bytes, { stream });
      // Only ASCII characters have as many bytes in UTF-8 as they have units in a text.
      const isAscii = !this.#endedInside && text.length === bytes.length;
      this.#endedInside = (bytes.at(-1) ?? 0) > 0x7f;
      this.#plain &&= isAscii || !/[\u0080-\uffff]/.test(text);
      this.#carried = this.#plain ? bytes.slice(text.length) : NONE;
      return this.#twice.read(text, isAscii, isLast);
    } catch {
      // All text so far was ASCII, which is the same in these encodings.
      if (this.#plain && !beginsAsUtf8(this.#carried, bytes)) {
        const all = Uint8Array.from([...this.#carried, ...bytes]);
        this.encoding = singleByteOf(all, this.#isGemeente);
        return decodeSingleByte(all, this.encoding);
      }
      const place = { file: this.#file, row: this.#line, column: '1' };
      throw new FormatError(place, 'wrong-encoding', '');
    }
  }

  #withLineFeeds(text: string, isLast: boolean): string {
    const whole = this.#pendingReturn ? `\r${text}` : text;
    this.#pendingReturn = !isLast && whole.endsWith('\r');
    const now = this.#pendingReturn ? whole.slice(0, -1) : whole;
    return now.includes('\r') ? now.replace(/\r\n?/g, '\n') : now;
  }
}

/**
 * Whether the first character in `bytes` that is not ASCII is valid UTF-8; if it is, an invalid byte after it means that the
 * file mixes encodings.
 * @param carried the first bytes of that character, where the previous piece ended in it
 */
function beginsAsUtf8(carried: Uint8Array, bytes: Uint8Array): boolean {
  const first = bytes.findIndex((byte) => byte > 0x7f);
  const some = [...carried, ...bytes.subarray(carried.length > 0 ? 0 : first, first + 8)];
  return !new TextDecoder('utf-8').decode(Uint8Array.from(some)).startsWith('\uFFFD');
}

function lineEnds(text: string): number {
  let found = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) found++;
  return found;
}
