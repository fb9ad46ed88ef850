import { SECTORS, type Sector } from '../../tables/soorten.ts';
import { choicesWriter, readChoices, type Codecs } from './codec.ts';
import { SELECTION_CODECS } from './codecs.ts';
import { DATASET_CODECS, type DatasetChoice } from './dataset-codecs.ts';

const writeDataset = choicesWriter(DATASET_CODECS);

/**
 * Returns functions that read and write selections as query strings (without `?`), by a table of codecs. A choice that has its
 * default is not written; a part of the query string that is not understood is ignored.
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

/** Returns the selection that a query string spells. */
export const parseSelection = parse;

/** Returns the query string of a selection, without `?`; empty for the default selection. */
export const formatSelection = format;

/** Escapes a value for the query string, except slashes, as in `so/vso`: they are allowed there and easier to read. */
const escapeValue = (value: string) => encodeURIComponent(value).replaceAll('%2F', '/');
