import type { Sector } from '../../tables/soorten.ts';

/** How the value of one choice is written in the query string and read from it. */
interface Spelling<T> {
  write(value: T): string;
  /** Reads a value from a text; null where no part of the text is understood. */
  read(text: string, sector: Sector): T | null;
}

/** How a choice is in the query string: its key, its default and the spelling of its values. */
export interface Codec<T> extends Spelling<T> {
  key: string;
  /** Returns the default in a sector. The default is not written, and is used where a query string gives no value that is understood. */
  initial(sector: Sector): NoInfer<T>;
}

/** A codec for each choice of `T`. */
export type Codecs<T> = { readonly [K in keyof T]: Codec<T[K]> };

/** The values of all choices of a table of codecs, by name. */
export type Choices<Table> = {
  readonly [K in keyof Table]: Table[K] extends Codec<infer T> ? T : never;
};

/** The separator between the values of a list. */
export const LIST = '.';
/** The sign before the name of a column that is sorted from high to low. */
export const DESCENDING = '-';
const NONE = 'geen';

/** Spells a choice of one of the allowed values. */
export function oneOf<T extends string>(allowed: readonly T[]): Spelling<T> {
  return {
    write: (value) => value,
    read: (text) => allowed.find((one) => one === text) ?? null,
  };
}

/** Spells a choice of one or more of the allowed values, read in the order of `allowed`. */
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

/** Spells a choice of any number of the allowed values, also none (`geen`), read in the order of `allowed`. */
export function anyOf<T extends string>(allowed: readonly T[]): Spelling<readonly T[]> {
  const { read } = someOf(allowed);
  return {
    write: (values) => (values.length === 0 ? NONE : values.join(LIST)),
    read: (text, sector) => (text === NONE ? [] : read(text, sector)),
  };
}

/** Returns the defaults of all choices in a sector. */
export function initialChoices<T extends object>(codecs: Codecs<T>, sector: Sector): T {
  return Object.fromEntries(
    namesOf(codecs).map((name) => [name, codecs[name].initial(sector)]),
  ) as T;
}

/** Returns the choices in a query string; a choice that is absent or not understood gets its default. */
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
 * Returns a function that gives the keys and values for the query string, in the order of `codecs`, of the choices that differ
 * from their default.
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
  // Written once, not at every change of the selection.
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
