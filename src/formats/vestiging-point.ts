/**
 * How the point of a vestiging was found, the most exact first: from the address; the middle of the postcode with letters; the
 * mean of the schools in the postcode of four digits; the mean of the schools of the gemeente.
 */
export const PRECISIONS = ['adres', 'postcode6', 'postcode4', 'gemeente'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** A place on the map in metres of the Dutch national grid (RD, EPSG:28992), and how the place was found. */
export interface VestigingPoint {
  x: number;
  y: number;
  precision: Precision;
}
