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
      market: 'Aandeel van de school in de postcode',
      boardMarket: 'Aandeel van het bestuur in de postcode',
    },
  },
  board: {
    title: 'Waar de leerlingen van de basisscholen wonen',
    sum: (pupils: string, postcodes: number, year: number) =>
      `Op 1 oktober ${year}: ${pupils} leerlingen in het basisonderwijs, uit ${postcodes === 1 ? '1 postcode' : `${postcodes} postcodes`}.`,
    none: 'Van dit bestuur zijn er geen cijfers naar postcode: het had in dat jaar geen leerlingen in het basisonderwijs.',
    missing: (gemeenten: string) =>
      `DUO heeft voor scholen in ${gemeenten} geen cijfers naar postcode gepubliceerd: die ontbreken hier.`,
  },
  /** A map with a circle for each postcode or school. */
  map: {
    of: (name: string) => `Kaart: postcodes van de leerlingen van ${name}`,
    ofPostcode: (postcode: string) => `Kaart: scholen van de leerlingen uit ${postcode}`,
    legend: 'Legenda van de kaart',
    pupils: 'leerlingen',
    bounds: 'binnen: ten minste, ring: ten hoogste',
    school: 'de school',
    postcode: 'de postcode (bij benadering)',
    keys: 'Pijltjestoetsen: naar een andere plaats op de kaart. Enter: open wat daar staat. Plus en min: zoomen. Alles staat ook in de tabel.',
    pupilCount: (pupils: string) => `${pupils} leerlingen`,
    most: (postcode: string, pupils: string) =>
      `De meeste wonen in ${postcode}: ${pupils} leerlingen.`,
    roughly:
      'De plaats van een postcode is bij benadering: het midden van de scholen die er een adres hebben.',
    unplaced: (pupils: string, postcodes: number) =>
      postcodes === 1
        ? `${pupils} leerlingen uit 1 postcode staan niet op de kaart: van die postcode is geen plaats bekend.`
        : `${pupils} leerlingen uit ${postcodes} postcodes staan niet op de kaart: van die postcodes is geen plaats bekend.`,
    nowhere: (pupils: string) =>
      `${pupils} leerlingen wonen in het buitenland of op een plaats die DUO niet kent.`,
    beyond: (places: string) => `Buiten beeld: ${places}.`,
    unplacedSchools: (schools: string) =>
      `Niet op de kaart, want de plaats is niet bekend: ${schools}.`,
    loading: 'De kaart wordt geladen…',
    failed: 'De kaart en de aandelen per postcode ontbreken.',
  },
  /** The schools and boards to which the pupils of one postcode go. */
  market: {
    title: (postcode: string, gemeente: string) => `Postcode ${postcode} (${gemeente})`,
    sum: (pupils: string, postcode: string, year: number) =>
      `Van de leerlingen in het basisonderwijs woonden er ${pupils} in postcode ${postcode} (1 oktober ${year}).`,
    most: (school: string, share: string) => `De meeste gaan naar ${school}: ${share} van hen.`,
    schools: (postcode: string) => `Scholen van de leerlingen uit ${postcode}`,
    boards: (postcode: string) => `Besturen van de leerlingen uit ${postcode}`,
    columns: {
      school: 'School',
      gemeente: 'Gemeente',
      board: 'Bestuur',
      schools: 'Scholen',
      pupils: 'Leerlingen',
      share: 'Marktaandeel',
    },
    loading: 'De cijfers van de postcode worden geladen…',
  },
  /** The postcodes of gemeenten, to choose one of. */
  list: {
    title: 'Marktaandeel per postcode',
    about: 'Kies een postcode: u ziet naar welke scholen en besturen haar leerlingen gaan.',
    find: 'Zoek een postcode',
    caption: 'Postcodes waarin leerlingen in het basisonderwijs wonen',
    none: (text: string) =>
      `Geen postcode hier begint met “${text}”. Kies boven een andere gemeente, of zoek op minder cijfers.`,
    columns: { postcode: 'Postcode', residence: 'Gemeente', pupils: 'Leerlingen' },
  },
  sourceHead: 'Bron',
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
