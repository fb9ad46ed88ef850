import { describe, expect, it } from 'vitest';
import { readFormula, withDecimals, type Piece } from '../../../../src/view/method/formula.ts';
import { FORMULAS } from '../../../../src/view/method/formulas.ts';

/** A formula as HTML would have it. */
const written = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) =>
      piece.kind === 'variable'
        ? `<${piece.text}>`
        : piece.kind === 'text'
          ? piece.text
          : `${piece.kind === 'below' ? '_' : '^'}[${written(piece.pieces)}]`,
    )
    .join('');

describe('a formula', () => {
  it('has single letters as variables and words upright', () => {
    expect(written(readFormula('y·exp(gh)'))).toBe('<y>·exp(gh)');
    expect(written(readFormula('wMAPE = Σ|ŷ − y| / Σy'))).toBe('wMAPE = Σ|<ŷ> − <y>| / Σy');
  });

  it('has one sign, or a group in braces, below or above the line', () => {
    expect(written(readFormula('V̂_i(o+h)'))).toBe('<V̂>_[<i>](<o>+<h>)');
    expect(written(readFormula('Σ_{k=1}^{h} 0.8^k'))).toBe('Σ_[<k>=1]^[<h>] 0.8^[<k>]');
  });

  it('loses nothing of what was typed', () => {
    const plain = (pieces: readonly Piece[]): string =>
      pieces.map((piece) => ('pieces' in piece ? plain(piece.pieces) : piece.text)).join('');
    for (const formula of Object.values(FORMULAS).flat()) {
      expect(plain(readFormula(formula))).toBe(formula.replace(/[_^{}]/g, ''));
    }
  });

  it('has a decimal comma in Dutch', () => {
    expect(withDecimals('8.5·10^{−4}', 'nl-NL')).toBe('8,5·10^{−4}');
    expect(withDecimals('8.5·10^{−4}', 'en-GB')).toBe('8.5·10^{−4}');
  });
});
