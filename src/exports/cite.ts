import type { DownloadWords } from '../text/download.ts';
import { strictestOf } from './licences.ts';
import type { DownloadMetadata } from './table.ts';

/** The author of a citation. The sources of the figures are named separately. */
const AUTHOR = 'Leerlingenatlas';

/**
 * Returns the citation in the style of APA (7th edition), as plain text: author, year, title, version, kind, date and link. Files
 * with figures of the user are named in the description of the work, because those figures are not at the link.
 */
export function citeApa(
  { title, version, date, link, userFiles }: DownloadMetadata,
  { citation }: DownloadWords,
): string {
  const year = date.slice(0, 4);
  const own = userFiles.length > 0 ? [citation.own(userFiles)] : [];
  const what = `${title} (${citation.version(version)}) [${[citation.kind, ...own].join('; ')}]`;
  return `${AUTHOR}. (${year}). ${what}. ${citation.retrieved(date, link)}`;
}

/** Returns the citation as an entry of BibTeX, with `url` and `urldate` as biblatex and most styles know them. */
export function citeBibtex(
  { title, version, date, link, userFiles }: DownloadMetadata,
  { citation }: DownloadWords,
): string {
  const own = userFiles.length > 0 ? [citation.own(userFiles)] : [];
  const year = date.slice(0, 4);
  const fields = {
    author: `{${AUTHOR}}`,
    title: `{${latex(title)}}`,
    year,
    version: latex(version),
    url: link.replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C'),
    urldate: date,
    note: latex([citation.note(date), ...own].join('; ')),
  };
  const lines = Object.entries(fields).map(([key, value]) => `  ${key} = {${value}},`);
  return `@misc{leerlingenatlas${year},\n${lines.join('\n')}\n}\n`;
}

const ESCAPES: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  // BibTeX counts braces, also escaped ones.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
};

/** Returns a text with the characters escaped that have a meaning in LaTeX. */
function latex(text: string): string {
  return text.replace(/[\\~^#$%&_{}]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`);
}

/**
 * Returns the text of `CITATION.cff`: the citation in the Citation File Format 1.2.0, with the sources as references. The format
 * reads several licences as a choice, so only the most restrictive licence is named, and none where a source has no licence or
 * where figures of the user are in the table.
 */
export function citationCff(metadata: DownloadMetadata, { citation }: DownloadWords): string {
  const { title, description, version, date, link, sources, userFiles } = metadata;
  const licence = userFiles.length > 0 ? null : strictestOf(sources);
  return [
    'cff-version: "1.2.0"',
    `message: ${quoted(citation.message)}`,
    'type: dataset',
    `title: ${quoted(title)}`,
    `abstract: ${quoted(description)}`,
    'authors:',
    `  - name: ${quoted(AUTHOR)}`,
    `version: ${quoted(version)}`,
    `date-released: ${quoted(date)}`,
    `url: ${quoted(link)}`,
    ...(licence ? [`license: ${quoted(licence)}`] : []),
    ...(sources.length > 0 ? ['references:', ...sources.flatMap(reference)] : []),
    '',
  ].join('\n');
}

/**
 * Returns the lines of a reference to a source. Titles of sources have the form "publisher, what it is"; a title without a comma is
 * also the publisher.
 */
function reference({ title, path }: DownloadMetadata['sources'][number]): string[] {
  const publisher = title.includes(', ') ? title.slice(0, title.indexOf(', ')) : title;
  return [
    '  - type: data',
    `    title: ${quoted(title)}`,
    '    authors:',
    `      - name: ${quoted(publisher)}`,
    `    url: ${quoted(path)}`,
  ];
}

/** Quotes a text for YAML, in which JSON strings are valid. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
