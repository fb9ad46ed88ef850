import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { DownloadWords } from '../text/download.ts';
import { DESCRIBED, type Format } from './formats.ts';
import { TO_TAKE_OUT } from './formula.ts';
import { licencesOf } from './licences.ts';
import type { DownloadMetadata, DataTable, Field } from './table.ts';

/** The file with the downloaded table: its name, format and bytes. */
export interface TableFile {
  name: string;
  format: Format;
  bytes: Uint8Array;
}

const DIALECT = { lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true };
const DELIMITERS: Partial<Record<Format, string>> = { csv: ',', 'csv-nl': ';' };

/**
 * Returns the content of `datapackage.json` for a download: a Frictionless Data Package (v1) with the table's file as its one
 * resource. Most properties that are not in that standard have Dutch names, as in the data package of the site; `neutralisatie`
 * says how to restore texts that were changed so that no spreadsheet runs them as a formula. No licence is named where the table
 * has figures of the user, because the licence of the whole is then unknown.
 */
export function dataPackageOf(
  metadata: DownloadMetadata,
  table: DataTable,
  file: TableFile,
  words: DownloadWords,
) {
  const licences = metadata.userFiles.length > 0 ? [] : licencesOf(metadata.sources);
  return {
    profile: 'data-package',
    name: packageName(metadata.name),
    title: metadata.title,
    description: metadata.description,
    homepage: metadata.link,
    version: metadata.version,
    created: `${metadata.date}T00:00:00Z`,
    ...(licences.length > 0 ? { licenses: licences } : {}),
    sources: metadata.sources,
    filters: metadata.filters,
    teldatum: metadata.countDate,
    voorlopig: metadata.provisional,
    peiljaar_grenzen: metadata.boundaryYear,
    projectie: metadata.projected,
    scenarios: metadata.scenarios,
    eigen_bestanden: metadata.userFiles,
    eigen_geboorten: metadata.userBirths,
    resources: [resourceOf(metadata, table, file, words)],
  };
}

function resourceOf(
  metadata: DownloadMetadata,
  { fields, rows }: DataTable,
  { name, format, bytes }: TableFile,
  words: DownloadWords,
) {
  const { extension, mediatype } = DESCRIBED[format];
  const delimiter = DELIMITERS[format];
  return {
    name: packageName(metadata.name),
    path: name,
    profile: delimiter ? 'tabular-data-resource' : 'data-resource',
    title: metadata.title,
    format: extension,
    mediatype,
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${bytesToHex(sha256(bytes))}`,
    rijen: rows,
    sources: metadata.sources,
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

/** Returns `name` in the form that a data package allows: lower case, with `-` in place of spaces and other signs. */
function packageName(name: string): string {
  return name.toLowerCase().replace(/[^-a-z0-9._/]+/g, '-');
}
