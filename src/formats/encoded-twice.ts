import { BEYOND_LATIN } from './decode.ts';

const BYTE = new Map(Array.from(BEYOND_LATIN, (sign, i) => [sign, 0x80 + i]));
/** A byte of UTF-8 after the first one of a character, shown in Latin-1 or Windows-1252. */
const LATER = `[\u0080-\u00bf${BEYOND_LATIN}]`;
const MARK = 'ï»¿';

/**
 * Matches a character of UTF-8 whose bytes were each taken for a character: a letter (`Ã©` for é), a sign of three bytes such as
 * `â€“` for a dash or `â‰¤` for ≤, or a byte order mark. Dutch texts have these signs beside each other for no other reason.
 */
const TWICE = new RegExp(`[ÂÃ]${LATER}|â[\x80\x82\x84\x89€‚„‰]${LATER}|${MARK}`, 'g');
/** The largest number of characters at the end of a piece that are kept for the next piece, as they may begin such a character. */
const MOST_BEGUN = 1000;
/** The largest number of times that a text is taken to have been encoded once more. */
const MOST_TIMES = 2;

const decoder = new TextDecoder();

function decodedOnce(text: string): string {
  return text.replace(TWICE, (signs) =>
    decoder.decode(Uint8Array.from(signs, (sign) => BYTE.get(sign) ?? sign.charCodeAt(0))),
  );
}

/**
 * Repairs text, given piece by piece, that was in UTF-8, was taken for Latin-1 or Windows-1252, and was encoded as UTF-8 again:
 * `SÃºdwest-FryslÃ¢n` becomes `Súdwest-Fryslân`. Other text stays as it is.
 */
export class TwiceEncoded {
  /** Whether any text was repaired. */
  wasFound = false;
  #begun = '';

  /**
   * Returns the next piece of the text as it should be; characters at its end may be returned with the next piece.
   * @param isAscii whether the piece has ASCII characters only, which need no repair
   */
  read(piece: string, isAscii: boolean, isLast: boolean): string {
    if (isAscii && this.#begun === '') return piece;
    let text = this.#begun + piece;
    const end = isLast ? '' : (/[^\0-\x7f]*$/.exec(text.slice(-MOST_BEGUN))?.[0] ?? '');
    this.#begun = end.length < MOST_BEGUN ? end : '';
    text = text.slice(0, text.length - this.#begun.length);
    for (let i = 0; i < MOST_TIMES && text.search(TWICE) >= 0; i++) {
      this.wasFound = true;
      text = decodedOnce(text);
    }
    return text;
  }
}
