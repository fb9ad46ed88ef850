/** A town or a postcode by which a gemeente can be found. A town that lies in two gemeenten is a name of each. */
export interface SearchName {
  /** What the name is: a town with a vestiging, or a postcode of four digits. */
  kind: 'plaats' | 'postcode';
  /** The town as DUO spells it (in capitals, without accents), or the four digits of the postcode. */
  name: string;
  /** The code of the gemeente of today in which the town or postcode lies. */
  gemeente: string;
}
