/** The formats of an exported table. */
export const FORMATS = ['csv', 'csv-nl', 'json', 'xlsx', 'arrow', 'parquet'] as const;
export type Format = (typeof FORMATS)[number];

interface Described {
  extension: string;
  mediatype: string;
  /** Whether texts that a spreadsheet would run as a formula are neutralised. */
  neutralised: boolean;
  /** Whether the format has types, so that text and numbers differ. */
  typed: boolean;
}

/** The properties of each format. */
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

/** Returns the name of the file with the table. */
export function fileNameOf(name: string, format: Format): string {
  return `${name}.${DESCRIBED[format].extension}`;
}
