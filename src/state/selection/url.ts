import { SECTORS, type Sector } from '../../tables/soorten.ts';
import { choicesWriter, readChoices, type Codecs } from './codec.ts';
import { SELECTION_CODECS } from './codecs.ts';
import { DATASET_CODECS, type DatasetChoice } from './dataset-codecs.ts';

const writeDataset = choicesWriter(DATASET_CODECS);

/**
 * Reads and writes selections as query strings (without `?`) by a table of codecs. What equals the default is not written; what is
 * not understood is ignored, and the rest is read.
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

/** The selection of a query string. */
export const parseSelection = parse;

/** The query string of a selection, without `?`; empty for the default. */
export const formatSelection = format;

/** A slash, as in `so/vso`, is allowed in a query and easier to read unescaped. */
const escapeValue = (value: string) => encodeURIComponent(value).replaceAll('%2F', '/');
