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
};
