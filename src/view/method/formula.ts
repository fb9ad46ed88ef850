/** A piece of a formula: upright text, a variable in italics, a subscript or a superscript. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'variable'; text: string }
  | { kind: 'below'; pieces: Piece[] }
  | { kind: 'above'; pieces: Piece[] };

/**
 * Matches one token of a formula: `_` or `^` with a group in braces or one character; a run of letters; or other characters.
 * A combining accent belongs to the letter before it.
 */
const TOKEN = /([_^])(?:\{([^}]*)\}|(\p{L}\p{M}*|.))|((?:\p{L}\p{M}*)+)|([^\p{L}_^]+)/gu;
/** Matches a variable of a formula: a single letter, except the sum sign Σ. */
const VARIABLE = /^(?!Σ)\p{L}\p{M}*$/u;

/**
 * Splits a formula as it is typed, such as `y_i(o+h)` or `Σ_{k=1}^{h} 0.8^k`, into pieces: `_` starts a subscript and `^` a
 * superscript, of one character or a group in braces (braces do not nest). Single letters are variables; words such as `exp`
 * are upright.
 */
export function readFormula(formula: string): Piece[] {
  return [...formula.matchAll(TOKEN)].map(([, shift, braced, single, letters, signs]): Piece => {
    if (shift) {
      const kind = shift === '_' ? 'below' : 'above';
      return { kind, pieces: readFormula(braced ?? single ?? '') };
    }
    if (letters && VARIABLE.test(letters)) return { kind: 'variable', text: letters };
    return { kind: 'text', text: letters ?? signs ?? '' };
  });
}

/** Returns the formula with the decimal sign of `locale`: a comma in Dutch, a point in other languages. */
export function withDecimals(formula: string, locale: string): string {
  return locale.startsWith('nl') ? formula.replace(/(\d)\.(\d)/g, '$1,$2') : formula;
}
