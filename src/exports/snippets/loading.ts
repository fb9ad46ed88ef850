import type { DownloadWords } from '../../text/download.ts';
import { DESCRIBED, fileNameOf, type Format } from '../formats.ts';
import { neutralise } from '../formula.ts';
import type { DownloadMetadata, DataTable, FieldType } from '../table.ts';

/** What a snippet needs to know to load a file. */
export interface Loading {
  file: string;
  format: Format;
  /** The sheet with the figures, in a workbook. */
  sheet: string;
  /** The columns as the file names them. */
  columns: readonly { name: string; type: FieldType }[];
  words: DownloadWords['snippets'];
}

/** Returns what a snippet needs to know to load the file of a download. */
export function loadingOf(
  metadata: DownloadMetadata,
  { fields }: Pick<DataTable, 'fields'>,
  format: Format,
  { sheets, snippets }: DownloadWords,
): Loading {
  const named = DESCRIBED[format].neutralised ? neutralise : (name: string) => name;
  return {
    file: fileNameOf(metadata.name, format),
    format,
    sheet: sheets.figures,
    columns: fields.map(({ name, type }) => ({ name: named(name), type })),
    words: snippets,
  };
}
