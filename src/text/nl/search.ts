import { list, n, plural } from './numbers.ts';

/** The kinds of what the search finds. */
export type FoundKind = 'gemeente' | 'region' | 'town' | 'postcode';

/** One and several of each kind that the search finds. */
const COUNTED = {
  gemeente: (count: number) => plural(count, '1 gemeente', '# gemeenten'),
  region: (count: number) => plural(count, '1 regio', '# regio’s'),
  town: (count: number) => plural(count, '1 plaats', '# plaatsen'),
  postcode: (count: number) => plural(count, '1 postcode', '# postcodes'),
};

/** The Dutch texts of the search for a gemeente, and of the list of regions from which gemeenten are chosen. */
export const search = {
  label: 'Zoek een gemeente',
  labelAll: 'Zoek een gemeente, regio, plaats of postcode',
  placeholder: 'Zoek een gemeente…',
  placeholderAll: 'Plaats, regio, postcode…',
  loading: 'De lijst van gemeenten wordt geladen.',
  /** Writes how many were found of each kind: "2 gemeenten en 1 regio gevonden". */
  found: (counts: readonly (readonly [kind: FoundKind, count: number])[]) =>
    `${list.format(counts.map(([kind, count]) => COUNTED[kind](count)))} gevonden`,
  more: (count: number) => `en nog ${n.count(count)}; typ verder`,
  none: (query: string) => `Niets gevonden voor “${query}”.`,
  tryThis:
    'Typ een deel van een naam of een postcode, of kies uit een lijst. Een dorp zonder school staat er niet in.',
  otherName: (name: string, other: string) => `${name} (${other})`,
  ended: (old: string, now: string, year: number) => `${old}, nu ${now} (samengevoegd in ${year})`,
  kinds: {
    gemeente: 'Gemeenten',
    region: 'Regio’s',
    town: 'Plaatsen',
    postcode: 'Postcodes',
  },
  /** Writes the kind of a region and what it holds: "COROP-gebied, 8 gemeenten". */
  region: (division: string, count: number) =>
    `${division}, ${plural(count, '1 gemeente', '# gemeenten')}`,
  inGemeente: (place: string, gemeente: string) => `${place}, gemeente ${gemeente}`,
  withoutNames: 'Plaatsen en postcodes zijn nu niet te laden; gemeenten en regio’s wel.',
  alreadyChosen: 'al gekozen',
  added: (name: string) => `${name} gekozen.`,
  removed: (name: string) => `${name} verwijderd.`,
  chosen: 'Gekozen gemeenten',
  noneChosen: 'Nog geen gemeente gekozen: zoek er een, of klik op de kaart.',
  remove: (name: string) => `${name} verwijderen`,
  list: {
    open: 'Kies uit een lijst',
    title: 'Kies gemeenten uit een lijst',
    division: 'Ingedeeld naar',
    chosen: (count: number, most: number) =>
      `${n.count(count)} van ten hoogste ${n.count(most)} gekozen`,
    full: 'Haal er eerst een weg om een andere te kiezen.',
    /**
     * Writes how many of the `count` gemeenten of a region are chosen, beside the name of the region: "2 van 8", or "8" where
     * none is.
     */
    here: (chosen: number, count: number) =>
      chosen > 0 ? `${n.count(chosen)} van ${n.count(count)}` : n.count(count),
    close: 'Klaar',
  },
  divisions: {
    provincie: 'provincie',
    corop: 'COROP-gebied',
    rmc: 'RMC-regio',
    onderwijsgebied: 'onderwijsgebied',
    rpa: 'RPA-gebied',
    wgr: 'WGR-gebied',
    nodaal: 'nodaal gebied',
    veiligheidsregio: 'veiligheidsregio',
    vakantieregio: 'vakantieregio',
  },
};
