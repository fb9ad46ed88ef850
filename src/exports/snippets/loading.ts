import type { DownloadWords } from '../../text/download.ts';
import { COLUMN_NAMES } from '../dataset/column-names.ts';
import { DESCRIBED, fileNameOf, type Format } from '../formats.ts';
import { neutralise } from '../formula.ts';
import type { DownloadMetadata, DataTable, FieldType } from '../table.ts';

/** What a snippet (code that loads a download) needs to know about the downloaded file. */
export interface Loading {
  file: string;
  format: Format;
  /** The name of the table in the code, after what its rows count: `leerlingen` or `kandidaten`. */
  table: string;
  /** The name of the sheet with the figures in an Excel file; other formats do not use the name. */
  sheet: string;
  /**
   * The names of the columns as they are in the file (with an apostrophe where the format neutralises formulas), and their types.
   */
  columns: readonly { name: string; type: FieldType }[];
  words: DownloadWords['snippets'];
}

/** Returns what a snippet (code that loads a download) needs to know about the downloaded file. */
export function loadingOf(
  metadata: DownloadMetadata,
  { fields }: Pick<DataTable, 'fields'>,
  format: Format,
  { sheets, snippets }: DownloadWords,
): Loading {
  const isOfCandidates = fields.some(({ name }) => name.startsWith(COLUMN_NAMES.examen.known));
  const named = DESCRIBED[format].neutralised ? neutralise : (name: string) => name;
  return {
    file: fileNameOf(metadata.name, format),
    format,
    table: COLUMN_NAMES[isOfCandidates ? 'examen' : 'school'].known,
    sheet: sheets.figures,
    columns: fields.map(({ name, type }) => ({ name: named(name), type })),
    words: snippets,
  };
}
