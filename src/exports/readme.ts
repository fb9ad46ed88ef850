import type { DownloadWords } from '../text/download.ts';
import { citeApa } from './cite.ts';
import { explain } from './explain.ts';
import { fileNameOf, type Format } from './formats.ts';
import { snippetsOf } from './snippets/snippets.ts';
import type { DownloadMetadata, DataTable } from './table.ts';

/** `README.txt`: all that a reader must know of a zip, in the language of the download; lines end in CRLF. */
export function readmeOf(
  about: DownloadMetadata,
  table: DataTable,
  format: Format,
  words: DownloadWords,
): string {
  const { headings, files, keepLicences } = words;
  const explained = explain(about, table, format, words).map(({ heading, lines }) =>
    part(
      heading,
      lines.map((cells) => cells.filter((cell) => cell !== '').join(' | ')),
    ),
  );
  const contents = [
    `${fileNameOf(about.name, format)}: ${files.table}`,
    `datapackage.json: ${files.package}`,
    `README.txt: ${files.readme}`,
    `CITATION.cff: ${files.citation}`,
  ];
  const load = snippetsOf(about, table, format, words).map(({ code }) => code.trimEnd());
  return [
    ...explained,
    part(headings.files, contents),
    part(headings.cite, [citeApa(about, words), keepLicences]),
    part(headings.load, [load.join('\n\n')]),
  ]
    .join('\n')
    .replaceAll('\n', '\r\n');
}

function part(heading: string, lines: readonly string[]): string {
  return `${heading}\n${'='.repeat(heading.length)}\n${lines.join('\n')}\n`;
}
