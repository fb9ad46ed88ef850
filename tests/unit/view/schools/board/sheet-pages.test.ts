import { expect, it } from 'vitest';
import { endsOnLittle } from '../../../../../src/view/schools/board/sheet-pages.ts';

const millimetres = (mm: number) => (mm * 96) / 25.4;

it('is reported of a profile that ends on the upper part of a further page, or just fits, and not of another', () => {
  // A page has 267 mm; each after the first has 245 for rows, since head and foot of the table are repeated.
  const heights = [120, 240, 262, 280, 340, 400, 490, 505, 520, 720];
  const found = heights.map((mm) => endsOnLittle(millimetres(mm)));
  expect(found).toEqual([false, false, true, true, true, false, false, true, true, false]);
});
