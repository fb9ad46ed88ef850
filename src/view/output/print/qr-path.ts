import { encode } from 'uqr';

/** A QR code as an SVG: its path, and how many modules wide and high it is, the quiet edge of four included. */
export interface QrPath {
  path: string;
  size: number;
}

/** The QR code of `text`, of medium error correction; null where the text is longer than a QR code holds. */
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

/** Where black modules stand side by side, and how many: one shape for them all leaves no seams on paper. */
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
