import { numberText } from './number-text.ts';
import { MOST_SHEET_ROWS, SheetCells, type Workbook } from './workbook-sheet.ts';
import { walkXml, type XmlListener } from './workbook-xml.ts';
import { workbookError, type ZipParts } from './workbook-zip.ts';

type Attribute = Parameters<XmlListener['open']>[1];

/**
 * Opens a spreadsheet of LibreOffice (.ods; OpenDocument, ISO/IEC 26300).
 * @throws FormatError `workbook-encrypted`, or `workbook-damaged` where it has no contents; XmlError.
 */
export function openOds(parts: ZipParts, file: string): Workbook {
  const manifest = parts.text('META-INF/manifest.xml') ?? '';
  if (/encryption-data|encrypted-package/.test(manifest)) {
    throw workbookError(file, 'workbook-encrypted');
  }
  const xml = parts.text('content.xml');
  if (xml === null) throw workbookError(file, 'workbook-damaged');
  const sheets = sheetsIn(xml);
  return {
    sheets: sheets.map(({ name }) => name),
    read(sheet) {
      const cells = new SheetCells(file);
      walkXml(xml, new SheetListener(sheets[sheet]?.at ?? -1, cells));
      return cells;
    },
  };
}

/** Returns the sheets that are not hidden: the name of each, and which table of the file it is, the first being 0. */
function sheetsIn(xml: string): { name: string; at: number }[] {
  const hidden = new Set<string>();
  const sheets: { name: string; at: number; style: string }[] = [];
  let style = '';
  let depth = 0;
  let tables = 0;
  walkXml(xml, {
    open(name, attribute) {
      if (name === 'style') style = attribute('name') ?? '';
      if (name === 'table-properties' && attribute('display') === 'false') hidden.add(style);
      if (name !== 'table') return;
      depth += 1;
      if (depth > 1) return;
      const named = { name: attribute('name') ?? '', style: attribute('style-name') ?? '' };
      sheets.push({ ...named, at: tables });
      tables += 1;
    },
    close(name) {
      if (name === 'table') depth -= 1;
    },
  });
  return sheets.filter(({ style }) => !hidden.has(style));
}

/** Reads the cells of one table of the XML of a spreadsheet. */
class SheetListener implements XmlListener {
  readonly #wanted: number;
  readonly #cells: SheetCells;
  #table = -1;
  /** How many tables the place in the XML is in: a table in a cell of a table is not read. */
  #depth = 0;
  #row = 0;
  #rows = 1;
  #column = 0;
  #columns = 1;
  /** The cells with text of the row that is being read, each by its column. */
  #filled: [column: number, text: string][] = [];
  /** The value of the cell that is being read; null where its text is its value. */
  #value: string | null = null;
  #text = '';
  /** Whether the text that is being read is in a paragraph of a cell. */
  #isText = false;
  #notes = 0;

  constructor(wanted: number, cells: SheetCells) {
    this.#wanted = wanted;
    this.#cells = cells;
  }

  open(name: string, attribute: Attribute): void {
    if (name === 'table') {
      if (this.#depth === 0) this.#beginTable();
      this.#depth += 1;
    }
    if (this.#table !== this.#wanted || this.#depth !== 1) return;
    if (name === 'table-row') {
      this.#rows = timesOf(attribute('number-rows-repeated'));
      this.#column = 0;
      this.#filled = [];
    } else if (name === 'table-cell' || name === 'covered-table-cell') {
      this.#columns = timesOf(attribute('number-columns-repeated'));
      this.#value = valueOf(attribute);
      this.#text = '';
    } else if (name === 'annotation') this.#notes += 1;
    else this.#openText(name);
  }

  close(name: string): void {
    if (name === 'table') this.#depth -= 1;
    if (this.#table !== this.#wanted || this.#depth !== 1) return;
    if (name === 'annotation') this.#notes -= 1;
    else if (name === 'p') this.#isText = false;
    else if (name === 'table-cell' || name === 'covered-table-cell') this.#endCell();
    else if (name === 'table-row') this.#endRow();
  }

  text(piece: string): void {
    if (this.#isText && this.#table === this.#wanted && this.#depth === 1) {
      this.#text += piece.replace(/\s+/g, ' ');
    }
  }

  #beginTable(): void {
    this.#table += 1;
    this.#row = 0;
  }

  #openText(name: string): void {
    if (this.#notes > 0) return;
    if (name === 'p') {
      if (this.#text !== '') this.#text += ' ';
      this.#isText = true;
    } else if (name === 's' || name === 'tab' || name === 'line-break') this.#text += ' ';
  }

  #endCell(): void {
    const isYear = /^(19|20)\d\d$/.test(this.#text.trim());
    const isDate = /^\d{4}-\d\d-\d\d$/.test(this.#value ?? '');
    const text = this.#value === null || (isDate && isYear) ? this.#text : this.#value;
    if (text.trim() !== '') {
      // One more than the widest sheet is enough to refuse it.
      for (let i = 0; i < Math.min(this.#columns, 1000); i++) {
        this.#filled.push([this.#column + i, text]);
      }
    }
    this.#column += this.#columns;
  }

  #endRow(): void {
    if (this.#filled.length > 0) {
      for (let i = 0; i < this.#rows; i++) {
        for (const [column, text] of this.#filled) this.#cells.set(this.#row + i, column, text);
      }
    }
    this.#row += this.#rows;
  }
}

/** Returns how many times a row or cell is repeated. */
function timesOf(raw: string | undefined): number {
  const n = Number(raw ?? 1);
  return Number.isInteger(n) && n >= 1 && n <= MOST_SHEET_ROWS ? n : 1;
}

/**
 * Returns the value of a cell as text: a number, `5%` or a date as `2025-10-01`; null where the text in the cell is its value.
 * A formula that was never computed is shown as a formula, because its value is unknown.
 */
function valueOf(attribute: Attribute): string | null {
  const type = attribute('value-type');
  const value = Number(attribute('value') ?? NaN);
  switch (type) {
    case 'float':
    case 'currency':
      return Number.isFinite(value) ? numberText(value) : null;
    case 'percentage':
      return Number.isFinite(value) ? `${numberText(value * 100)}%` : null;
    case 'date':
      return attribute('date-value')?.slice(0, 10) ?? null;
    case 'string':
      return attribute('string-value') ?? null;
    case undefined:
      return attribute('formula') ?? null;
    default:
      return null;
  }
}
