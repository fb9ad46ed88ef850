import jsqr from 'jsqr';
import { describe, expect, it } from 'vitest';
import { qrPath, type QrPath } from '../../../../../src/view/output/print/qr-path.ts';

/** So many pixels a module, as a camera sees it. */
const DOTS = 4;

/** The path as a picture, read by another library than made it. */
function read({ path, size }: QrPath): string | undefined {
  const side = size * DOTS;
  const pixels = new Uint8ClampedArray(4 * side * side).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+),(\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * DOTS; row < (Number(y) + 1) * DOTS; row++) {
      for (let at = Number(x) * DOTS; at < (Number(x) + Number(length)) * DOTS; at++) {
        pixels.fill(0, 4 * (row * side + at), 4 * (row * side + at) + 3);
      }
    }
  }
  return jsqr(pixels, side, side)?.data;
}

describe('a QR code', () => {
  it('is read as the link that it was made of', () => {
    const link =
      'https://www.voorbeeld.nl/atlas/?modus=regio&eigen=Achterhoek!0197.1859.1876.0222.1955.1586.1509.0294';
    expect(read(qrPath(link)!)).toBe(link);
  });
  it('is read also where the link is long, with letters that are not in ASCII', () => {
    const link = `https://voorbeeld.nl/?eigen=Súdwest!${'0197.'.repeat(80)}`;
    expect(read(qrPath(link)!)).toBe(link);
  });
  it('is left out where a link is longer than one holds', () => {
    expect(qrPath('x'.repeat(3000))).toBeNull();
  });
});
