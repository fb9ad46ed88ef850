/** The ways in which the gemeenten of 2026 are divided into regions; each gemeente is in one region of every division. */
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

/** A region of a division. The sources have no code for provincies and vakantieregio's: there the name is the code. */
export interface Region {
  code: string;
  name: string;
}

/** A gemeente with its regions. */
export interface Area {
  /** `GM0000` */
  code: string;
  name: string;
  regions: Record<Division, Region>;
}
