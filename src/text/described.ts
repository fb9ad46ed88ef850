/**
 * Returns the descriptions of the columns of a data set with measures that need no other explanation there than elsewhere: for
 * each measure a function that returns its explanation as a sentence.
 */
export function described<K extends string>(
  measures: Readonly<Record<K, { about: string }>>,
): Record<K, () => string> {
  const ids = Object.keys(measures) as K[];
  return Object.fromEntries(ids.map((id) => [id, () => `${measures[id].about}.`])) as Record<
    K,
    () => string
  >;
}
