import { DOWNLOAD_WORDS } from '../text/download.ts';
import { DESCRIBED, type Format } from './formats.ts';
import type { About, DataTable } from './table.ts';

/** A heading and the lines under it, each of one or more cells. */
interface Explained {
  heading: string;
  lines: readonly (readonly string[])[];
}

/** What the reader of a downloaded table must know, in the language of the download; parts with nothing to say are left out. */
export function explain(about: About, table: DataTable, format: Format): Explained[] {
  const words = DOWNLOAD_WORDS[about.language];
  const { headings, figures } = words;
  return [
    { heading: about.title, lines: [[about.description]] },
    { heading: headings.chosen, lines: about.filters.map(({ name, value }) => [name, value]) },
    { heading: headings.figures, lines: figures(about).map((line) => [line]) },
    {
      heading: headings.scenarios,
      lines: about.scenarios.map(({ name, levers }) => [name, levers]),
    },
    { heading: headings.ownFiles, lines: about.ownFiles.map((name) => [name]) },
    {
      heading: headings.columns,
      lines: table.fields.map(({ name, type, description, unit }) => [
        name,
        description,
        words.types[type],
        unit ?? '',
        type === 'string' && DESCRIBED[format].neutralised ? words.neutralised : '',
      ]),
    },
    {
      heading: headings.written,
      lines: words.written(DESCRIBED[format]).map((line) => [line]),
    },
    {
      heading: headings.sources,
      lines: about.sources.map(({ title, path, licence }) => [title, path, licence]),
    },
    { heading: headings.origin, lines: words.origin(about).map((line) => [line]) },
  ].filter(({ lines }) => lines.length > 0);
}
