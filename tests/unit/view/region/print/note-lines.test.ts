import { describe, expect, test } from 'vitest';
import { noteLines } from '../../../../../src/view/region/print/note-lines.ts';

const usual = { rows: 8, isInColumns: false, hasMore: false };
const findings = (count: number, length = 180) => Array.from({ length: count }, () => length);

describe('noteLines', () => {
  test('a small region has many lines, so that its second page is full', () => {
    const few = noteLines({ ...usual, rows: 1, findings: findings(2) });
    const more = noteLines({ ...usual, rows: 12, findings: findings(5) });
    expect(few).toBeGreaterThan(12);
    expect(more).toBeLessThan(few);
  });

  test('where findings and table leave hardly any room there are no lines, rather than one more page', () => {
    expect(noteLines({ ...usual, rows: 20, findings: findings(8) })).toBe(0);
  });

  test('what does not fit on the second page is followed by lines up to the end of the third', () => {
    expect(noteLines({ ...usual, rows: 20, findings: findings(10, 290) })).toBeGreaterThan(15);
  });

  test('rows in two columns take half the height', () => {
    const wide = noteLines({ ...usual, rows: 30, isInColumns: true, findings: findings(4) });
    expect(wide).toBeGreaterThan(5);
  });

  test('where more follows on the table the number of lines is the usual one', () => {
    expect(noteLines({ ...usual, findings: findings(6), hasMore: true })).toBe(5);
  });
});
