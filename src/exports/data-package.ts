import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { DownloadWords } from '../text/download.ts';
import { DESCRIBED, type Format } from './formats.ts';
import { TO_TAKE_OUT } from './formula.ts';
import { licencesOf } from './licences.ts';
import type { DownloadMetadata, DataTable, Field } from './table.ts';

/** The file that holds the table: its name, its format and its bytes. */
export interface TableFile {
  name: string;
  format: Format;
  bytes: Uint8Array;
}

const DIALECT = { lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true };
const DELIMITERS: Partial<Record<Format, string>> = { csv: ',', 'csv-nl': ';' };

/**
 * The descriptor of a download: a Frictionless Data Package (v1) with one resource. Our own properties are Dutch, as in the
 * package of the site: `filters`, `teldatum`, `voorlopig`, `peiljaar_grenzen`, `projectie`, `scenarios`, `eigen_bestanden`,
 * `eigen_geboorten`; of a text field in which formulas are made harmless `neutralisatie` tells how to undo that. With figures of the reader's own in it nobody can say under which licence the whole is.
 */
export function dataPackageOf(
  about: DownloadMetadata,
  table: DataTable,
  file: TableFile,
  words: DownloadWords,
) {
  const licences = about.userFiles.length > 0 ? [] : licencesOf(about.sources);
  return {
    profile: 'data-package',
    name: packageName(about.name),
    title: about.title,
    description: about.description,
    homepage: about.link,
    version: about.version,
    created: `${about.date}T00:00:00Z`,
    ...(licences.length > 0 ? { licenses: licences } : {}),
    sources: about.sources,
    filters: about.filters,
    teldatum: about.countDate,
    voorlopig: about.provisional,
    peiljaar_grenzen: about.boundaryYear,
    projectie: about.projected,
    scenarios: about.scenarios,
    eigen_bestanden: about.userFiles,
    eigen_geboorten: about.userBirths,
    resources: [resourceOf(about, table, file, words)],
  };
}

function resourceOf(
  about: DownloadMetadata,
  { fields, rows }: DataTable,
  { name, format, bytes }: TableFile,
  words: DownloadWords,
) {
  const { extension, mediatype } = DESCRIBED[format];
  const delimiter = DELIMITERS[format];
  return {
    name: packageName(about.name),
    path: name,
    profile: delimiter ? 'tabular-data-resource' : 'data-resource',
    title: about.title,
    format: extension,
    mediatype,
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${bytesToHex(sha256(bytes))}`,
    rijen: rows,
    sources: about.sources,
    ...(delimiter ? { dialect: { delimiter, ...DIALECT } } : {}),
    schema: {
      fields: fields.map((field) => described(field, format, words)),
      missingValues: [''],
    },
  };
}

function described({ name, type, description, unit }: Field, format: Format, words: DownloadWords) {
  const isNeutralised = type === 'string' && DESCRIBED[format].neutralised;
  return {
    name,
    type,
    description: isNeutralised ? `${description} ${words.neutralised}` : description,
    ...(isNeutralised ? { neutralisatie: { teken: "'", patroon: TO_TAKE_OUT } } : {}),
    ...(unit ? { unit } : {}),
    ...(type === 'boolean' ? { trueValues: ['true'], falseValues: ['false'] } : {}),
    ...(type === 'number' && format === 'csv-nl' ? { decimalChar: ',' } : {}),
  };
}

/** A name as a data package allows it: lower case, without spaces. */
function packageName(name: string): string {
  return name.toLowerCase().replace(/[^-a-z0-9._/]+/g, '-');
}
