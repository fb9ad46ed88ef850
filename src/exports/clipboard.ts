import { neutralise } from './formula.ts';
import type { Cell } from './table.ts';

/** The headings of a table and its rows, each with as many cells as there are headings. */
export interface TableCells {
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** A table for the clipboard, with the lines of text that are pasted below it: source and address. */
export interface PastedTable extends TableCells {
  notes: readonly string[];
}

/** A table in the two forms that go on the clipboard: each program pastes the form it prefers. */
interface Clipping {
  /** Tab-separated lines. */
  text: string;
  /** A table for documents and spreadsheets. */
  html: string;
}

/**
 * Returns the table as text and as HTML. Numbers have the decimal sign of `locale` (nl-NL, en-GB), at most three decimals and
 * nothing between thousands, so that a spreadsheet in that language reads them as numbers; null and numbers that are not
 * finite are empty cells. Text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function clippingOf({ head, rows, notes }: PastedTable, locale: string): Clipping {
  const numbers = new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 3 });
  const write = (cell: Cell): string => {
    if (cell === null) return '';
    if (typeof cell !== 'number') return neutralise(String(cell).replace(/\s+/g, ' ').trim());
    return Number.isFinite(cell) ? numbers.format(cell) : '';
  };
  const written = [head, ...rows].map((row) => row.map(write));
  const below = notes.map(write);
  return {
    text: [...written.map((row) => row.join('\t')), '', ...below].join('\n'),
    html: htmlOf(written, below),
  };
}

function htmlOf([head = [], ...rows]: string[][], notes: string[]): string {
  const row = (cells: string[], tag: 'th' | 'td') =>
    `<tr>${cells.map((cell) => `<${tag}>${escape(cell)}</${tag}>`).join('')}</tr>`;
  const body = rows.map((cells) => row(cells, 'td')).join('');
  const below = notes.map((note) => `<p>${escape(note)}</p>`).join('');
  return `<table><thead>${row(head, 'th')}</thead><tbody>${body}</tbody></table>${below}`;
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
