import { n } from './numbers.ts';

/** Writes a distance in metres in Dutch: "340 m", "1,2 km". */
export const distance = (metres: number): string =>
  metres < 950 ? `${n.count(Math.round(metres / 10) * 10)} m` : `${n.short(metres / 1000)} km`;
