/** The ways in which a table can leave the site. */
export const FORMATS = ['csv', 'csv-nl', 'json', 'xlsx', 'arrow', 'parquet'] as const;
export type Format = (typeof FORMATS)[number];

interface Described {
  extension: string;
  mediatype: string;
  /** Whether texts that a spreadsheet would run as a formula are neutralised in it. */
  neutralised: boolean;
  /** Whether the file itself tells text from numbers. */
  typed: boolean;
}

/** What a file of each format is called and known as. */
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

/** The name of the file that holds the table itself. */
export function fileNameOf(name: string, format: Format): string {
  return `${name}.${DESCRIBED[format].extension}`;
}
