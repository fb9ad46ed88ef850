/** Names of gemeenten by code. */
export type NamesByCode = Readonly<Record<string, readonly string[]>>;

/**
 * Names that people use for a gemeente of today besides its own, whether they search for it or write it in a file: everyday,
 * Frisian and Dutch, and English.
 */
export const EVERYDAY_NAMES: NamesByCode = {
  GM0518: ['Den Haag', 'The Hague'],
  GM0796: ['Den Bosch'],
  GM0718: ['Flushing'],
  GM0060: ['It Amelân'],
  GM0072: ['Harns'],
  GM0074: ['It Hearrenfean'],
  GM0080: ['Ljouwert'],
  GM0085: ['Eaststellingwerf'],
  GM0086: ['Opsterlân'],
  GM0088: ['Skiermûntseach'],
  GM0090: ['Smellingerlân'],
  GM0093: ['Skylge'],
  GM0096: ['Flylân'],
  GM0737: ['Tietjerksteradeel'],
  GM1900: ['Zuidwest-Friesland'],
  GM1970: ['Noordoost-Friesland'],
};

/** Both lists as one: of a gemeente in both the names of the first come first. */
export const withNames = (names: NamesByCode, more: NamesByCode): NamesByCode => ({
  ...names,
  ...Object.fromEntries(
    Object.entries(more).map(([code, others]) => [code, [...(names[code] ?? []), ...others]]),
  ),
});
