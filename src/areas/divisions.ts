/**
 * The ways in which the gemeenten of 2026 are divided into regions. Each of these has every gemeente in one region; code that
 * uses divisions must not rely on that, as other divisions overlap or leave gemeenten out.
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

/** A region of a division, with its code in that division (`09`). The sources have none for provincies and vakantieregio's: their name is the code. */
export interface Region {
  code: string;
  name: string;
}

/** A gemeente with the regions that it is in. */
export interface Area {
  /** `GM0000` */
  code: string;
  name: string;
  regions: Record<Division, readonly Region[]>;
}
