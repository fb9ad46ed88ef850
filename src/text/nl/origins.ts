/** The Dutch texts about where pupils of bo live and go to school. */
export const origins = {
  school: {
    title: 'Waar de leerlingen wonen',
    sum: (total: string, postcodes: number, year: number) =>
      `Op 1 oktober ${year}: ${total} leerlingen uit ${postcodes === 1 ? '1 postcode' : `${postcodes} postcodes`}.`,
    missing: (gemeente: string) =>
      `DUO heeft voor scholen in ${gemeente} geen cijfers naar postcode gepubliceerd.`,
    none: 'Van deze school zijn er geen cijfers naar postcode: ze had in dat jaar geen leerlingen in het basisonderwijs.',
    caption: (school: string) => `Postcodes van de leerlingen van ${school}`,
    columns: {
      postcode: 'Postcode',
      residence: 'Woongemeente',
      pupils: 'Leerlingen',
      share: 'Deel van de school',
    },
    ofTable: 'met de postcodes',
  },
  gemeente: {
    title: 'Waar leerlingen wonen en naar school gaan',
    choose: 'Gemeente',
    missing: (gemeente: string) =>
      `DUO heeft voor scholen in ${gemeente} geen cijfers naar postcode gepubliceerd. Bekend is alleen wie uit ${gemeente} elders naar school gaat.`,
    residents: (gemeente: string, share: string, year: number) =>
      `Van de leerlingen in het basisonderwijs die in ${gemeente} wonen, gaat ${share} in een andere gemeente naar school (1 oktober ${year}).`,
    outside: (gemeente: string, share: string) =>
      `Van de leerlingen op scholen in ${gemeente} met een bekende woonplaats woont ${share} buiten de gemeente.`,
    unknown: (pupils: string) => `Van ${pupils} leerlingen kent DUO de woonplaats niet.`,
    elsewhere: (gemeente: string) => `Uit ${gemeente} naar school in`,
    incoming: (gemeente: string) => `Naar school in ${gemeente} uit`,
    boards: (gemeente: string) => `Besturen in ${gemeente}`,
    nobody: 'niemand',
    columns: {
      place: 'Gemeente',
      from: 'Woont in',
      pupils: 'Leerlingen',
      board: 'Bestuur',
      schools: 'Scholen hier',
      atSchools: 'Deel van leerlingen op scholen hier',
      residents: 'Deel van leerlingen die hier wonen',
    },
    ofTables: { elsewhere: 'waar leerlingen heen gaan', incoming: 'waar leerlingen vandaan komen', boards: 'met besturen' }, // prettier-ignore
    without: 'Wie in Ridderkerk naar school gaat, ontbreekt in de cijfers van DUO.',
  },
  /** Bounds in a table to copy. */
  bounds: { low: 'ten minste', high: 'ten hoogste' },
  unknownBoard: 'niet bekend',
  between: (low: string, high: string) => `${low} tot ${high}`,
  places: {
    BE: 'België',
    DE: 'Duitsland',
    ANDERS: 'een ander land',
    GM9999: 'plaats niet bekend',
  } as Record<string, string>,
  loading: 'De cijfers worden geladen…',
  retry: 'Opnieuw proberen',
  masked:
    'DUO schermt aantallen van 1 tot 4 leerlingen (per leeftijd en postcode) af. Daarom staan er grenzen waar het aantal niet precies bekend is; ze zijn versmald met het aantal leerlingen van de school.',
  source: (year: number) =>
    `Bron: DUO, leerlingen basisonderwijs naar postcode, 1 oktober ${year}.`,
};
