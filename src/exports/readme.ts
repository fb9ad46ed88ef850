import type { DownloadWords } from '../text/download.ts';
import { citeApa } from './cite.ts';
import { explanationOf } from './explanation.ts';
import { fileNameOf, type Format } from './formats.ts';
import { snippetsOf } from './snippets/snippets.ts';
import type { DownloadMetadata, DataTable } from './table.ts';

/**
 * Returns the text of the file `README.txt` in a zip file: what the table is, which files there are, how to cite and to load
 * them. It is in the language of the download; lines end in CRLF.
 */
export function readmeOf(
  metadata: DownloadMetadata,
  table: DataTable,
  format: Format,
  words: DownloadWords,
): string {
  const { headings, files, keepLicences } = words;
  const explanation = explanationOf(metadata, table, format, words).map(({ heading, lines }) =>
    part(
      heading,
      lines.map((cells) => cells.filter((cell) => cell !== '').join(' | ')),
    ),
  );
  const contents = [
    `${fileNameOf(metadata.name, format)}: ${files.table}`,
    `datapackage.json: ${files.package}`,
    `README.txt: ${files.readme}`,
    `CITATION.cff: ${files.citation}`,
  ];
  const load = snippetsOf(metadata, table, format, words).map(({ code }) => code.trimEnd());
  return [
    ...explanation,
    part(headings.files, contents),
    part(headings.cite, [citeApa(metadata, words), keepLicences]),
    part(headings.load, [load.join('\n\n')]),
  ]
    .join('\n')
    .replaceAll('\n', '\r\n');
}

function part(heading: string, lines: readonly string[]): string {
  return `${heading}\n${'='.repeat(heading.length)}\n${lines.join('\n')}\n`;
}
