import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clippingOf, listClippingOf } from '../../../src/exports/clipboard.ts';

const table = {
  head: ['Gemeente', 'leerlingen 2025', 'verandering in %'],
  rows: [
    ["'s-Hertogenbosch", 12345, -6.2],
    ['Aalten', null, NaN],
  ],
  notes: ['Bron: DUO & CBS.'],
};

describe('a table on the clipboard', () => {
  it('is tab-separated, with numbers as a Dutch spreadsheet reads them', () => {
    expect(clippingOf(table, 'nl-NL').text.split('\n')).toEqual([
      'Gemeente\tleerlingen 2025\tverandering in %',
      "'s-Hertogenbosch\t12345\t-6,2",
      'Aalten\t\t',
      '',
      'Bron: DUO & CBS.',
    ]);
  });
  it('has the decimal point of English', () => {
    expect(clippingOf(table, 'en-GB').text).toContain('12345\t-6.2');
  });
  it('is a table for a document too, in which nothing is markup that was not', () => {
    const { html } = clippingOf({ ...table, rows: [['<b>x</b>', 1, 2]] }, 'nl-NL');
    expect(html).toMatch(/^<table><thead><tr><th>Gemeente<\/th>/);
    expect(html).toContain('<td>&lt;b&gt;x&lt;/b&gt;</td><td>1</td>');
    expect(html).toContain('<p>Bron: DUO &amp; CBS.</p>');
  });
  it('runs nothing: text that begins as a formula is marked, a negative number stays a number', () => {
    const { text, html } = clippingOf(
      { head: ['=A1'], rows: [['=HYPERLINK("x")'], [-3]], notes: [] },
      'nl-NL',
    );
    expect(text.split('\n').slice(0, 3)).toEqual(["'=A1", `'=HYPERLINK("x")`, '-3']);
    expect(html).toContain("<td>'=HYPERLINK");
  });
  it('keeps a row on a line and a cell in its column, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string()), { minLength: 1 }), (rows) => {
        const lines = clippingOf({ head: ['a', 'b'], rows, notes: [] }, 'nl-NL').text.split('\n');
        expect(lines).toHaveLength(rows.length + 2);
        for (const line of lines.slice(0, -1)) expect(line.split('\t')).toHaveLength(2);
      }),
    );
  });
});

describe('a list on the clipboard', () => {
  const list = { title: 'Wat valt op', items: ['A & B', 'C'], notes: ['Bron: DUO.'] };
  it('is a line for each item as text, since slides and documents give lines their own signs', () => {
    expect(listClippingOf(list).text).toBe('Wat valt op\nA & B\nC\n\nBron: DUO.');
  });
  it('is a list for a document, in which nothing is markup that was not', () => {
    expect(listClippingOf(list).html).toBe(
      '<p><strong>Wat valt op</strong></p><ul><li>A &amp; B</li><li>C</li></ul><p>Bron: DUO.</p>',
    );
  });
});
