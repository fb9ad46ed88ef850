/** A piece of a formula: upright text, a variable in italics, a subscript or a superscript. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'variable'; text: string }
  | { kind: 'below'; pieces: Piece[] }
  | { kind: 'above'; pieces: Piece[] };

/** A group in braces or one character after _ or ^; a run of letters; other characters. A combining accent belongs to its letter. */
const TOKEN = /([_^])(?:\{([^}]*)\}|(\p{L}\p{M}*|.))|((?:\p{L}\p{M}*)+)|([^\p{L}_^]+)/gu;
/** A single letter is a variable, except the sum sign. */
const VARIABLE = /^(?!Σ)\p{L}\p{M}*$/u;

/**
 * Parses a formula as it is typed: `y_i(o+h)`, `Σ_{k=1}^{h} 0.8^k`. Single letters are variables, words such as
 * `exp` are upright. Braces do not nest.
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

/** Returns the formula with the decimal sign of the language. */
export function withDecimals(formula: string, locale: string): string {
  return locale.startsWith('nl') ? formula.replace(/(\d)\.(\d)/g, '$1,$2') : formula;
}
