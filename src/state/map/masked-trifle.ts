/**
 * Whether the pupils of `masked` cells are too few to be seen in a sum of `pupils`, even with four each: the sum is then stated with its
 * source, and not with the answer.
 */
export const isTrifle = (masked: number, pupils: number): boolean => 4 * masked < pupils / 2000;
