import type { WordsOf } from '../../text/words.ts';

/** Identifies a group of formulas on the page (`bo`, `intervals`, …): a key of the texts `words.method.formulas.groups`. */
export type FormulaGroup = keyof WordsOf<'sourcesPage'>['method']['formulas']['groups'];

/**
 * The formulas of each group in the order of the page, in the notation of `readFormula`; the explanation of the formulas is
 * in `src/text`.
 */
export const FORMULAS: Record<FormulaGroup, readonly string[]> = {
  bo: [
    'g_{a,b} = ln[y(t−a) / y(t−b)] − ln[N(t−a) / N(t−b)]',
    's = 1000 / (1000 + y)',
    'z_h = ln[y(t+h) / y(t)] − ln[N(t+h) / N(t)]',
    'W = diag(√y · 0.9^{o−h−t})',
    'β_h = (X^{T}·W·X + λ·diag(X^{T}·W·X))^{−1}·X^{T}·W·z_h',
    'ŷ_i(o+h) = N(o+h) · y_i(o)·exp(x_i·β_h) / Σ_j y_j(o)·exp(x_j·β_h)',
    'β_h = β_{h*} · (1 − 0.85^h) / (1 − 0.85^{h*})',
  ],
  control: [
    'S(t) = ¼·b(t−12) + Σ_{a=5}^{11} b(t−a) + ¾·b(t−4)',
    'g = ½·ln[(N/S)(o) / (N/S)(o−2)]',
    'N(o+h) = N(o) · S(o+h)/S(o) · exp(g · Σ_{k=1}^{h} 0.8^k)',
    'N(o+h) = N(o) · exp(g · Σ_{k=1}^{h} 0.9^k),  g = ½·ln[N(o) / N(o−2)]',
  ],
  vo: [
    'G_i(t) = Σ_{l=4}^{8} BO_i(t−l)',
    'A(t) = Σ_a w_a·[¼·b(t−a−1) + ¾·b(t−a)]',
    'g = ⅕·ln[(V/A)(o) / (V/A)(o−5)]',
    'V(o+h) = V(o) · A(o+h)/A(o) · exp(g · Σ_{k=1}^{h} 0.95^k)',
    'λ_i = min[1, R_i(o)/V_i(o)]',
    'u_i = V_i(o) · [λ_i·G_i(o+h)/G_i(o) + (1−λ_i)·G_r(o+h)/G_r(o)]',
    'V̂_i(o+h) = V(o+h) · u_i / Σ_j u_j',
  ],
  special: [
    'SBO_i(o+h) = SBO_i(o) · BO_r(o+h) / BO_r(o)',
    'ŷ_i(o+h) = y_i(o) · M(o+h) / M(o)',
    'M(o+h) = M(o) · exp(g · Σ_{k=1}^{h} 0.3^k),  g = ln[M(o) / M(o−1)]',
  ],
  homes: ['P(t+k) = w/G · [max(0, G−k)·m + min(m, m_0) · Σ_{j=max(1, k−G+1)}^{k} y(t+j)/y(t)]'],
  others: [
    'ŷ(o+h) = y(o)',
    'ŷ(o+h) = y(o) + h·[y(o) − y(1)] / (n − 1)',
    'ŷ(o+h) = y(o)·exp(c·h)',
    'ŷ(o+h) = ℓ + ½·c·[h − 1 + 1/α − (1−α)^n/α]',
    'ŷ(o+h) = ℓ + (φ + φ^2 + … + φ^h)·b',
  ],
  intervals: [
    'e = ln[y(o+h) / ŷ(o+h)]',
    'Var_h(N) = v_h + c_h·(N/2500)^{−γ}',
    'q_p = (|e| / √Var_h(N))_{(k)},  k = ⌈(m+1)·p⌉,  p = 0.8 | 0.95',
    'ŷ·exp(−q_p·√Var_h(N))  …  ŷ·exp(+q_p·√Var_h(N))',
    'Q_h = h + 2·Σ_{k=1}^{h−1} (h−k)·0.55^k',
  ],
  school: ['Var_h(N) = v_h + c_h·(N/2500)^{−γ} + 5.6·10^{−4}·Q_h·(N/2500)^{−1.15}'],
  scores: [
    'wMAPE = Σ|ŷ − y| / Σy',
    'skill = 1 − wMAPE / wMAPE_0',
    'bias = Σ(ŷ − y) / Σy',
    'W = (u − l) + 2/(1−p) · max(l − y, y − u, 0)',
  ],
};
