import { SECTORS, type Sector } from '../../tables/soorten.ts';
import { choicesWriter, readChoices, type Codecs } from './codec.ts';
import { SELECTION_CODECS } from './codecs.ts';
import { DATASET_CODECS, type DatasetChoice } from './dataset-codecs.ts';

const writeDataset = choicesWriter(DATASET_CODECS);

/**
 * Returns the functions `parse`, which reads a selection from a query string (without `?`), and `format`, which writes one. A
 * choice that has its default is not written; a part of the query string that is not understood is ignored.
 */
export function selectionUrl<T extends { readonly sector: Sector }>(codecs: Codecs<T>) {
  const write = choicesWriter(codecs);
  return {
    parse(query: string): T & { readonly dataset: DatasetChoice } {
      const given = new URLSearchParams(query);
      const text = given.get(codecs.sector.key);
      const sector = SECTORS.find((one) => one === text) ?? 'po';
      return {
        ...readChoices(codecs, given, sector),
        dataset: readChoices<DatasetChoice>(DATASET_CODECS, given, sector),
      };
    },
    format(selection: T & { readonly dataset: DatasetChoice }): string {
      const { sector, dataset } = selection;
      return [...write(selection, sector), ...writeDataset(dataset, sector)]
        .map(([key, value]) => `${key}=${escapeValue(value)}`)
        .join('&');
    },
  };
}

const { parse, format } = selectionUrl(SELECTION_CODECS);

/**
 * Returns the selection that a query string (without `?`) spells; choices that are absent or not understood get their default.
 */
export const parseSelection = parse;

/** Returns the query string that spells a selection, without `?`; empty where every choice has its default. */
export const formatSelection = format;

/**
 * Escapes a text for use as a value in the query string. Slashes, as in `so/vso`, stay: they are allowed there and easier to
 * read.
 */
const escapeValue = (value: string) => encodeURIComponent(value).replaceAll('%2F', '/');
