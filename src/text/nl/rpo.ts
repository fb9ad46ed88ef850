import type { BoardSet, RuleOutcome } from '../rpo.ts';
import { list, n, plural } from './numbers.ts';

/** The largest number of names that a sentence lists; further names are only counted. */
const MOST_NAMES = 6;
/** The same, of the boards in a group. */
const MOST_BOARDS = 20;
const few = (names: readonly string[], most = MOST_NAMES) =>
  list.format(
    names.length > most ? [...names.slice(0, most), `nog ${n.count(names.length - most)}`] : names,
  );
const besturen = (count: number) => plural(count, '1 bestuur', '# besturen');

/** The Dutch texts of the test of a regional plan. */
export const rpo = {
  loading: 'De vo-vestigingen worden geladen.',
  failed: 'De toets kan niet worden gedaan: de gegevens van de vestigingen zijn er niet.',
  noSchools: 'In deze regio staat geen vo-vestiging: er is niets om te toetsen.',
  verdict: {
    none: 'Nog niemand doet mee: kies hieronder besturen, of een van de kleinste groepen die voldoen.',
    pass: 'Met deze keuze voldoet de regio aan de drie regels, volgens deze telling.',
    fail: 'Met deze keuze voldoet de regio niet aan alle drie de regels.',
    unsure: 'Of de regio met deze keuze aan de drie regels voldoet, is niet zeker.',
    gemeenten: (met: number, of: number) =>
      `In ${n.count(met)} van de ${plural(of, '1 gemeente', '# gemeenten')} met een vo-vestiging is voldaan aan de regels over leerlingen en besturen.`,
  },
  outcome: {
    pass: 'voldoet',
    fail: 'voldoet niet',
    unsure: 'niet zeker',
  } satisfies Record<RuleOutcome, string>,
  rules: {
    title: 'De drie regels',
    contiguous: 'De gemeenten grenzen aan elkaar',
    apart: (names: readonly string[]) =>
      `${few(names)} ${plural(names.length, 'ligt', 'liggen')} los van de rest`,
    acrossWater: (names: readonly string[]) =>
      `${few(names)} ${plural(names.length, 'ligt', 'liggen')} over water; of dat als aaneengesloten geldt, blijkt niet uit de kaart`,
    noMap: 'de kaart is niet geladen',
    pupils: (least: number) =>
      `In elke gemeente zit ten minste ${n.wholePercent(least)} van de vo-leerlingen op een vestiging die meedoet`,
    boards: (least: number) =>
      `In elke gemeente doet ten minste ${n.wholePercent(least)} van de besturen met een vestiging daar mee`,
    /** Names the gemeenten in which a rule is not met (`failing`) and in which that is not sure (`unsure`). */
    where: (failing: readonly string[], unsure: readonly string[]) =>
      [
        ...(failing.length > 0 ? [`niet in ${few(failing)}`] : []),
        ...(unsure.length > 0 ? [`niet zeker in ${few(unsure)}`] : []),
      ].join('; '),
  },
  table: {
    title: 'De regels per gemeente',
    gemeente: 'Gemeente',
    pupils: 'Leerlingen op deelnemende vestigingen',
    boards: 'Besturen die meedoen',
    together: 'Hele regio (geen regel)',
    noSchool: 'geen vo-vestiging',
    /** Writes a part of a whole with its share; each may be between two numbers. */
    share: (part: string, whole: string, percent: string) => `${part} van ${whole} (${percent})`,
    range: (low: string, high: string) => `${low}–${high}`,
    unbounded: (low: string) => `${low} of meer`,
    pupilsShort: (count: number) => `${plural(count, '1 leerling', '# leerlingen')} te weinig`,
    boardsShort: (count: number) => `${besturen(count)} te weinig`,
    copied: {
      taking: 'leerlingen die meedoen',
      all: 'leerlingen',
      share: 'aandeel leerlingen in %',
      boardsTaking: 'besturen die meedoen',
      boards: 'besturen',
      rule: (rule: string) => `regel ${rule}`,
      pupilRule: 'leerlingen',
      boardRule: 'besturen',
    },
  },
  choose: {
    title: 'Wie doet mee?',
    about:
      'Een bestuur doet mee zodra een van zijn vestigingen in de regio meedoet. In de bestanden heeft een bestuur alleen een nummer; daarachter staan zijn scholen in deze regio.',
    all: 'Alle besturen',
    none: 'Geen bestuur',
    board: (number: string) => `bestuur ${number}`,
    unknownBoard: (code: string) => `bestuur onbekend (vestiging ${code})`,
    names: few,
    size: (pupils: string, vestigingen: number) =>
      `${pupils} leerlingen, ${plural(vestigingen, '1 vestiging', '# vestigingen')}`,
    vestigingen: (board: string) => `Vestigingen van ${board}`,
    vestiging: (name: string, code: string, place: string) => `${name} (${code}), ${place}`,
    pupils: (pupils: string) => `${pupils} leerlingen`,
    notCounted: 'zonder telling',
  },
  sets: {
    title: 'De kleinste groepen besturen die voldoen',
    about: (count: number) =>
      `Met minder dan ${besturen(count)} voldoet de regio niet aan de regels over leerlingen en besturen. Elk bestuur doet dan met al zijn vestigingen in de regio mee.`,
    notExhaustive:
      'Deze regio is te groot om alle groepen te vergelijken: misschien bestaat er een kleinere.',
    more: (shown: number) =>
      `Er zijn meer groepen van deze grootte; hier staan de ${n.count(shown)} met de meeste leerlingen.`,
    notContiguous: 'Over de regel dat de gemeenten aan elkaar grenzen, gaat dit niet.',
    all: 'Alleen met alle besturen voldoet de regio.',
    size: ({ count, of, percent }: BoardSet) =>
      `${n.count(count)} van de ${besturen(of)}, met ${n.percent(percent)} van de leerlingen`,
    with: (boards: readonly string[]) => `met ${few(boards, MOST_BOARDS)}`,
    without: (boards: readonly string[]) => `zonder ${few(boards, MOST_BOARDS)}`,
    board: (board: string, names: string) => `${board} (${names})`,
    use: (nth: number) => `Kies groep ${n.count(nth)}`,
    used: 'gekozen',
  },
  unknown: (codes: readonly string[]) =>
    `Niet in deze regio, en dus niet meegeteld: ${few(codes)}.`,
  notCounted: (names: readonly string[]) =>
    `Zonder telling, zodat het aandeel niet zeker is: ${few(names, 40)}.`,
  caution:
    'Deze toets is een aanwijzing; de wet en de minister beslissen (Wet voortgezet onderwijs 2020, artikel 4.18 tot en met 4.21). Niet getoetst is of een vestiging van een bestuur dat niet meedoet door het plan meer dan 10 procent van haar leerlingen zou verliezen: dan wordt het plan afgewezen. Een plan bevat ook een prognose van de leerlingen per vestiging en geldt vijf jaar.',
  print: 'Zet deze toets in het afgedrukte profiel',
  taking: (boards: readonly string[]) => `Wie meedoet: ${list.format(boards)}.`,
  takingNone: 'Wie meedoet: nog niemand.',
  partly: (board: string, vestigingen: readonly string[]) =>
    `${board} met ${list.format(vestigingen)}`,
};

export type RpoWords = typeof rpo;
