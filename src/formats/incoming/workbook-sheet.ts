import { FormatError } from '../format-error.ts';
import { workbookError } from './workbook-zip.ts';

/** A workbook of which the sheets are known and can be read one by one. */
export interface Workbook {
  /** The names of the sheets that the user sees in the workbook, in their order. */
  sheets: readonly string[];
  /** Reads the cells of the sheet at this index of `sheets`. */
  read(sheet: number): SheetCells;
}

/** A sheet of a workbook has at most this number of rows. */
export const MOST_SHEET_ROWS = 1_048_576;
/** A cell with text in a column after this one refuses the sheet: no table of pupils is as wide. */
const MOST_SHEET_COLUMNS = 500;
/** The largest number of characters in a sheet. One text of a workbook can be used in many cells. */
const MOST_CHARACTERS = 100_000_000;
/** The largest number of cells with text in a sheet. In a spreadsheet of LibreOffice one cell can be repeated many times. */
const MOST_CELLS = 10_000_000;

/** The texts of the cells of one sheet. */
export class SheetCells {
  readonly #file: string;
  readonly #rows: (string[] | undefined)[] = [];
  #characters = 0;
  #texts = 0;
  /** The number of columns up to the last cell with text. */
  #width = 0;

  constructor(file: string) {
    this.#file = file;
  }

  get isEmpty(): boolean {
    return this.#width === 0;
  }

  /**
   * Sets the text of a cell; an empty text is skipped. The first row and the first column are 0.
   * @throws FormatError `too-many-columns`, `workbook-too-large`, or `workbook-damaged` for a row that no sheet has.
   */
  set(row: number, column: number, raw: string): void {
    // A cell is on one line, so that the number of a line is the number of the row in the sheet.
    const text = raw.replace(/[\r\n\0]+/g, ' ').trim();
    if (text === '') return;
    if (!(row >= 0 && row < MOST_SHEET_ROWS)) {
      throw workbookError(this.#file, 'workbook-damaged');
    }
    if (!(column >= 0 && column < MOST_SHEET_COLUMNS)) {
      const place = { file: this.#file, row: row + 1, column: String(column + 1) };
      throw new FormatError(place, 'too-many-columns', text);
    }
    this.#characters += text.length;
    this.#texts += 1;
    if (this.#characters > MOST_CHARACTERS || this.#texts > MOST_CELLS)
      throw workbookError(this.#file, 'workbook-too-large');
    this.#width = Math.max(this.#width, column + 1);
    (this.#rows[row] ??= [])[column] = text;
  }

  /**
   * Returns the sheet as delimited text, a line for each row, and the delimiter. A sheet with one column can be delimited text
   * that was opened without being split: its cells are written as they are, and the delimiter is null.
   */
  toText(): { text: string; delimiter: ';' | null } {
    const isSingle = this.#width === 1;
    const lines = Array.from(this.#rows, (row) => {
      if (isSingle) return row?.[0] ?? '';
      return row
        ? Array.from({ length: this.#width }, (_, i) => quoted(row[i] ?? '')).join(';')
        : '';
    });
    return { text: `${lines.join('\n')}\n`, delimiter: isSingle ? null : ';' };
  }
}

const quoted = (cell: string) => (/[";]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
