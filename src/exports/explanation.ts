import type { DownloadWords } from '../text/download.ts';
import { DESCRIBED, type Format } from './formats.ts';
import type { DownloadMetadata, DataTable } from './table.ts';

/** A part of the explanation of a download: a heading, and lines of one or more cells. */
interface ExplanationPart {
  heading: string;
  lines: readonly (readonly string[])[];
}

/**
 * Returns the explanation of a downloaded table, in the language of `words`: choices, columns, sources and so on, each as a
 * heading with lines. Headings without lines are left out.
 * @param format the format of the file; null for print, which does not need to say how values are written in a file.
 */
export function explanationOf(
  metadata: DownloadMetadata,
  table: DataTable,
  format: Format | null,
  words: DownloadWords,
): ExplanationPart[] {
  const { headings, figures } = words;
  const written = format && DESCRIBED[format];
  return [
    { heading: metadata.title, lines: [[metadata.description]] },
    { heading: headings.chosen, lines: metadata.filters.map(({ name, value }) => [name, value]) },
    { heading: headings.figures, lines: figures(metadata).map((line) => [line]) },
    {
      heading: headings.scenarios,
      lines: metadata.scenarios.map(({ name, levers }) => [name, levers]),
    },
    { heading: headings.userFiles, lines: metadata.userFiles.map((name) => [name]) },
    {
      heading: headings.columns,
      lines: table.fields.map(({ name, type, description, unit }) => [
        name,
        type === 'string' && written?.neutralised
          ? `${description} ${words.neutralised}`
          : description,
        words.types[type],
        unit ?? '',
      ]),
    },
    {
      heading: headings.written,
      lines: written ? words.written(written).map((line) => [line]) : [],
    },
    {
      heading: headings.sources,
      lines: metadata.sources.map(({ title, path, licence }) => [title, path, licence]),
    },
    { heading: headings.origin, lines: words.origin(metadata).map((line) => [line]) },
  ].filter(({ lines }) => lines.length > 0);
}
