import { FormatError } from '../format-error.ts';

/**
 * Reads the bytes of a file from position `from` up to but not including `to`.
 * @throws FormatError `unreadable` where the file was moved or changed meanwhile.
 */
export async function bytesOf(
  blob: Blob,
  from: number,
  to: number,
  file: string,
): Promise<Uint8Array> {
  try {
    return new Uint8Array(await blob.slice(from, to).arrayBuffer());
  } catch (error) {
    throw new FormatError({ file, row: 1, column: '1' }, 'unreadable', String(error));
  }
}
