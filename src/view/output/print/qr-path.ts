import { encode } from 'uqr';

/**
 * A QR code as SVG path data. `size` is the width and height in modules (the small squares), including the required margin of
 * four modules on each side.
 */
export interface QrPath {
  path: string;
  size: number;
}

/** Returns `text` as a QR code with medium error correction; null if the text is too long for a QR code. */
export function qrPath(text: string): QrPath | null {
  try {
    const { data, size } = encode(text, { ecc: 'M', border: 4 });
    const runs = data.flatMap((row, y) =>
      runsOf(row).map(([x, length]) => `M${x},${y}h${length}v1h-${length}z`),
    );
    return { path: runs.join(''), size };
  } catch {
    return null;
  }
}

/**
 * Returns the runs of adjacent black modules in a row, each as its first column and its length. Each run is drawn as one
 * shape, since separate squares would leave seams on paper.
 */
function runsOf(row: readonly boolean[]): [start: number, length: number][] {
  const runs: [number, number][] = [];
  row.forEach((isBlack, x) => {
    const last = runs.at(-1);
    if (!isBlack) return;
    if (last && last[0] + last[1] === x) last[1]++;
    else runs.push([x, 1]);
  });
  return runs;
}
