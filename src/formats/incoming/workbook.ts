import { bytesOf } from './file-bytes.ts';
import { openOds } from './workbook-ods.ts';
import type { SheetCells, Workbook } from './workbook-sheet.ts';
import { openXlsx } from './workbook-xlsx.ts';
import { XmlError } from './workbook-xml.ts';
import { workbookError, ZipParts } from './workbook-zip.ts';

/** The size in bytes of the largest workbook that is read. */
const LARGEST_WORKBOOK = 100_000_000;

/**
 * Opens a workbook (.xlsx or .ods); null for a zip archive that is none.
 * @throws FormatError `workbook-encrypted` for one with a password, `workbook-binary` for one in an older or binary form (.xls,
 * .xlsb), `workbook-too-large`, `workbook-damaged`, `unreadable`.
 */
export async function openWorkbook(blob: Blob, file: string): Promise<Workbook | null> {
  if (blob.size > LARGEST_WORKBOOK) throw workbookError(file, 'workbook-too-large');
  const bytes = await bytesOf(blob, 0, blob.size, file);
  if (bytes[0] === 0xd0) {
    const isEncrypted = includesUtf16(bytes, 'EncryptedPackage');
    throw workbookError(file, isEncrypted ? 'workbook-encrypted' : 'workbook-binary');
  }
  const workbook = withoutXmlErrors(file, () => opened(new ZipParts(bytes, file), file));
  if (workbook === null) return null;
  const read = (sheet: number): SheetCells => withoutXmlErrors(file, () => workbook.read(sheet));
  return { sheets: workbook.sheets, read };
}

function opened(parts: ZipParts, file: string): Workbook | null {
  const { names } = parts;
  if ([...names].some((name) => /(^|\/)workbook\.bin$/.test(name))) {
    throw workbookError(file, 'workbook-binary');
  }
  const types = parts.text('[Content_Types].xml') ?? '';
  if (names.has('xl/workbook.xml') || /spreadsheetml\.sheet\.main/.test(types)) {
    return openXlsx(parts, file);
  }
  const isSpreadsheet = /opendocument\.spreadsheet/.test(parts.text('mimetype') ?? '');
  return isSpreadsheet ? openOds(parts, file) : null;
}

/** Calls `read`, and turns the error for a text that is no XML into `workbook-damaged`. */
function withoutXmlErrors<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof XmlError) throw workbookError(file, 'workbook-damaged');
    throw error;
  }
}

function includesUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].map((sign) => sign.charCodeAt(0));
  return bytes.some(
    (byte, at) => byte === wanted[0] && wanted.every((code, i) => bytes[at + 2 * i] === code),
  );
}
