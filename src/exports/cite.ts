import type { DownloadWords } from '../text/download.ts';
import { strictestOf } from './licences.ts';
import type { DownloadMetadata } from './table.ts';

/** The author in every citation of a download. The publishers of the figures are named separately, as sources. */
const AUTHOR = 'Leerlingenatlas';

/**
 * Returns the citation of a download in the style of APA (7th edition), as plain text: author, year, title, version, kind, date
 * and link. User files with figures in the download are named in the description, because their figures are not at the link.
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

/**
 * Returns the citation of a download as an entry of BibTeX; `url` and `urldate` are the fields that biblatex and most styles use.
 */
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

/** Returns `text` with the characters escaped that mean something else in LaTeX. */
function latex(text: string): string {
  return text.replace(/[\\~^#$%&_{}]/g, (sign) => ESCAPES[sign] ?? `\\${sign}`);
}

/**
 * Returns the text of the file `CITATION.cff`: the citation of a download in the Citation File Format 1.2.0, with the sources as
 * references. The file names one licence, the most restrictive of the sources, because the format takes several licences as a
 * choice; it names no licence where a source has none or where the table has figures of the user.
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
 * Returns the lines of `CITATION.cff` that refer to one source. The publisher is the title of the source up to the first comma,
 * or the whole title if it has no comma.
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

/** Returns a text in quotation marks for YAML, as a JSON string, which YAML also accepts. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
