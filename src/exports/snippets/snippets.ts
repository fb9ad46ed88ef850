import type { DownloadWords } from '../../text/download.ts';
import type { Format } from '../formats.ts';
import type { DownloadMetadata, DataTable } from '../table.ts';
import { arqueroSnippet } from './arquero.ts';
import { duckdbSnippet } from './duckdb.ts';
import { loadingOf, type Loading } from './loading.ts';
import { pythonSnippet } from './python.ts';
import { rSnippet } from './r.ts';

export type Tool = 'r' | 'python' | 'duckdb' | 'arquero';

/** Code for one tool (R, Python, DuckDB or Arquero) that loads a download. */
export interface Snippet {
  tool: Tool;
  code: string;
}

const WRITERS: Record<Tool, (loading: Loading) => string> = {
  r: rSnippet,
  python: pythonSnippet,
  duckdb: duckdbSnippet,
  arquero: arqueroSnippet,
};

/**
 * Returns code for each tool that loads the downloaded file from the working directory as a table `leerlingen` (`kandidaten` for exam candidates), with the types of
 * the columns: codes are texts, empty cells are missing values. Comments in the code are in the language of the download.
 */
export function snippetsOf(
  metadata: DownloadMetadata,
  table: Pick<DataTable, 'fields'>,
  format: Format,
  words: DownloadWords,
): Snippet[] {
  const loading = loadingOf(metadata, table, format, words);
  return (Object.keys(WRITERS) as Tool[]).map((tool) => ({ tool, code: WRITERS[tool](loading) }));
}
