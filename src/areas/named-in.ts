import { plainWords } from './normalise.ts';

/**
 * Returns the code of the gemeente whose name stands in a text, such as the name of a file (`IHP_Aalten_2026.xlsx`); of several the
 * one with the longest name, and null where there is none. It is a guess: a name can also be a word or the name of a village.
 */
export function gemeenteNamedIn(
  text: string,
  areas: readonly { code: string; name: string }[],
): string | null {
  const words = ` ${plainWords(text)} `;
  const found = areas
    .map(({ code, name }) => ({ code, plain: plainWords(name) }))
    .filter(({ plain }) => words.includes(` ${plain} `))
    .sort((a, b) => b.plain.length - a.plain.length);
  return found[0]?.code ?? null;
}
