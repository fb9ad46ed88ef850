/** Words on paper, by language: fetched when a reader has something printed. */
const nl = {
  open: 'Profiel afdrukken',
  about: 'Een profiel van deze regio op A4, om af te drukken of als PDF te bewaren.',
  kind: 'Regioprofiel',
  made: (date: string) => `afgedrukt op ${date}`,
  map: (name: string) => `Kaart van ${name}: de nummers zijn die van de tabel.`,
  numbers:
    'De nummers op de kaart zijn die van de tabel; achter elke klasse staat het aantal gemeenten.',
  none: 'geen cijfer',
  hatched: 'Gearceerd: groei.',
  userNumbers: (numbers: readonly number[]) =>
    `${numbers.length === 1 ? 'Nummer' : 'Nummers'} ${numbers.join(', ')}: (deels) eigen cijfer.`,
  room: 'Aantekeningen',
  sources: 'Bronnen',
  projection: (year: number) =>
    `Wat na ${year} komt is een eigen projectie, geen telling; hoe die is gemaakt en hoe vaak zulke projecties uitkwamen staat op “Bronnen en methode”.`,
  licence: 'Cijfers van DUO: CC0. Grenzen van CBS en Kadaster: CC BY 4.0.',
  link: 'Dit profiel op het scherm:',
  qr: 'QR-code met de link naar dit profiel',
};

export type PrintWords = typeof nl;

const en: PrintWords = {
  open: 'Print profile',
  about: 'A profile of this region on A4, to print or to keep as PDF.',
  kind: 'Profile of a region',
  made: (date) => `printed on ${date}`,
  map: (name) => `Map of ${name}: the numbers are those of the table.`,
  numbers:
    'The numbers on the map are those of the table; behind each class stands the number of gemeenten.',
  none: 'no figure',
  hatched: 'Hatched: growth.',
  userNumbers: (numbers) =>
    `${numbers.length === 1 ? 'Number' : 'Numbers'} ${numbers.join(', ')}: (partly) a figure of your own.`,
  room: 'Notes',
  sources: 'Sources',
  projection: (year) =>
    `What comes after ${year} is our own projection, not a count; how it is made, and how often such projections came out, is on “Sources and method”.`,
  licence: 'Figures of DUO: CC0. Boundaries of CBS and Kadaster: CC BY 4.0.',
  link: 'This profile on the screen:',
  qr: 'QR code with the link to this profile',
};

export const PRINT_WORDS: Record<'nl' | 'en', PrintWords> = { nl, en };
