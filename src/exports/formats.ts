/** The formats in which a table can be downloaded; `csv-nl` is CSV for Excel with Dutch settings. */
export const FORMATS = ['csv', 'csv-nl', 'json', 'xlsx', 'arrow', 'parquet'] as const;
export type Format = (typeof FORMATS)[number];

interface Described {
  extension: string;
  mediatype: string;
  /** Whether texts that a spreadsheet would run as a formula get an apostrophe (`neutralise`). */
  neutralised: boolean;
  /** Whether the format keeps the types of values, so that the text "1" differs from the number 1. */
  typed: boolean;
}

/** What the code must know of each format: its file extension, its media type, and how it writes values. */
export const DESCRIBED: Record<Format, Described> = {
  csv: { extension: 'csv', mediatype: 'text/csv', neutralised: true, typed: false },
  'csv-nl': { extension: 'csv', mediatype: 'text/csv', neutralised: true, typed: false },
  json: { extension: 'json', mediatype: 'application/json', neutralised: false, typed: true },
  xlsx: {
    extension: 'xlsx',
    mediatype: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    neutralised: true,
    typed: true,
  },
  arrow: {
    extension: 'arrow',
    mediatype: 'application/vnd.apache.arrow.file',
    neutralised: false,
    typed: true,
  },
  parquet: {
    extension: 'parquet',
    mediatype: 'application/vnd.apache.parquet',
    neutralised: false,
    typed: true,
  },
};

/** Returns the name of the downloaded file: `name` with the extension of the format. */
export function fileNameOf(name: string, format: Format): string {
  return `${name}.${DESCRIBED[format].extension}`;
}
