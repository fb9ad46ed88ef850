import { n } from './numbers.ts';

const rowsOf = (rows: number) => (rows === 1 ? '1 rij' : `${n.count(rows)} rijen`);

/** The words of the mode in which a data set is put together. */
export const dataset = {
  title: 'Dataset samenstellen',
  intro:
    'Kies welke cijfers u wilt hebben. Wat u op de kaart koos, is hier al ingevuld; wat u hier kiest, staat in de link van deze pagina.',
  choose: 'Dataset samenstellen',
  parts: { education: 'Onderwijs', areas: 'Gebieden', columns: 'Kolommen en vorm' },
  years: 'Jaren',
  from: 'Van',
  to: 'Tot en met',
  none: 'geen',
  yes: 'ja',
  no: 'nee',
  soortRows: { label: 'Meer soorten', apart: 'een rij per soort', som: 'opgeteld' },
  regions: 'Regio’s',
  noRegion: 'kies regio’s…',
  regionName: (division: string, name: string) => `${name} (${division})`,
  places: (count: number, all: number) =>
    count === all
      ? `Alle ${n.count(all)} gemeenten. Kies een gemeente of regio om het te beperken.`
      : `${count === 1 ? '1 gemeente' : `${n.count(count)} gemeenten`} van de ${n.count(all)}:`,
  narrowed: 'Beperkt tot',
  allPlaces: 'Alle gemeenten nemen',
  rowsAbout: 'Rijen over',
  level: { gemeente: 'gemeente', land: 'Nederland' },
  figures: { label: 'Cijfers', geteld: 'geteld', projectie: 'projectie' },
  intervals: { label: 'Interval', share: (share: string) => `${share}\u202f%` },
  measures: 'Maten naast leerlingen',
  onlyPupils: 'alleen leerlingen',
  attributes: 'Gebied met',
  attribute: { code: 'code', naam: 'naam' },
  form: { label: 'Vorm', lang: 'lang: rij per jaar', breed: 'breed: kolom per jaar' },
  result: 'Uw dataset',
  size: (rows: number, columns: number) =>
    `${rowsOf(rows)} × ${columns === 1 ? '1 kolom' : `${n.count(columns)} kolommen`}`,
  preview: (rows: number) => `Voorbeeld van de dataset, ${rowsOf(rows)}`,
  coming: 'De dataset wordt gemaakt…',
  empty: 'In deze keuze zitten geen cijfers. Kies andere jaren, of geteld en projectie allebei.',
  pointAtColumn:
    'Wijs een kolomkop aan voor wat die betekent; klik om te sorteren. Verwachte aantallen zijn hier afgerond op één decimaal.',
  columns: (count: number) => `Wat de ${n.count(count)} kolommen betekenen`,
  moreColumns: (count: number) => `En nog ${n.count(count)} kolommen van dezelfde soort.`,
};
