import { childrenInFile } from './children-born.ts';
import { n, plural } from './numbers.ts';
import { inSoorten } from './soorten.ts';

const rowsOf = (rows: number) => plural(rows, '1 regel', '# regels');
const maskedOf = (masked: number) => (masked === 0 ? '' : ` + ${n.count(masked)} × 1–4`);

const signedOf = (pupils: number) => (pupils === 0 ? '0' : n.signedCount(pupils));
const figuresOf = (cells: number) =>
  plural(cells, '1 aantal van de prognose wordt', '# aantallen van de prognose worden');

/** Where the pupils are that a file without pupils was opened for. */
const PUPILS_ARE_IN =
  'De pagina leest leerlingen uit DUO’s bestanden 06 (po) en 03 (vo), of uit een tabel met de kolommen gemeente, jaar, soort en leerlingen.';

/** The number of names that a list of names shows; further names are counted. */
const NAMED = 6;
const namesOf = (names: readonly string[]) =>
  names.slice(0, NAMED).join('; ') +
  (names.length > NAMED ? `; en nog ${n.count(names.length - NAMED)}` : '');

/** A soort and year whose figures in a file differ much from ours, for a sentence. */
export interface DoubtWords {
  soort: string;
  year: number;
  gemeenten: number;
  far: number;
  first: readonly { gemeente: string; theirs: number; ours: number }[];
  theirs: number;
  ours: number;
  oursYear: number;
}

/** What DUO's forecasts of the schools of an area add up to in a year, beside the projection of the site, for a sentence. */
export interface BesideOurs {
  place: string;
  file: string;
  year: number;
  theirs: number;
  ours: number;
  /** The number of open schools of the area, and how many of them are in the file. */
  open: number;
  covered: number;
}

/** The Dutch texts about opening, checking and using user files. */
export const userFiles = {
  title: 'Eigen bestanden',
  intro:
    'Hebt u nieuwere of andere cijfers? Sleep een bestand ergens op deze pagina, of kies het hier. U ziet eerst wat erin staat; pas daarna kiest u of het meetelt.',
  stays: 'Niets verlaat uw browser: het bestand wordt hier gelezen en nergens heen gestuurd.',
  choose: 'Kies bestanden…',
  known: 'Welke bestanden herkent de pagina?',
  knownAbout:
    'Aan de kop, hoe het bestand ook heet; een werkmap (.xlsx, .ods), of CSV of tekst, met puntkomma, komma, tab of verticale streep. Onze eigen vorm heeft de kolommen gemeente, jaar en leerlingen, en als u die hebt soort, sector, prognose, onder en boven.',
  formats: {
    'duo-06': 'DUO 06, historisch overzicht leerlingen per vestiging (po)',
    'duo-01-vo': 'DUO 01, leerlingen vo per vestiging naar onderwijstype',
    'duo-03': 'DUO 03, leerlingen vo per vestiging',
    'duo-01-po': 'DUO 01, leerlingen po per vestiging en leeftijd',
    'duo-herkomst': 'DUO, leerlingen po naar gemeente en postcode van de leerling',
    'duo-prognose': 'DUO, prognoses per vestiging (wpoprognoses, voprognoses)',
    adressen: 'DUO 02, adressen van vestigingen',
    'cbs-geboorten': 'Geboorten per gemeente (CBS 37230ned)',
    'cbs-leeftijden':
      'Bevolking naar leeftijd per gemeente (CBS 03759ned), kinderen van 0 tot en met 4',
    statline: 'CBS StatLine, leerlingen per gemeente',
    'jaren-naast-elkaar':
      'jaren of soorten naast elkaar: een kolom per jaar of soort, een regel per gemeente, school of wijk',
    'deel-gemeente': 'scholen of wijken van één gemeente, een regel per jaar',
    'eigen-breed': 'onze eigen download, met kolommen per jaar',
    'lange-vorm': 'onze eigen vorm: gemeente, jaar, leerlingen (of prognose)',
  } as Record<string, string>,
  size: (bytes: number) =>
    bytes < 1e6
      ? bytes < 1e3
        ? `${n.count(bytes)} bytes`
        : `${n.count(Math.round(bytes / 1e3))} kB`
      : `${n.short(bytes / 1e6)} MB`,
  remove: 'Verwijder',
  removeOf: (name: string) => `Verwijder ${name}`,
  reading: (done: string, all: string) => `Lezen: ${done} van ${all}`,
  stop: 'Stop',
  readAgain: 'Lees opnieuw',
  lacksSiteFile:
    'Zonder dat bestand van de site weten wij niet in welke gemeente een school staat. Uw bestand is er nog: kies “Lees opnieuw”.',
  countsOn: 'De vorige lezing telt nog mee.',
  recognised: 'Herkend als',
  notRecognised:
    'Niet herkend. Klopt de regel met de kop en het scheidingsteken? Anders kent de pagina deze vorm niet.',
  kinds: {
    examens: `Dit zijn examenkandidaten en geslaagden: alleen leerlingen in het laatste jaar. ${PUPILS_ARE_IN}`,
    adviezen: `Dit zijn schooladviezen, geen tellingen van leerlingen. ${PUPILS_ARE_IN}`,
    scores: `Dit zijn toetsscores, geen tellingen van leerlingen. ${PUPILS_ARE_IN}`,
    doorstroom: `Dit zijn leerlingen die opstromen, afstromen of blijven zitten, geen telling van alle leerlingen. ${PUPILS_ARE_IN}`,
    afstand: `Dit zijn afstanden tot school, geen tellingen van leerlingen. ${PUPILS_ARE_IN}`,
    'prognose-duo':
      'Dit is een prognose van DUO in een vorm die de pagina niet leest: met de jaren naast elkaar, of zonder vestiging. Zet de jaren onder elkaar, met de kolommen INSTELLINGSCODE, VESTIGINGSCODE, JAAR en PROGNOSEAANTALLEN (en TYPE_PO in het po): dan wordt zij naast onze projectie getekend.',
    overgangen: `Dit zijn scholen die zijn samengegaan of overgedragen, geen tellingen van leerlingen. ${PUPILS_ARE_IN}`,
    norm: `Dit zijn opheffings- of stichtingsnormen, geen tellingen van leerlingen. ${PUPILS_ARE_IN}`,
    personeel: `Dit is personeel, geen telling van leerlingen. ${PUPILS_ARE_IN}`,
    herindelingen:
      'Dit is een lijst van herindelingen. De pagina kent die al: zij telt vroegere gemeenten in uw bestanden op bij die van nu.',
    geboorten:
      'Dit zijn geboorten, geen leerlingen. Landelijke geboorten per jaar kiest u bij Kaart, onder “Wat als …?”: “Eigen geboortecijfers”. Die per gemeente leest de pagina uit tabel 37230ned van CBS, zoals StatLine die geeft.',
    inwoners: `Dit zijn inwoners, geen leerlingen. ${PUPILS_ARE_IN}`,
    vestigingen:
      'Dit is een lijst van vestigingen, zonder leerlingen. Om vestigingen te plaatsen leest de pagina een adressenlijst van DUO (02).',
    gebieden:
      'Dit is onze lijst van gemeenten met hun gebieden, zonder leerlingen. De pagina kent die al: kies zo’n gebied bij Regio.',
    regios:
      'Dit is een lijst van gemeenten met hun regio, zonder leerlingen. Open haar bij Regio, onder “Regio’s uit een bestand”.',
    'zonder-kop':
      'De eerste regel is al een regel met cijfers: de kop ontbreekt. Zet er een regel boven met de namen van de kolommen, zoals gemeente, jaar en leerlingen.',
  },
  /** @param countsPupils whether the column of pupils is lacking: no other column of counts is advised in its place */
  nearly: (lacking: string, count: number, countsPupils: boolean) =>
    `Dit lijkt op onze eigen vorm, maar ${count === 1 ? `de kolom ${lacking} ontbreekt` : `de kolommen ${lacking} ontbreken`}. ${countsPupils ? 'Zet die erbij; de pagina leest alleen aantallen leerlingen, en een prognose ervan.' : 'Zet die erbij, of geef een kolom die naam.'}`,
  yearColumns:
    'Jaren staan hier als kolommen naast elkaar. Dat leest de pagina als er ook een kolom gemeente, school of wijk is, en de naam van een kolom zegt dat zij leerlingen telt: 2025, bo 2025, leerlingen 1-10-2025 of prognose 2030.',
  unpivoted: 'Zo leest de pagina de eerste regels, onder elkaar gezet',
  whichGemeente: 'Van welke gemeente zijn deze cijfers?',
  chooseGemeente: 'kies een gemeente',
  confirmGemeente: 'Bevestig de gemeente',
  gemeenteNeeded:
    'Dit bestand noemt geen gemeente. Kies hieronder van welke gemeente alle regels zijn, dan wordt het gelezen. Staan er scholen van meer gemeenten in, zet er dan een kolom gemeente bij.',
  sheetNames: (sheet: string, sheets: number) =>
    `blad ${sheet}${sheets > 1 ? ` (van de ${n.count(sheets)})` : ''}`,
  sheet: 'Blad',
  readAs: 'Zo gelezen:',
  headerOn: (line: number) => `kop op regel ${line}`,
  adjust: 'aanpassen',
  encoding: 'Tekencodering',
  encodings: {
    'utf-8': 'UTF-8',
    'windows-1252': 'Windows-1252',
    macintosh: 'Mac OS Roman (Mac)',
    cp850: 'DOS, codepagina 850',
    cp437: 'DOS, codepagina 437',
    'utf-16le': 'UTF-16 LE',
    'utf-16be': 'UTF-16 BE',
  },
  delimiter: 'Scheidingsteken',
  delimiters: {
    ';': 'puntkomma ;',
    ',': 'komma ,',
    '\t': 'tab',
    '|': 'verticale streep |',
  } as Record<string, string>,
  delimiterNames: { ';': 'puntkomma', ',': 'komma', '\t': 'tab', '|': 'verticale streep' },
  decimal: 'Decimaalteken',
  decimals: {
    either: 'per getal bepaald',
    ',': 'komma: 1.234,5',
    '.': 'punt: 1,234.5',
  },
  decimalNames: { either: 'per getal bepaald', ',': 'komma', '.': 'punt' },
  reads: (value: number) => `= ${String(value).replace('.', ',')}`,
  header: 'Kop op regel',
  year: 'Jaar van de telling',
  yearNeeded:
    'In dit bestand staat geen jaar, en in de naam ook niet. Vul het jaar in, dan wordt het gelezen.',
  soort: 'Soort',
  preview: 'De eerste regels van het bestand',
  line: 'Regel',
  more: (columns: number) => `en nog ${n.count(columns)} kolommen`,
  kept: (kept: number, rows: number) =>
    rows === 1
      ? `De enige regel is ${kept === 1 ? '' : 'niet '}te gebruiken.`
      : kept === rows
        ? `Alle ${rowsOf(rows)} zijn te gebruiken.`
        : kept === 0
          ? `Geen van de ${rowsOf(rows)} is te gebruiken.`
          : `${n.count(kept)} van de ${rowsOf(rows)} ${kept === 1 ? 'is' : 'zijn'} te gebruiken.`,
  addresses: (count: number) =>
    `${n.count(count)} adressen. Deze lijst telt geen leerlingen: zij zegt in welke gemeente een vestiging staat.`,
  vestigingen: (count: number) => `${n.count(count)} vestigingen.`,
  unplaced: (count: number, first: string) =>
    `${n.count(count)} vestigingen staan in geen adressenlijst en tellen alleen landelijk mee: ${first}. Sleep er een adressenlijst (DUO 02) bij om ze te plaatsen.`,
  forecasts: (cells: number, gemeenten: number, first: number, last: number) =>
    `Prognose van ${plural(gemeenten, '1 gemeente', '# gemeenten')}, ${first}–${last} (${n.count(cells)} aantallen): wordt naast onze projectie getekend.`,
  schools: (schools: number, first: number, last: number) =>
    `Prognose van ${plural(schools, '1 school', '# scholen')}, ${first}–${last}: wordt getekend op de pagina van de school (bij Scholen).`,
  onPageOf: 'Na gebruik te zien op de pagina van',
  wholeGemeenten: (count: number) =>
    `Van ${plural(count, '1 gemeente', '# gemeenten')} (per soort) staat elke school in het bestand.`,
  partialGemeenten: (count: number) =>
    `Van ${plural(count, '1 gemeente', '# gemeenten')} staan niet alle scholen in het bestand`,
  partialColumns: {
    gemeente: 'Gemeente',
    soort: 'Soort',
    covered: 'Scholen in het bestand',
    drawn: 'Lijn bij de gemeente',
  },
  coveredOf: (covered: number, open: number) => `${n.count(covered)} van ${n.count(open)}`,
  isDrawn: (isDrawn: boolean): string => (isDrawn ? 'ja, zo gemerkt' : 'nee, te weinig scholen'),
  remarks: (count: number) =>
    plural(
      count,
      'Let op bij 1 school, die wel meetelt',
      'Let op bij # scholen, die wel meetellen',
    ),
  besideOurs: ({ place, file, year, theirs, ours, open, covered }: BesideOurs) =>
    `Prognose DUO (${file}), ${place}: ongeveer ${n.rough(theirs)} leerlingen in ${year}; onze projectie: ongeveer ${n.rough(ours)}. ${covered === open ? `De som van ${plural(open, 'de enige school', 'alle # scholen')}.` : `De som van ${n.count(covered)} van de ${n.count(open)} scholen: die van de andere ontbreken, zodat zij te laag is.`}`,
  schoolRows: {
    'unknown-type':
      'telt niet mee: dit type kennen wij hier niet; in TYPE_PO staan BO, SBO, SO of VSO, en in TYPE_VO bijvoorbeeld HAVO, VWO, VMBO of PRO',
    'not-a-forecast':
      'hier hoort een verwacht aantal leerlingen van een vestiging te staan, van 0 tot en met 10.000, zoals 420.87; klopt het decimaalteken?',
    'unknown-vestiging':
      'telt niet mee: deze vestiging kennen wij niet. Klopt de code? Een school die na onze nieuwste telling begon, staat er nog niet bij',
    'other-soort': 'telt niet mee: deze vestiging is bij ons van een andere soort',
    'type-beside-total':
      'telt niet mee: het totaal van deze vestiging staat voor hetzelfde jaar ook in het bestand',
    'earlier-code':
      'telt niet mee: deze vestiging ging verder onder een andere code, die ook in het bestand staat',
    'closed-vestiging':
      'deze vestiging is gesloten (met het jaar, en waarin zij opging): haar prognose telt mee in de gemeente waar zij het laatst stond',
    'renumbered-vestiging': 'deze vestiging ging verder onder een andere code, en telt zo mee',
    'years-missing':
      'van deze vestiging ontbreken jaren die het bestand van andere wel heeft; daar is zij niet in de som van haar gemeente',
    'far-from-count':
      'de prognose is meer dan twee keer of minder dan de helft van onze nieuwste telling; klopt dat?',
  } as Record<string, string>,
  toCome: (first: number, last: number) =>
    `${first === last ? `Het jaar ${first} moet` : `De jaren ${first}–${last} moeten`} nog worden geteld: deze aantallen gelden als prognose, hoe de kolom ook heet.`,
  undrawn: {
    'no-projection': (cells: number) =>
      `${figuresOf(cells)} niet getekend: van deze schoolsoort hebben wij geen projectie om ze naast te zetten.`,
    outside: (cells: number) =>
      `${figuresOf(cells)} niet getekend: buiten de jaren van de grafiek.`,
    incomplete: (cells: number) =>
      `${figuresOf(cells)} niet getekend: van een vroegere gemeente die er deel van is, ontbreekt de prognose.`,
    'few-schools': (cells: number) =>
      `${figuresOf(cells)} niet getekend bij de gemeente: het bestand heeft scholen met minder dan 90 % van haar leerlingen. De lijn van elke school staat wel op haar eigen pagina.`,
  },
  notes: {
    'by-residence':
      'Deze cijfers tellen leerlingen waar zij wonen; de atlas telt ze waar hun school staat. Daarom zijn ze alleen apart te bekijken.',
    'documented-only':
      'Van deze vorm kennen wij alleen de beschrijving van de kolommen. Vergelijk de totalen hieronder met die van DUO.',
    'other-date':
      'De teldatum is niet 1 oktober. Cijfers van verschillende teldata horen niet in één reeks; daarom zijn ze alleen apart te bekijken.',
    'soort-supposed': 'Het bestand noemt geen soort. Kies bij Soort welke het is.',
    'vo-supposed':
      'Het bestand noemt geen soort of type: de aantallen gelden als alle leerlingen vo van de vestiging.',
    'soort-from-name':
      'De soort komt uit de naam van het bestand. Klopt die niet, geef het bestand dan een kolom soort.',
    'year-from-name': 'Het jaar komt uit de naam van het bestand.',
    'encoded-twice':
      'Letters met een accent waren dubbel gecodeerd (zoals SÃºdwest in plaats van Súdwest). Dat is bij het lezen hersteld; uw bestand is niet veranderd.',
    'masked-branches':
      'Het aantal vestigingen is op sommige regels afgeschermd (<5 of −1): daar is het onbekend. De leerlingen tellen wel mee.',
    'old-boundaries':
      'Het bestand staat op de gemeentegrenzen van toen. Vroegere gemeenten zijn opgeteld tot die van nu; waar een deel ontbreekt of is gesplitst, is het cijfer onvolledig en wordt het niet naast onze projectie getekend.',
  } as Record<string, string>,
  leftOut: (names: readonly string[]) =>
    `Niet gelezen, omdat het geen aantallen leerlingen van één soort zijn: ${namesOf(names)}.`,
  unused: {
    headings: (rows: number, names: readonly string[]) =>
      `${plural(rows, '1 regel heeft', '# regels hebben')} alleen een naam en geen cijfers, zoals een tussenkopje (${namesOf(names)}): ${rows === 1 ? 'die telt' : 'die tellen'} niet mee.`,
    parts: (rows: number, names: readonly string[]) =>
      `${plural(rows, '1 regel gaat', '# regels gaan')} over een deel van de leerlingen of over soorten samen (${namesOf(names)}): ${rows === 1 ? 'die telt' : 'die tellen'} niet mee.`,
    others: (rows: number, names: readonly string[]) =>
      `${plural(rows, '1 regel gaat', '# regels gaan')} niet over een gemeente en de gevraagde kinderen (${namesOf(names)}): ${rows === 1 ? 'die telt' : 'die tellen'} niet mee.`,
  },
  children: childrenInFile,
  late: (first: string, count: number) =>
    `Het bestand heeft cijfers van ${plural(count, '1 gemeente', '# gemeenten')} in jaren waarin die niet meer bestond${count === 1 ? '' : 'en'} (${first}${count > 3 ? ' …' : ''}): zij zijn opgeteld bij de gemeente van nu.`,
  masked: (rows: number) =>
    `In ${rowsOf(rows)} is het aantal afgeschermd (<5, 1-4 of −1): dat zijn 1 tot 4 leerlingen.`,
  merged: (rows: number, columns: readonly string[]) =>
    `Op ${rowsOf(rows)} is ${namesOf(columns)} leeg, onder een regel waar die cel gevuld is. Dat lijkt op samengevoegde cellen.`,
  filledDown: (rows: number, columns: readonly string[]) =>
    `Op ${rowsOf(rows)} is ${namesOf(columns)} overgenomen van de regel erboven.`,
  fillDown: 'Neem lege cellen over van de regel erboven',
  missing: (rows: number) =>
    `In ${rowsOf(rows)} staat geen aantal: de cel is leeg, of er staat een teken of woord dat dit zegt (-, x, n.b. …). Daar ontbreekt het cijfer; het is geen 0.`,
  serial: (found: string, date: string) =>
    `Datums staan in dit bestand als getal, zoals Excel ze bewaart: ${found} is gelezen als ${date}. Geef de kolom in Excel de opmaak Datum als dat niet klopt.`,
  days: (days: string) => `Teldatum in het bestand (dag-maand): ${days}.`,
  problems: (count: number) =>
    plural(count, '1 regel is niet te gebruiken', '# regels zijn niet te gebruiken'),
  problemCount: (count: number, words: string) => `${n.count(count)} × ${words}`,
  listed: (shown: number, all: number) =>
    shown === all ? '' : `De eerste ${n.count(shown)} van de ${n.count(all)}.`,
  column: 'Kolom',
  found: 'Er staat',
  problem: 'Wat is er mis',
  finer: (columns: string) =>
    `Dit bestand is fijner dan gemeenten: ${columns === '' ? 'een gemeente heeft er in een jaar meer regels in, met andere cijfers' : `een regel gaat over een deel van een gemeente (${columns})`}. Er telt niets van mee zolang u niet zegt dat de delen samen de gemeente zijn.`,
  contradictory: (rows: number) =>
    `${rowsOf(rows)} spreken elkaar tegen: dezelfde gemeente of vestiging, soort en jaar, maar een ander cijfer.`,
  implausible: ({ soort, year, gemeenten, far, theirs, ours, oursYear }: DoubtWords) =>
    `Dit lijken niet alle leerlingen ${inSoorten([soort])} van deze gemeenten. ${n.count(theirs)} in ${year}, bij ons ${n.count(ours)}${oursYear === year ? '' : ` in ${oursYear}`}${far === 0 || gemeenten === 1 ? '' : `; in ${n.count(far)} van de ${n.count(gemeenten)} gemeenten meer dan twee keer of minder dan de helft van ons aantal`}. Zijn het inwoners, geboorten, postcodes, een deel van de scholen of een andere soort? Dan hoort het hier niet.`,
  far: ({ soort, year, far, first }: DoubtWords) =>
    `In ${plural(far, '1 gemeente', '# gemeenten')} is het aantal leerlingen ${inSoorten([soort])} van ${year} meer dan twee keer of minder dan de helft van het onze: ${first.map(({ gemeente, theirs, ours }) => `${gemeente} ${n.count(theirs)} (bij ons ${n.count(ours)})`).join(', ')}. Klopt dat?`,
  arePupils: 'Wat zijn deze aantallen?',
  arePupilsAs: {
    no: 'Iets anders, of ik weet het niet: niet gebruiken',
    yes: 'Alle leerlingen van deze soort in deze gemeenten',
  },
  repeats: 'Wat telt van deze regels?',
  repeatsAs: {
    none: 'Geen ervan',
    parts: 'De som: het zijn delen, zoals scholen, leerjaren of wijken, en ze zijn er allemaal',
    first: 'Steeds de eerste regel',
    last: 'Steeds de laatste regel',
  },
  sums: 'De som van de delen naast die van ons',
  oursIn: (year: number) => `in ${year}`,
  totals: 'Totalen naast die van ons',
  totalColumns: {
    year: 'Soort en jaar',
    own: 'Uw bestand',
    ours: 'DUO',
    difference: 'Verschil',
  },
  total: (pupils: number, masked: number) => `${n.count(pupils)}${maskedOf(masked)}`,
  difference: (low: number, high: number) =>
    low === high ? signedOf(low) : `${signedOf(low)} tot ${signedOf(high)}`,
  incomplete: (gemeenten: number) =>
    plural(gemeenten, '1 gemeente onvolledig', '# gemeenten onvolledig'),
  noOurs: 'hebben wij niet',
  sameGemeenten: (count: number) =>
    plural(count, 'in dezelfde gemeente', 'in dezelfde # gemeenten'),
  ahead: 'later dan onze cijfers: naast de projectie',
  moreTotals: (count: number) => `Toon alle ${n.count(count)} regels`,
  chooseHow: 'Kies zelf: niet alles in dit bestand is te gebruiken of past bij onze cijfers.',
  how: 'Wat wilt u met deze cijfers doen?',
  hows: { toevoegen: 'Toevoegen', vervangen: 'Vervangen', apart: 'Apart bekijken' },
  howAbout: {
    toevoegen: 'Jaren die wij niet hebben komen erbij; wat wij hebben blijft staan.',
    vervangen: 'Waar uw bestand een cijfer heeft, komt dat in de plaats van het onze.',
    apart: 'Alleen uw eigen cijfers, zonder de onze en zonder projectie.',
  },
  howLines: 'Uw cijfers worden als eigen lijn naast onze projectie getekend.',
  howAddresses: 'De lijst plaatst vestigingen van andere bestanden die u erbij sleept.',
  use: 'Gebruik deze cijfers',
  undo: 'Ongedaan maken',
  undoOf: (name: string) => `Ongedaan maken: ${name}`,
  look: 'Bekijk op de kaart',
  used: {
    toevoegen: 'telt mee: toegevoegd',
    vervangen: 'telt mee: in plaats van onze cijfers',
    apart: 'wordt apart bekeken',
  },
  notice: 'Eigen bestand',
  details: 'Bekijk het bestand',
  keep: 'Bewaar in deze browser',
  keepAbout:
    'Zonder bewaren zijn uw bestanden weg als u deze pagina sluit. Bewaren doet alleen deze browser, op dit apparaat.',
  keptOn: 'Uw gebruikte bestanden zijn in deze browser bewaard en zijn er de volgende keer weer.',
  forget: 'Niet langer bewaren',
  keepAgain: 'Probeer opnieuw te bewaren',
  keptBefore: 'Wat eerder bewaard is, is er nog.',
  keepTrouble: {
    full: 'Bewaren lukt niet: de opslag van uw browser is vol. Uw bestanden tellen mee tot u de pagina sluit.',
    forbidden:
      'Bewaren lukt niet: uw browser staat het hier niet toe. Uw bestanden tellen mee tot u de pagina sluit.',
    stuck:
      'Bewaren lukt nu niet: een ander tabblad houdt de opslag bezet. Sluit andere tabbladen van deze pagina en probeer het opnieuw. Uw bestanden tellen intussen mee.',
    unread:
      'Uw bewaarde bestanden zijn nu niet te lezen; ze zijn niet gewist. Sluit andere tabbladen van deze pagina en laad haar opnieuw. Bewaart u nu andere bestanden, dan komen die ervoor in de plaats.',
    gone: 'Uw bewaarde bestanden zijn er niet meer: uw browser of een ander tabblad heeft ze gewist. Kies ze opnieuw.',
    unforgotten:
      'Wissen lukt nu niet. Sluit andere tabbladen van deze pagina en probeer het opnieuw, of wis de gegevens van deze site in uw browser.',
  },
};
