import type { Delimiter } from './split-rows.ts';

/** The sheets of a workbook as delimited text. */
export interface Sheets {
  /** The names of the sheets that the user sees in the workbook, in their order. */
  sheets: readonly string[];
  /**
   * Returns a sheet as delimited text in UTF-8, a line for each row of the sheet. The delimiter is null for a sheet with one
   * column: it may hold delimited text that was never split.
   * @throws FormatError `too-many-columns`, `workbook-too-large`, `workbook-damaged`.
   */
  textOf(sheet: string): { text: Blob; delimiter: Delimiter | null };
}

/** The first bytes of a zip archive (.xlsx, .ods), and those of the older files of Office, which encrypted files have too. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** Whether a file with these first bytes may be a workbook: all workbooks begin with one of these. */
export const mayBeWorkbook = (start: Uint8Array): boolean =>
  [ZIP, OLE].some((magic) => magic.every((byte, i) => start[i] === byte));

/**
 * Opens a workbook; null for a zip archive that is none. The code that reads workbooks is loaded with the first of them.
 * @throws FormatError as `openWorkbook` does.
 */
export async function openSheets(blob: Blob, file: string): Promise<Sheets | null> {
  const { openWorkbook } = await import('./workbook.ts');
  const workbook = await openWorkbook(blob, file);
  if (workbook === null) return null;
  const { sheets, read } = workbook;
  return {
    sheets,
    textOf(sheet) {
      const { text, delimiter } = read(sheets.indexOf(sheet)).toText();
      return { text: new Blob([text]), delimiter };
    },
  };
}
