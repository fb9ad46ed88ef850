import { capital } from '../capital.ts';
import { schoolYear } from '../school-year.ts';
import { distance } from './distance.ts';
import { list, n, plural } from './numbers.ts';

/** How many gemeenten one type disappeared from, has one or several vestigingen in, and never had candidates in. */
interface Counts {
  gone: number;
  one: number;
  several: number;
  never: number;
}

const gemeenten = (count: number): string =>
  count === 0 ? 'geen enkele gemeente' : plural(count, '1 gemeente', '# gemeenten');
/** Writes a sentence, after the name of the place that it is about, if it is about one. */
const of = (place: string, sentence: string): string =>
  capital(place === '' ? sentence : `${place}: ${sentence}`);

/** The Dutch texts about types of vo that disappeared from a gemeente, or that have one vestiging left in it. */
export const typeOffer = {
  title: 'Waar een onderwijssoort verdween of nog één vestiging heeft',
  about: (first: number, newest: number) =>
    `Naar examenkandidaten van schooljaar ${schoolYear(first)} tot en met ${schoolYear(newest)}. Een soort is uit een gemeente verdwenen als zij in ${schoolYear(newest)} geen kandidaten meer heeft.`,
  /** What a single type came to in the country (`place` empty) or in the chosen gemeenten. */
  ofType: (type: string, { gone, one, several, never }: Counts, place: string) =>
    `${of(place, `${type} verdween uit ${gemeenten(gone)}.`)} In ${gemeenten(one)} heeft nog één vestiging kandidaten, in ${n.count(several)} hebben er meer. In ${n.count(never)} waren er in al die schooljaren geen.`,
  /** What several types came to: from `gone` gemeenten one or more disappeared, together `rows`. */
  ofTypes: (types: readonly string[], { gone, one }: Counts, rows: number, place: string) =>
    gone === 0
      ? `${of(place, `geen van ${list.format(types)} verdween.`)} ${one === 0 ? 'Geen soort heeft nog maar één vestiging.' : `In ${gemeenten(one)} heeft ten minste één soort nog één vestiging.`}`
      : `${of(place, `uit ${gemeenten(gone)} verdween ten minste één van ${list.format(types)}, bij elkaar ${plural(rows, '1 keer', '# keer')}.`)} In ${plural(one, '1 andere gemeente', '# andere gemeenten')} heeft ten minste één soort nog één vestiging.`,
  /** What the types of one gemeente came to, a line for each. */
  ofGemeente: (gemeente: string, lines: readonly string[]) => `${gemeente}: ${lines.join('; ')}.`,
  /** How many of the types that are gone have been so for the newest school year only. */
  mayReturn: (count: number, newest: number) =>
    `Bij ${plural(count, '1 verdwijning', '# verdwijningen')} ontbreken de kandidaten alleen in ${schoolYear(newest)}: de soort kan terugkomen.`,
  /** How many of the types that are gone the same school still has elsewhere. */
  goOn: (count: number) =>
    `Bij ${plural(count, '1 verdwijning', '# verdwijningen')} heeft dezelfde school de soort nog in een andere gemeente.`,
  nobody: (place: string, first: number) =>
    `${capital(place)}: sinds ${schoolYear(first)} waren er geen kandidaten van deze soorten.`,
  type: 'Onderwijssoort',
  all: 'alle soorten',
  vmbo: 'vmbo, alle leerwegen',
  someTypes: (types: readonly string[]) => list.format(types),
  listed: { label: 'Wat in de lijst staat', gone: 'Verdwenen', one: 'Nog één vestiging' },
  where: { label: 'Waar', chosen: 'Gekozen', country: 'Heel Nederland' },
  search: 'Zoek een gemeente in de lijst',
  order: {
    label: 'Sorteer op',
    most: 'meeste kandidaten ooit',
    fewest: 'minste kandidaten nu',
    year: 'laatste schooljaar',
    name: 'gemeente',
    distance: 'grootste afstand',
  },
  shown: (rows: number, gone: boolean) =>
    gone
      ? `${plural(rows, '1 soort', '# soorten')} verdwenen`
      : `${plural(rows, '1 soort', '# soorten')} met nog één vestiging`,
  none: {
    gone: 'Van deze soorten is er hier geen verdwenen. Kies een andere soort, of heel Nederland.',
    one: 'Geen van deze soorten heeft hier nog maar één vestiging. Kies een andere soort, of heel Nederland.',
  },
  noneFound: 'Geen gemeente met deze naam in de lijst.',
  clear: 'Zoekwoord wissen',
  caption: {
    gone: 'Soorten die uit een gemeente verdwenen',
    one: 'Soorten met nog één vestiging in een gemeente',
  },
  columns: {
    gemeente: 'Gemeente',
    code: 'Gemeentecode',
    type: 'Soort',
    state: 'Stand',
    lastYear: 'Laatste schooljaar',
    last: 'Kandidaten toen',
    now: 'Kandidaten nu',
    most: 'Meeste kandidaten',
    mostYear: 'Schooljaar van de meeste',
    first: 'Eerste kandidaten',
    firstYear: 'Eerste schooljaar',
    site: 'Vestiging',
    lastSites: 'Laatste vestiging',
    siteCodes: 'Nummer van de vestiging',
    mostSites: 'Meeste vestigingen in een schooljaar',
    goesOnIn: 'Zelfde school heeft de soort nog in',
    gaps: 'Schooljaren zonder kandidaten ertussen',
    distance: 'Afstand',
    kilometres: (year: number) => `Gemiddelde afstand tot vmbo of havo/vwo ${year} (km)`,
    low: 'ten minste',
    high: 'ten hoogste',
    source: 'Bron',
  },
  states: {
    gone: 'verdwenen',
    mayReturn: 'verdwenen in het nieuwste schooljaar, kan terugkomen',
    one: 'nog één vestiging',
  },
  canReturn: 'kan terugkomen',
  wereMore: (sites: number) => `eerder ${n.count(sites)} vestigingen`,
  goesOnIn: (names: readonly string[], others: number) =>
    `school heeft de soort nog in ${others === 0 ? list.format(names) : `${names.join(', ')} en ${plural(others, '1 gemeente', '# gemeenten')} verder weg`}`,
  to: (kind: 'vmbo' | 'havo/vwo') => `tot ${kind}`,
  kilometres: (km: number) => distance(km * 1000),
  unknown: 'niet bekend',
  map: {
    name: (what: string, newest: number) =>
      `Kaart: wat er van ${what} in elke gemeente is in schooljaar ${schoolYear(newest)}`,
    block: 'kaart van onderwijssoorten',
    title: (types: readonly string[]) =>
      `Waar ${list.format(types)} verdween of nog één vestiging heeft`,
    perState: 'aantal gemeenten',
    /** What is said of the sign of a state where its colour alone is drawn. */
    signs: { gone: ' (driehoek)', one: ' (stippen)', several: '', never: '' },
    keys: 'Pijltjes: naar de buurgemeente. Enter: kiezen of weghalen. Plus en min: zoomen. Shift met pijltje: schuiven. 0: hele kaart. Wat verdween en wat nog één vestiging heeft, staat ook in de lijst.',
    legend: 'Legenda van de kaart van onderwijssoorten',
    keyOfType: {
      gone: 'verdwenen',
      one: 'nog één vestiging',
      several: 'meer vestigingen',
    },
    keyOfTypes: {
      gone: 'ten minste één soort verdwenen',
      one: 'ten minste één soort met nog één vestiging',
      several: 'meer vestigingen van elke soort die er is',
    },
    count: (meaning: string, count: number) => `${meaning}: ${n.count(count)}`,
    gone: (type: string, year: number, candidates: string) =>
      `${type}: verdwenen, laatst in ${schoolYear(year)} (${candidates} kandidaten)`,
    has: (type: string, sites: number, candidates: string) =>
      `${type}: ${plural(sites, '1 vestiging', '# vestigingen')}, ${candidates} kandidaten`,
    never: 'geen kandidaten van deze soorten',
    noCandidates: (first: number) => `geen kandidaten sinds ${schoolYear(first)}`,
  },
  notes: (masked: number): string[] => [
    'Kandidaten zijn leerlingen in het laatste jaar van een soort, niet alle leerlingen. Een soort die pas begint, heeft ze nog niet; een soort die verdwijnt, nam vaak al enkele jaren eerder geen leerlingen meer aan.',
    'Een schooljaar zonder kandidaten ertussen is geen verdwijning. Leerwerktrajecten horen hier bij vmbo-b. Kandidaten tellen in de gemeente waar hun vestiging toen stond. Heeft dezelfde school (hetzelfde BRIN-nummer) de soort nog in een andere gemeente, dan staat dat bij de vestiging: leerlingen kunnen daarheen gaan, of daar zijn ingeschreven.',
    `Sinds ${schoolYear(masked)} schermt DUO aantallen van 1 tot en met 4 af. Dan staat er een interval; de soort is er dan nog.`,
  ],
  returned: (absences: number, returned: number) =>
    `Van de ${n.count(absences)} keer dat een van deze soorten eerder een of meer schooljaren geen kandidaten had, kwam zij ${n.count(returned)} keer terug.`,
  distanceNote: (year: number) =>
    `Afstand: gemiddeld over de weg, van alle inwoners van de gemeente tot het dichtstbijzijnde vmbo, of voor havo en vwo tot havo of vwo (${year}). Het CBS kent daarin geen leerwegen: het dichtstbijzijnde vmbo heeft de verdwenen soort misschien niet.`,
  source: (first: number, newest: number, year: number) =>
    `Bron: DUO, examenkandidaten en geslaagden, schooljaren ${schoolYear(first)} tot en met ${schoolYear(newest)} (uitgaven 2014–2019, 2019–2024 en 2020–2025); afstand: CBS, kerncijfers wijken en buurten ${year}. Eigen bewerking.`,
  fileName: { gone: 'verdwenen-onderwijssoorten', one: 'laatste-vestiging-van-een-soort' },
  loading: 'De examenkandidaten worden geladen…',
  retry: 'Probeer het opnieuw',
};
