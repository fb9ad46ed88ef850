import { around, type Mosaic } from './mosaic.ts';
import { borders, NOBODY } from './owners.ts';

/**
 * Gives small pieces that lie wholly between others to the neighbour with which they share most of their border: what is
 * left where two borders of one outline cross. The source draws no exclave of that size; islands border on nobody and stay.
 * @param size the area below which a piece is a sliver, in square units of the points.
 */
export function giveAwaySlivers(mosaic: Mosaic, owners: Int32Array, size: number): void {
  const seen = new Set<number>();
  for (const cycle of owners.keys()) {
    if (seen.has(cycle) || owners[cycle] === NOBODY) continue;
    const piece = pieceAround(mosaic, owners, cycle);
    for (const one of piece) seen.add(one);
    const area = piece.reduce((sum, one) => sum + mosaic.area[one]!, 0);
    if (area >= 2 * size) continue;
    const shares = borders(mosaic, owners, piece);
    shares.delete(owners[cycle]!);
    if (shares.has(NOBODY) || shares.size === 0) continue;
    const [heir] = [...shares].reduce((best, one) => (one[1] > best[1] ? one : best));
    for (const one of piece) owners[one] = heir;
  }
}

/** The cycles that hang together across edges and have one owner. */
function pieceAround(mosaic: Mosaic, owners: Int32Array, cycle: number): number[] {
  const piece = new Set([cycle]);
  for (const one of piece) {
    for (const half of around(mosaic, mosaic.first[one]!)) {
      const other = mosaic.cycle[half ^ 1]!;
      if (owners[other] === owners[cycle]) piece.add(other);
    }
  }
  return [...piece];
}
