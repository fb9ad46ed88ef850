import { COUNTED, type Counted } from '../../tables/counted.ts';
import { SECTORS, type Sector } from '../../tables/soorten.ts';
import { withoutDamage, withoutSignsBehind, type QueryPart } from './query.ts';

/** The sector and what is counted, on which the spelling and the defaults of other choices depend. */
export interface Scope {
  readonly sector: Sector;
  readonly counted: Counted;
}

/** Called with each part of a text that is not used, because it is not understood or because there is no room for it. */
export type Unused = (part: string) => void;

/** How the value of one choice is written as text in the query string, and read from that text. */
interface Spelling<T> {
  write(value: T): string;
  /**
   * Returns the value that a text spells; null where nothing of the text is understood, so that the default applies. A part that
   * is not used of a text that is understood otherwise goes to `unused`.
   */
  read(text: string, scope: Scope, unused: Unused): T | null;
}

/** How one choice is spelled in the query string: its key, its default, and the texts of its values. */
export interface Codec<T> extends Spelling<T> {
  key: string;
  /**
   * Returns the default value in a scope. The query string leaves a default value out, and a value that is absent or not
   * understood is read as the default.
   */
  initial(scope: Scope): NoInfer<T>;
  /** Whether the text begins with a name that the user made, in which any sign may stand. */
  hasName?: boolean;
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
/** The text in the query string for a list that is chosen to be empty. */
export const NONE = 'geen';

/** Returns how a choice of one of the values `allowed` is spelled in the query string: as the value itself. */
export function oneOf<T extends string>(allowed: readonly T[]): Spelling<T> {
  return {
    write: (value) => value,
    read: (text) => oneIn(allowed, text),
  };
}

/** Returns the value that a text is, whatever the case of its letters; null where the text is none of the values `allowed`. */
const oneIn = <T extends string>(allowed: readonly T[], text: string): T | null =>
  allowed.find((one) => one.toLowerCase() === text.toLowerCase()) ?? null;

/**
 * Returns the values of a list in the query string, each once: its parts are separated by `separator`, a comma, a semicolon or a
 * space. A part for which `read` returns null goes to `unused`.
 */
export function readList<T>(
  text: string,
  separator: string,
  read: (part: string) => T | null,
  unused: Unused,
): T[] {
  const values = text
    .split(separator)
    .flatMap((part) => part.split(/[,;\s]+/))
    .map(withoutDamage)
    .filter((part) => part !== '')
    .flatMap((part) => {
      const value = read(part);
      if (value === null) unused(part);
      return value ?? [];
    });
  return [...new Set(values)];
}

/**
 * Returns how a choice of one or more of the values `allowed` is spelled in the query string: joined by dots. Values are read in
 * the order of `allowed`, and values that are not allowed are ignored.
 */
export function someOf<T extends string>(allowed: readonly T[]): Spelling<readonly T[]> {
  return {
    write: (values) => values.join(LIST),
    read(text, _scope, unused) {
      const given = readList(text, LIST, (part) => oneIn(allowed, part), unused);
      return given.length === 0 ? null : allowed.filter((one) => given.includes(one));
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
    read: (text, scope, unused) => (text.toLowerCase() === NONE ? [] : read(text, scope, unused)),
  };
}

/** Returns how a choice that can also be null is spelled in the query string: null as an empty text, which is never read. */
export function orNull<T>({ write, read }: Spelling<T>): Spelling<T | null> {
  return { write: (value) => (value === null ? '' : write(value)), read };
}

/** Returns how a column by which a list is sorted is spelled in the query string: with a sign before it for from high to low. */
export function sortedBy<T extends string>(
  columns: readonly T[],
): Spelling<{ readonly key: T; readonly descending: boolean }> {
  return {
    write: ({ key, descending }) => `${descending ? DESCENDING : ''}${key}`,
    read(text) {
      const descending = text.startsWith(DESCENDING);
      const key = oneIn(columns, text.slice(descending ? 1 : 0));
      return key && { key, descending };
    },
  };
}

/** Returns the default values of all choices in a table of codecs, in a scope. */
export function initialChoices<T extends object>(codecs: Codecs<T>, scope: Scope): T {
  return Object.fromEntries(
    namesOf(codecs).map((name) => [name, codecs[name].initial(scope)]),
  ) as T;
}

/**
 * Returns the values of all choices in the parts of a query string; a choice that is absent or not understood gets its default.
 * What is not used of the texts goes to `unused`, with its key.
 */
export function readChoices<T extends object>(
  codecs: Codecs<T>,
  parts: readonly QueryPart[],
  scope: Scope,
  unused: (part: QueryPart) => void,
): T {
  const read = <K extends keyof T>(codec: Codec<T[K]>): T[K] => {
    const { key } = codec;
    const clean = codec.hasName ? withoutSignsBehind : withoutDamage;
    const texts = parts.filter((part) => part.key === key).map(({ text }) => clean(text));
    const [text, ...more] = new Set(texts.filter((one) => one !== ''));
    for (const one of more) unused({ key, text: one });
    return (
      (text === undefined ? null : readChoice(codec, text, scope, unused)) ?? codec.initial(scope)
    );
  };
  return Object.fromEntries(namesOf(codecs).map((name) => [name, read(codecs[name])])) as T;
}

/** The value of one choice, or null. A text that is understood up to a space is used up to there. */
function readChoice<T>(
  codec: Codec<T>,
  text: string,
  scope: Scope,
  unused: (part: QueryPart) => void,
): T | null {
  const { key } = codec;
  const [, first = '', rest = ''] = /^([^\s,;]+)[\s,;]+(.*)$/s.exec(text) ?? [];
  const attempts = [{ text, rest: '' }, ...(first === '' ? [] : [{ text: first, rest }])];
  for (const attempt of attempts) {
    const left: string[] = [];
    const value = codec.read(attempt.text, scope, (part) => left.push(part));
    if (value === null) continue;
    for (const part of [...left, attempt.rest]) if (part !== '') unused({ key, text: part });
    return value;
  }
  unused({ key, text });
  return null;
}

/**
 * Returns a function that spells choices for the query string: the keys and texts, in the order of `codecs`, of those choices
 * that differ from their default in the scope.
 */
export function choicesWriter<T extends object>(
  codecs: Codecs<T>,
): (choices: T, scope: Scope) => [key: string, value: string][] {
  const names = namesOf(codecs);
  const write = <K extends keyof T>(name: K, choices: T) => codecs[name].write(choices[name]);
  const initialTexts = (scope: Scope) => {
    const initial = initialChoices(codecs, scope);
    return new Map(names.map((name) => [name, write(name, initial)]));
  };
  const keyOf = ({ sector, counted }: Scope) => `${sector} ${counted}`;
  // The texts of the defaults are made once, not at every change of the selection.
  const initial = new Map(
    SECTORS.flatMap((sector) => COUNTED.map((counted): Scope => ({ sector, counted }))).map(
      (scope) => [keyOf(scope), initialTexts(scope)],
    ),
  );
  return (choices, scope) =>
    names.flatMap((name): [string, string][] => {
      const text = write(name, choices);
      return text === initial.get(keyOf(scope))?.get(name) ? [] : [[codecs[name].key, text]];
    });
}

const namesOf = <T extends object>(codecs: Codecs<T>) => Object.keys(codecs) as (keyof T)[];
