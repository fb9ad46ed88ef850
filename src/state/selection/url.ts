import { choicesWriter, readChoices, type Codec, type Codecs, type Scope } from './codec.ts';
import { SELECTION_CODECS } from './codecs.ts';
import { DATASET_CODECS, type DatasetChoice } from './dataset-codecs.ts';
import { EMBED_CODECS } from './embed.ts';
import { queryParts, withoutDamage, type QueryPart } from './query.ts';

/** A selection, and the parts of the query string that spelled nothing of it, as key and text. */
interface Reading<T> {
  selection: T;
  unused: readonly QueryPart[];
}

/** The scope in which the choices are read that make up the scope of the others. */
const ANY: Scope = { sector: 'po', counted: 'school' };
const writeDataset = choicesWriter(DATASET_CODECS);

/**
 * Returns the functions `parse`, which reads a selection from a query string (with or without `?`), `read`, which returns also
 * what was not used of the query string, and `format`, which writes a query string. A choice that has its default is not written.
 */
export function selectionUrl<T extends Scope>(codecs: Codecs<T>) {
  const write = choicesWriter(codecs);
  const keys = new Set(
    [codecs, DATASET_CODECS, EMBED_CODECS].flatMap((table) =>
      Object.values<Pick<Codec<unknown>, 'key'>>(table).map(({ key }) => key),
    ),
  );

  function read(query: string): Reading<T & { readonly dataset: DatasetChoice }> {
    // Half a character, which a program cut, can be in no address that is written.
    const parts = queryParts(query.replace(/\p{Surrogate}/gu, ''));
    const unused: QueryPart[] = parts
      .filter(({ key }) => !keys.has(key))
      .map(({ key, text }) => ({ key, text: withoutDamage(text) }));
    const ignore = () => {};
    const collect = (part: QueryPart) => void unused.push(part);
    // The other choices are spelled by sector and what is counted, and the latter by sector.
    const { sector } = readChoices({ sector: SELECTION_CODECS.sector }, parts, ANY, ignore);
    const { counted } = readChoices(
      { counted: SELECTION_CODECS.counted },
      parts,
      { ...ANY, sector },
      ignore,
    );
    const scope: Scope = { sector, counted };
    readChoices(EMBED_CODECS, parts, scope, collect);
    const selection = {
      ...readChoices(codecs, parts, scope, collect),
      dataset: readChoices<DatasetChoice>(DATASET_CODECS, parts, scope, collect),
    };
    return { selection, unused };
  }

  return {
    read,
    parse: (query: string) => read(query).selection,
    format(selection: T & { readonly dataset: DatasetChoice }): string {
      return [...write(selection, selection), ...writeDataset(selection.dataset, selection)]
        .map(([key, value]) => `${key}=${escapeValue(value)}`)
        .join('&');
    },
  };
}

const { read, parse, format } = selectionUrl(SELECTION_CODECS);

/**
 * Returns the selection that a query string spells; choices that are absent or not understood get their default. A query string
 * that mail and chat programs have changed spells the selection that it spelled before.
 */
export const parseSelection = parse;

/** Returns the selection that a query string spells, and the parts of the query string that are not used, as key and text. */
export const readSelection = read;

/** Returns the query string that spells a selection, without `?`; empty where every choice has its default. */
export const formatSelection = format;

/**
 * Escapes a text for use as a value in the query string. Slashes, as in `so/vso`, stay: they are allowed there and easier to
 * read. A text that begins with `3D` is escaped, because `=3D` is how mail writes `=`.
 */
const escapeValue = (value: string) =>
  encodeURIComponent(value).replaceAll('%2F', '/').replace(/^3D/, '%33D');
