import { n, plural } from './numbers.ts';

/** The Dutch texts of the search for a gemeente, and of the list of regions from which gemeenten are chosen. */
export const search = {
  label: 'Zoek een gemeente',
  placeholder: 'Zoek een gemeente…',
  loading: 'De lijst van gemeenten wordt geladen.',
  found: (count: number) => plural(count, '1 gemeente gevonden', '# gemeenten gevonden'),
  more: (count: number) => `en nog ${n.count(count)}; typ verder`,
  none: (query: string) => `Geen gemeente gevonden voor “${query}”.`,
  tryThis: 'Typ een deel van de naam, of kies uit een lijst. Een dorp staat onder zijn gemeente.',
  otherName: (name: string, other: string) => `${name} (${other})`,
  ended: (old: string, now: string, year: number) => `${old} → ${now} (samengevoegd in ${year})`,
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
