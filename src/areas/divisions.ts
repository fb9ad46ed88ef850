/**
 * The ids of the divisions of the gemeenten of 2026. In each of them every gemeente is in exactly one region, but code must not
 * rely on that: a division that is added later may overlap or leave gemeenten out.
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
 * A region of a division: the code in that division (`09`), and the name. Regions of the divisions `provincie` and
 * `vakantieregio` have no code in the sources; their name is also their code.
 */
export interface Region {
  code: string;
  name: string;
}

/** A gemeente of today, with the regions that it is in, by division. */
export interface Area {
  /** The code of the gemeente, as `GM0000`. */
  code: string;
  name: string;
  regions: Record<Division, readonly Region[]>;
}
