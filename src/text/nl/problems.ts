/** What is wrong with a file, by the code of the problem. */
export const problemWords: Record<string, string> = {
  unreachable: 'het bestand is niet te bereiken',
  'empty-file': 'het bestand is leeg',
  'wrong-encoding': 'het bestand heeft een onbekende tekencodering',
  'unknown-header': 'de kop is niet die van dit bestand',
  'missing-column': 'er ontbreekt een kolom',
  'unequal-row': 'de regel heeft een ander aantal velden dan de kop',
  'open-quote': 'een aanhalingsteken is niet gesloten',
  truncated: 'het bestand is halverwege afgebroken',
  'not-a-count': 'hier hoort een aantal te staan',
  'not-a-code': 'hier hoort een code te staan',
  'not-a-date': 'hier hoort een datum te staan',
  'not-a-year': 'hier hoort een jaar te staan',
  'not-a-flag': 'hier hoort 0 of 1 te staan',
  'unknown-gemeente': 'deze gemeente bestaat niet binnen de huidige grenzen',
  'unknown-soort': 'deze soort bestaat niet in deze sector',
  'births-missing': 'van dit jaar ontbreken de geboorten',
  'births-absurd':
    'dit kan niet kloppen: geboorten stegen of daalden nooit met meer dan de helft in een jaar',
  'duplicate-row': 'deze regel staat er twee keer in',
  'binary-file': 'dit is geen tekstbestand; sla een Excel-bestand eerst op als CSV',
  'nul-byte':
    'hier staat een teken dat in geen tekst voorkomt: het bestand is beschadigd; sla het opnieuw op als CSV',
  'impossible-date': 'deze dag bestaat niet; een datum is dag-maand-jaar of jaar-maand-dag',
  'too-large': 'het bestand is groter dan 1 GB; dat leest deze pagina niet',
  unreadable: 'uw browser kan het bestand niet (meer) lezen; kies het opnieuw',
  unrecognised: 'geen van de vormen die deze pagina kent',
  'too-many-columns': 'meer dan 500 kolommen: dat heeft geen bestand met leerlingen',
  'row-too-long': 'deze regel houdt niet op',
  'duplicate-header': 'er zijn twee kolommen met deze naam',
  'negative-count': 'een negatief aantal',
  'bounds-crossed': 'de ondergrens ligt boven de prognose, of de bovengrens eronder',
  'two-forecasts':
    'deze regel heeft de status projectie en twee verschillende aantallen; laat er één staan, onder prognose of onder leerlingen',
  'not-whole': 'een aantal leerlingen is een geheel getal',
  'in-thousands':
    'dit zijn afgeronde duizendtallen, geen aantallen leerlingen: download dit onderwerp in hele aantallen',
  'part-of-whole':
    'telt niet mee: de gemeente waarin deze is opgegaan staat voor hetzelfde jaar ook in het bestand',
  'ambiguous-gemeente':
    'meer dan één gemeente heet zo; zet de provincie erachter, zoals Bergen (L.), of gebruik de code',
  'split-gemeente':
    'deze vroegere gemeente is over meer gemeenten verdeeld; welk deel waarheen ging, is niet te zeggen',
  'no-rows': 'onder de kop staan geen regels',
  cancelled: 'het inlezen is gestopt',
};
