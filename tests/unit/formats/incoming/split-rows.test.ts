import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { RowSplitter } from '../../../../src/formats/incoming/split-rows.ts';

function inPieces(text: string, size: number, width?: number | null) {
  const splitter = new RowSplitter(';', 'f', width);
  const rows = [];
  const broken = [];
  for (let at = 0; at === 0 || at < text.length; at += size) {
    const found = splitter.split(text.slice(at, at + size), at + size >= text.length);
    rows.push(...found.rows);
    broken.push(...found.broken);
  }
  return { rows, broken };
}

describe('text that is taken apart in pieces', () => {
  it('gives back every cell, with the line on which its row begins', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ';', '\n', ' ', 'é', '1') });
    const table = fc.array(
      fc.tuple(
        cell,
        cell.map((c) => `x${c}`),
      ),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 40 }), (cells, size) => {
        const quoted = cells.map((row) => row.map((c) => `"${c.replaceAll('"', '""')}"`).join(';'));
        const text = `${quoted.join('\n')}\n`;
        const { rows, broken } = inPieces(text, size);
        expect(broken).toEqual([]);
        expect(rows.map((row) => row.cells)).toEqual(cells);
        const lines = quoted.map(
          (_, i) => quoted.slice(0, i).join('\n').split('\n').length + (i > 0 ? 1 : 0),
        );
        expect(rows.map(({ line }) => line)).toEqual(lines);
      }),
    );
  });

  it('leaves out a row whose quote is never closed, and goes on at the next line', () => {
    const { rows, broken } = inPieces('a;b\n1;"open\n2;x\n3;y\n', 1000);
    expect(rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, 'a', 'b'],
      [3, '2', 'x'],
      [4, '3', 'y'],
    ]);
    expect(broken).toEqual([{ line: 2, text: '1;"open' }]);
  });

  it('states a file that was cut in the middle of a quote', () => {
    const { rows, broken } = inPieces('"a";"b"\n"1";"2"\n"3";"hal', 7);
    expect(rows).toHaveLength(2);
    expect(broken).toEqual([{ line: 3, text: '"3";"hal' }]);
  });

  it('skips blank lines but counts them', () => {
    expect(inPieces('a;b\n\n;\n1;2\n', 3).rows.map(({ line }) => line)).toEqual([1, 4]);
  });

  it('takes apart once more a row that is a whole line in quotation marks, of the width of the header', () => {
    const text = '"a;b;c"\n"1;2;3"\n"""x;y"";2;3"\n"note; of two"\n1;"2;3";4\n';
    expect(inPieces(text, 99, 3).rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, 'a', 'b', 'c'],
      [2, '1', '2', '3'],
      [3, 'x;y', '2', '3'],
      [4, 'note; of two'],
      [5, '1', '2;3', '4'],
    ]);
    expect(inPieces('"a;b";;\n', 99, null).rows[0]?.cells).toEqual(['a', 'b']);
    expect(inPieces('"a;b"\n', 99).rows[0]?.cells).toEqual(['a;b']);
  });

  it('reads the text in a cell that was made text for a spreadsheet program, and no other sign', () => {
    const text = `="0197";'0222;"=""2024""";'s-Gravenhage;=1+1;'\n`;
    expect(inPieces(text, 99).rows[0]?.cells).toEqual([
      ...['0197', '0222', '2024', "'s-Gravenhage", '=1+1', "'"],
    ]);
  });

  it('is the same, whatever the pieces, also with quotation marks that are never closed', () => {
    const signs = fc.constantFrom('a', '1', '"', '""', ';', '\n', '="', "'", ' ');
    const text = fc.array(signs, { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 20 }), (some, size) => {
        expect(inPieces(some, size)).toEqual(inPieces(some, 1000));
      }),
    );
  });

  it('refuses a row that never ends, instead of holding on to it', () => {
    expect(() => inPieces('a'.repeat(600_000), 100_000)).toThrow(
      expect.objectContaining({ problem: 'row-too-long', row: 1 }),
    );
  });

  it('reports lines with a quotation mark that is never closed in about the time of a text without any', () => {
    const line = (i: number) => `${i % 500 === 0 ? '"' : ''}Aalten;bo;2024;${i}`;
    const text = `${Array.from({ length: 90_000 }, (_, i) => line(i)).join('\n')}\n`;
    const timed = (of: string) => {
      const before = performance.now();
      return { ...inPieces(of, of.length), took: performance.now() - before };
    };
    const plain = timed(text.replaceAll('"', ''));
    const { rows, broken, took } = timed(text);
    expect(broken).toHaveLength(180);
    expect(rows).toHaveLength(89_820);
    expect(broken[1]).toEqual({ line: 501, text: '"Aalten;bo;2024;500' });
    // It was some hundred times as much.
    expect(took).toBeLessThan(10 * plain.took + 1000);
  });
});
