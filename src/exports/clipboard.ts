import { neutralise } from './formula.ts';
import type { Cell } from './table.ts';

/** A table to copy: the headings of the columns, and rows with a cell for each heading. */
export interface TableCells {
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
}

/** A table to copy, with lines of text that are pasted below the table, such as the source and the address of the page. */
export interface PastedTable extends TableCells {
  notes: readonly string[];
}

/** A list to copy: a title, the items, and lines of text that are pasted below the list, such as the source. */
export interface PastedList {
  title: string;
  items: readonly string[];
  notes: readonly string[];
}

/** A copied table or list in two forms, as plain text and as HTML: a program pastes the form that it prefers. */
interface Clipping {
  /** The rows as lines with tabs between the cells, or an item a line, then the notes. */
  text: string;
  /** The table or list in HTML, then the notes as paragraphs. */
  html: string;
}

/**
 * Returns the table as text and as HTML for the clipboard. Numbers have the decimal sign of `locale` (nl-NL, en-GB), at most
 * three decimals and no separator of thousands, so that a spreadsheet in that language reads them as numbers; null and numbers
 * that are not finite become empty cells. Text that a spreadsheet would run as a formula gets an apostrophe before it.
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

/**
 * Returns a list as text and as HTML for the clipboard. The lines of the text have no signs before them, since slides and documents
 * give each line their own.
 */
export function listClippingOf({ title, items, notes }: PastedList): Clipping {
  const tagged = (tag: 'li' | 'p', lines: readonly string[]) =>
    lines.map((line) => `<${tag}>${escape(line)}</${tag}>`).join('');
  return {
    text: [title, ...items, '', ...notes].join('\n'),
    html: `<p><strong>${escape(title)}</strong></p><ul>${tagged('li', items)}</ul>${tagged('p', notes)}`,
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
