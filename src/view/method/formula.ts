/** A piece of a formula: upright text, a variable in italics, or what stands below or above the line. */
export type Piece =
  | { kind: 'text'; text: string }
  | { kind: 'variable'; text: string }
  | { kind: 'below'; pieces: Piece[] }
  | { kind: 'above'; pieces: Piece[] };

/** A group in braces or one sign after _ or ^; a run of letters, signs that are no letters. Accents belong to their letter. */
const TOKEN = /([_^])(?:\{([^}]*)\}|(\p{L}\p{M}*|.))|((?:\p{L}\p{M}*)+)|([^\p{L}_^]+)/gu;
/** A single letter is a variable, but for the sign of a sum. */
const VARIABLE = /^(?!Σ)\p{L}\p{M}*$/u;

/**
 * Reads a formula as it would be typed: `y_i(o+h)`, `Σ_{k=1}^{h} 0.8^k`. Letters that stand alone are variables, words such as
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

/** The formula with the decimal sign of a language, where that is a comma. */
export function withDecimals(formula: string, locale: string): string {
  return locale.startsWith('nl') ? formula.replace(/(\d)\.(\d)/g, '$1,$2') : formula;
}
