/**
 * Returns the descriptions of the columns of a data set with measures that are explained there as elsewhere: for each measure a
 * function that returns its explanation and its definition, if it has one, as sentences.
 */
export function described<K extends string>(
  measures: Readonly<Record<K, { about: string }>>,
  definitions: Readonly<Partial<Record<K, string>>>,
): Record<K, () => string> {
  const ids = Object.keys(measures) as K[];
  const describe = (id: K) => [`${measures[id].about}.`, definitions[id] ?? ''].join(' ').trim();
  return Object.fromEntries(ids.map((id) => [id, () => describe(id)])) as Record<K, () => string>;
}
