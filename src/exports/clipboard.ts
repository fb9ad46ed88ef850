import { neutralise } from './formula.ts';
import type { Cell } from './table.ts';

/** A table to be pasted: a head, rows of as many cells, and what must be said below it. */
export interface PastedTable {
  head: readonly string[];
  rows: readonly (readonly Cell[])[];
  notes: readonly string[];
}

/** How a table stands on the clipboard: each program takes the form that it prefers. */
export interface Clipping {
  /** Tab-separated lines. */
  text: string;
  /** A table for documents and spreadsheets. */
  html: string;
}

/**
 * The table in both forms. Numbers have the decimal sign of `locale` (nl-NL, en-GB) and nothing between thousands, so that
 * a spreadsheet in that language takes them for numbers; missing (null) is empty. Text that a spreadsheet would run as a
 * formula gets an apostrophe before it.
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
