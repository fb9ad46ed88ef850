import { expect, it } from 'vitest';
import { joinPaths, RelativePath } from '../../../src/geometry/relative-path.ts';

function square(x: number, y: number): string {
  const pen = new RelativePath();
  pen.beginPath();
  pen.moveTo(x, y);
  pen.lineTo(x + 10, y);
  pen.lineTo(x + 10, y + 10);
  pen.closePath();
  return pen.text;
}

it('writes whole units relative to the point before', () => {
  expect(square(100.4, 200)).toBe('m100 200l10 0 0 10z');
});

it('joins paths so that each keeps its place', () => {
  expect(joinPaths([square(100, 200), square(5, 6)])).toBe('M100 200l10 0 0 10zM5 6l10 0 0 10z');
  expect(joinPaths([])).toBe('');
});
