import { unzipSync } from 'fflate';
import { FormatError } from '../format-error.ts';

/**
 * The largest number of bytes that a part of a workbook may have when it is unpacked. A small file can unpack to more than a
 * browser can hold.
 */
const LARGEST_PART = 150_000_000;

/** The parts (files) in a zip archive, unpacked when they are asked for. */
export class ZipParts {
  readonly names: ReadonlySet<string>;
  readonly #bytes: Uint8Array;
  readonly #file: string;

  /** @throws FormatError `workbook-damaged` where the bytes are no zip archive, or only a part of one. */
  constructor(bytes: Uint8Array, file: string) {
    this.#bytes = bytes;
    this.#file = file;
    const names = new Set<string>();
    this.#unzip((name) => {
      names.add(name);
      return false;
    });
    this.names = names;
  }

  /**
   * Returns a part as text (UTF-8); null where there is no part with this name.
   * @throws FormatError `workbook-too-large` for a part of more than `LARGEST_PART` bytes, `workbook-damaged`.
   */
  text(wanted: string): string | null {
    if (!this.names.has(wanted)) return null;
    let size = 0;
    const found = this.#unzip((name, bytes) => {
      if (name !== wanted) return false;
      size = bytes;
      return bytes <= LARGEST_PART;
    });
    if (size > LARGEST_PART) throw workbookError(this.#file, 'workbook-too-large');
    const part = found[wanted];
    // Bytes that are not as many as the archive says are those of an encrypted or a damaged part.
    if (part?.length !== size) throw workbookError(this.#file, 'workbook-damaged');
    return new TextDecoder().decode(part);
  }

  #unzip(filter: (name: string, size: number) => boolean): Record<string, Uint8Array> {
    try {
      return unzipSync(this.#bytes, {
        filter: ({ name, originalSize }) => filter(name, originalSize),
      });
    } catch {
      throw workbookError(this.#file, 'workbook-damaged');
    }
  }
}

/** Returns the error for a workbook that cannot be read as a whole. */
export const workbookError = (
  file: string,
  problem: 'workbook-damaged' | 'workbook-too-large' | 'workbook-encrypted' | 'workbook-binary',
) => new FormatError({ file, row: 1, column: '1' }, problem, '');
