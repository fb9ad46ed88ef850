/**
 * The divisions of the gemeenten of 2026. In each of these every gemeente is in exactly one region; code that uses divisions must
 * not rely on that, because other divisions overlap or leave gemeenten out.
 */
export const DIVISIONS = [
  'provincie',
  'corop',
  'rmc',
  'onderwijsgebied',
  'rpa',
  'wgr',
  'nodaal',
  'veiligheidsregio',
  'vakantieregio',
] as const;
export type Division = (typeof DIVISIONS)[number];

/**
 * A region of a division, with its code in that division (`09`). The sources have no codes for provincies and vakantieregio's:
 * there the name is the code.
 */
export interface Region {
  code: string;
  name: string;
}

/** A gemeente, with the regions of each division that it is in. */
export interface Area {
  /** The code of the gemeente, as `GM0000`. */
  code: string;
  name: string;
  regions: Record<Division, readonly Region[]>;
}
