import type { Sector } from '../../tables/soorten.ts';

/** How the value of one choice is written as text in the query string, and read from that text. */
interface Spelling<T> {
  write(value: T): string;
  /** Returns the value that a text spells; null where the text is not understood, so that the default applies. */
  read(text: string, sector: Sector): T | null;
}

/** How one choice is spelled in the query string: its key, its default, and the texts of its values. */
export interface Codec<T> extends Spelling<T> {
  key: string;
  /**
   * Returns the default value in a sector. The query string leaves a default value out, and a value that is absent or not
   * understood is read as the default.
   */
  initial(sector: Sector): NoInfer<T>;
}

/** A table with a codec for each choice in `T`, under the name of the choice. */
export type Codecs<T> = { readonly [K in keyof T]: Codec<T[K]> };

/** The type of an object with the values of all choices in a table of codecs, under the name of each choice. */
export type Choices<Table> = {
  readonly [K in keyof Table]: Table[K] extends Codec<infer T> ? T : never;
};

/** The separator between the values of a list in the query string. */
export const LIST = '.';
/** The sign in the query string before a column that is sorted from high to low. */
export const DESCENDING = '-';
const NONE = 'geen';

/** Returns how a choice of one of the values `allowed` is spelled in the query string: as the value itself. */
export function oneOf<T extends string>(allowed: readonly T[]): Spelling<T> {
  return {
    write: (value) => value,
    read: (text) => allowed.find((one) => one === text) ?? null,
  };
}

/**
 * Returns how a choice of one or more of the values `allowed` is spelled in the query string: joined by dots. Values are read in
 * the order of `allowed`, and values that are not allowed are ignored.
 */
export function someOf<T extends string>(allowed: readonly T[]): Spelling<readonly T[]> {
  return {
    write: (values) => values.join(LIST),
    read(text) {
      const given = text.split(LIST);
      const known = allowed.filter((one) => given.includes(one));
      return known.length === 0 ? null : known;
    },
  };
}

/**
 * Returns how a choice of any number of the values `allowed` is spelled in the query string: joined by dots, or `geen` for none.
 * Values are read in the order of `allowed`.
 */
export function anyOf<T extends string>(allowed: readonly T[]): Spelling<readonly T[]> {
  const { read } = someOf(allowed);
  return {
    write: (values) => (values.length === 0 ? NONE : values.join(LIST)),
    read: (text, sector) => (text === NONE ? [] : read(text, sector)),
  };
}

/** Returns the default values of all choices in a table of codecs, in a sector. */
export function initialChoices<T extends object>(codecs: Codecs<T>, sector: Sector): T {
  return Object.fromEntries(
    namesOf(codecs).map((name) => [name, codecs[name].initial(sector)]),
  ) as T;
}

/** Returns the values of all choices in a query string; a choice that is absent or not understood gets its default. */
export function readChoices<T extends object>(
  codecs: Codecs<T>,
  given: URLSearchParams,
  sector: Sector,
): T {
  const read = <K extends keyof T>({ key, read, initial }: Codec<T[K]>): T[K] => {
    const text = given.get(key);
    return (text === null ? null : read(text, sector)) ?? initial(sector);
  };
  return Object.fromEntries(namesOf(codecs).map((name) => [name, read(codecs[name])])) as T;
}

/**
 * Returns a function that spells choices for the query string: the keys and texts, in the order of `codecs`, of those choices
 * that differ from their default in the sector.
 */
export function choicesWriter<T extends object>(
  codecs: Codecs<T>,
): (choices: T, sector: Sector) => [key: string, value: string][] {
  const names = namesOf(codecs);
  const write = <K extends keyof T>(name: K, choices: T) => codecs[name].write(choices[name]);
  const initialTexts = (sector: Sector) => {
    const initial = initialChoices(codecs, sector);
    return new Map(names.map((name) => [name, write(name, initial)]));
  };
  // The texts of the defaults are made once, not at every change of the selection.
  const initial: Record<Sector, Map<keyof T, string>> = {
    po: initialTexts('po'),
    vo: initialTexts('vo'),
  };
  return (choices, sector) =>
    names.flatMap((name): [string, string][] => {
      const text = write(name, choices);
      return text === initial[sector].get(name) ? [] : [[codecs[name].key, text]];
    });
}

const namesOf = <T extends object>(codecs: Codecs<T>) => Object.keys(codecs) as (keyof T)[];
