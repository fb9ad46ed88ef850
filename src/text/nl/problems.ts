/** The Dutch text that says what is wrong with a file, for each code of a problem, such as `missing-column`. */
export const problemWords: Record<string, string> = {
  unreachable: 'het bestand is niet te bereiken',
  altered:
    'dit is niet het bestand van deze versie: het is onderweg of op de server veranderd of afgebroken, en telt niet mee',
  script: 'dit script laadt niet of is gestopt; zonder rekent de pagina niets uit',
  'empty-file': 'het bestand is leeg; bewaar het opnieuw en kies het nog eens',
  'wrong-encoding': 'het bestand heeft een onbekende tekencodering',
  'unknown-header': 'de kop is niet die van dit bestand',
  'missing-column': 'er ontbreekt een kolom',
  'unequal-row':
    'de regel heeft een ander aantal velden dan de kop: er staat een scheidingsteken te veel of te weinig',
  'other-delimiter': 'de kolommen zijn gescheiden door een ander teken dan in dit bestand hoort',
  degrees: 'de grenzen zijn in graden (WGS84) en niet in meters (RD)',
  'no-boundary': 'van deze gemeenten ontbreekt de grens',
  'open-quote': 'een aanhalingsteken is niet gesloten',
  truncated: 'het bestand is halverwege afgebroken; haal of bewaar het opnieuw',
  'not-a-count': 'hier hoort een aantal te staan, zoals 1234, 1.234 of <5',
  'not-a-code': 'hier hoort een code of naam te staan',
  'not-a-date': 'hier hoort een datum te staan',
  'not-a-year': 'hier hoort een jaar te staan, zoals 2025, 2025/2026, 1-10-2025 of 1 oktober 2025',
  'not-a-flag': 'hier hoort 0 of 1 te staan',
  'unknown-gemeente':
    'deze gemeente is er niet, en was er sinds 1996 niet; gebruik de officiële naam of de code',
  'unknown-soort': 'deze soort is er niet; gebruik bijvoorbeeld bo, sbo, so, vso, vo, havo of vwo',
  'births-missing': 'van dit jaar ontbreken de geboorten',
  'births-absurd':
    'dit kan niet kloppen: geboorten stegen of daalden nooit met meer dan de helft in een jaar',
  'binary-file':
    'dit is geen tekst en geen werkmap; deze pagina leest CSV, .xlsx en .ods: bewaar het bestand zo',
  'workbook-encrypted':
    'deze werkmap heeft een wachtwoord; haal dat eraf (in Excel: Bestand, Info, Werkmap beveiligen), bewaar haar en kies haar opnieuw',
  'workbook-binary':
    'dit is een werkmap in een oude of binaire vorm (.xls of .xlsb); open haar in Excel of LibreOffice, bewaar haar als .xlsx en kies die',
  'workbook-too-large':
    'deze werkmap is te groot om in een browser te lezen; bewaar het blad dat u nodig hebt als CSV',
  'workbook-damaged':
    'deze werkmap is beschadigd of niet heel aangekomen; open haar in Excel of LibreOffice, bewaar haar opnieuw als .xlsx en kies die',
  'duplicate-row': 'dit staat er twee keer in; gelijke regels tellen één keer',
  'workbook-unread': 'een werkmap wordt hier niet gelezen; sla het blad op als CSV en kies die',
  'archive-file': 'dit is een ingepakt bestand; pak het uit en kies het bestand dat erin zit',
  'picture-file':
    'dit is een afbeelding, PDF of tekstdocument; daaruit leest deze pagina geen cijfers: vraag de maker om een CSV- of Excel-bestand',
  'columns-file': 'deze vorm leest deze pagina niet; kies bij het downloaden CSV of Excel',
  'html-table':
    'dit is een webpagina met een tabel, ook als de naam op .xls eindigt; open haar in Excel of LibreOffice en sla haar op als CSV',
  'html-page':
    'dit is een webpagina, geen bestand met cijfers: het downloaden is misgegaan; haal het bestand opnieuw op',
  'xml-file': 'dit is een XML-bestand; kies bij de bron CSV, of sla het in Excel op als CSV',
  'json-file': 'dit is een JSON-bestand; kies bij het downloaden CSV',
  'map-file': 'dit is een kaart met gebieden, zonder leerlingen; kies een CSV met aantallen',
  'data-package':
    'dit beschrijft een verzameling bestanden (een Data Package); kies de CSV die erin genoemd is',
  'backtest-file':
    'dit is de toets van onze projectie, zonder leerlingen; zij staat op de pagina bij Bronnen en methode',
  'nul-byte':
    'hier staat een teken dat in geen tekst voorkomt: het bestand is beschadigd; sla het opnieuw op als CSV',
  'impossible-date': 'deze dag bestaat niet; een datum is dag-maand-jaar of jaar-maand-dag',
  'too-large':
    'het bestand is groter dan 1 GB (een lijst: 20 MB); dat leest deze pagina niet: haal eruit wat u niet nodig hebt',
  unreadable: 'uw browser kan het bestand niet (meer) lezen; kies het opnieuw',
  unrecognised: 'geen van de vormen die deze pagina kent',
  'too-many-columns':
    'meer dan 500 kolommen, dat heeft geen bestand met leerlingen; is dit het goede bestand?',
  'row-too-long': 'deze regel houdt niet op',
  'duplicate-header': 'er zijn twee kolommen met deze naam; geef er een een andere naam',
  'negative-count': 'een negatief aantal leerlingen kan niet (alleen −1, dat is 1 tot 4)',
  'bounds-crossed': 'de ondergrens ligt boven de prognose, of de bovengrens eronder',
  'two-forecasts':
    'deze regel heeft twee verschillende aantallen die worden verwacht; laat er één staan, onder prognose of onder leerlingen',
  'not-whole': 'een aantal leerlingen is een geheel getal; klopt het decimaalteken?',
  'in-thousands':
    'dit zijn afgeronde duizendtallen, geen aantallen leerlingen: download dit onderwerp in hele aantallen',
  'derived-row':
    'deze regel telt niet mee: geen gemeente, school of wijk, maar een index, gemiddelde, verschil of aandeel',
  'total-differs':
    'dit totaal telt niet mee, en is niet de som van de regels erboven: ontbreekt er een regel, of klopt een cijfer niet?',
  'part-of-whole':
    'telt niet mee: de gemeente waarin deze is opgegaan staat voor hetzelfde jaar ook in het bestand',
  'several-soorten':
    'hier zijn soorten opgeteld; maak het bestand opnieuw (bij Dataset, Meer soorten: een rij per soort)',
  'no-pupil-topic':
    'geen onderwerp telt leerlingen van één soort; kies in StatLine bijvoorbeeld Leerlingen basisonderwijs en download dat opnieuw',
  'norm-out-of-bounds':
    'telt niet mee: een opheffingsnorm is een heel getal van 23 tot en met 200; neem de norm over uit de regeling',
  'several-norms':
    'telt niet mee: deze gemeente heeft meer dan één norm (bijlage 2); voor haar blijft de norm van deze site gelden',
  'norm-twice': 'telt niet mee: deze gemeente staat in meer dan één rij; laat één rij staan',
  'former-gemeente':
    'telt niet mee: deze gemeente bestaat niet meer, en haar norm geldt nu voor een deel van een gemeente',
  'ended-zero': 'telt niet mee: deze gemeente bestond in dat jaar niet meer, en er staat 0',
  'code-name-differ':
    'telt niet mee: de code is die van een andere gemeente dan de naam; verbeter een van de twee',
  'other-level': 'telt niet mee: deze regel gaat niet over een gemeente',
  'finer-row':
    'telt nog niet mee: deze regel gaat over een deel van een gemeente; zeg hierboven of de delen op te tellen zijn',
  'contradictory-row':
    'telt nog niet mee: dezelfde gemeente of vestiging, soort en jaar staan er ook met een ander cijfer in; zeg hierboven welk cijfer telt',
  'two-gemeenten':
    'deze vestiging staat in dit bestand in twee gemeenten, en wordt in geen van beide geplaatst; verbeter de gemeente',
  'other-heading':
    'telt niet mee: de regel staat onder een kopje dat een andere soort of gemeente noemt dan gekozen, of een deel van de leerlingen; kies bij Soort die van het kopje, of maak er een eigen bestand van',
  'no-gemeente': 'een totaal, land, provincie of regio telt niet mee: alleen gemeenten',
  'ambiguous-gemeente':
    'meer dan één gemeente heet zo; zet de provincie erachter, zoals Bergen (L.), of gebruik de code',
  'split-gemeente':
    'deze vroegere gemeente is over meer gemeenten verdeeld; welk deel waarheen ging, is niet te zeggen',
  'no-rows': 'onder de kop staan geen regels; klopt het dat dit de kop is?',
  cancelled: 'het inlezen is gestopt',
};
