import { plural } from './numbers.ts';

/** The Dutch texts of the printed profile of a region, and of the button that prints the profile. */
export const print = {
  open: 'Profiel afdrukken',
  about: 'Een profiel van deze regio op A4, om af te drukken of als PDF te bewaren.',
  kind: 'Regioprofiel',
  made: (date: string) => `afgedrukt op ${date}`,
  map: (name: string) => `Kaart van ${name} met de namen van de gemeenten.`,
  /** Where gemeenten without room for their name have the number of their row in the table. */
  numbered: 'Een nummer op de kaart is dat van de tabel.',
  hatched: 'Gearceerd: groei.',
  userNumbers: (numbers: readonly number[]) =>
    `${plural(numbers.length, 'Nummer', 'Nummers')} ${numbers.join(', ')}: (deels) eigen cijfer.`,
  gemeenten: {
    open: (count: number) => plural(count, 'Gemeente afdrukken', '# gemeenten afdrukken'),
    kind: (count: number) => plural(count, 'Gemeenteprofiel', 'Profiel van # gemeenten'),
    regions: 'Hoort bij',
  },
  room: 'Aantekeningen',
  projection: (year: number) =>
    `Wat na ${year} komt is een eigen projectie, geen telling; hoe die is gemaakt en hoe vaak zulke projecties uitkwamen staat op “Bronnen en methode”.`,
  licence: 'Cijfers van DUO: CC0. Grenzen van CBS en Kadaster: CC BY 4.0.',
  licenceOfCbs: 'Cijfers van CBS, grenzen van CBS en Kadaster: CC BY 4.0.',
  link: 'Dit profiel op het scherm:',
  qr: 'QR-code met de link naar dit profiel',
};

export type PrintWords = typeof print;
