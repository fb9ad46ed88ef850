import type { Indicative } from '../findings.ts';
import { normName, normSource, vintage } from './closure-norm.ts';
import { n, plural } from './numbers.ts';

/** What closed means for a school: the years of its last count and of the first count without it. */
interface Ended {
  closed: number;
  into: readonly string[];
}

/** The Dutch texts of the page about schools. */
export const schools = {
  title: 'Scholen',
  about:
    'Elke school (vestiging) is een punt. Kies een gemeente of een regio: u ziet dan elke school met haar leerlingen in een tabel, en hoe ver ze van de opheffingsnorm is.',
  regions: {
    division: 'Indeling',
    region: 'Regio',
    none: 'geen regio: gekozen gemeenten',
    own: 'Eigen regio',
  },
  of: (place: string) => `Scholen: ${place}`,
  loading: 'De scholen worden geladen…',
  /** How many kB of files have come, of how many where that is known. */
  loaded: (read: string, of: string | null) =>
    of === null ? `${read} kB geladen` : `${read} van ${of} kB geladen`,
  none: 'Hier staan geen scholen van deze soort.',
  noneFiltered: 'Geen school past bij deze filters.',
  clear: 'Filters wissen',
  normName,
  normSource,
  /** The first sentence: how many schools there are, and how many are below the norm. */
  count: (open: number, year: number) =>
    `Op 1 oktober ${year} ${open === 1 ? 'is er 1 school' : `zijn er ${n.count(open)} scholen`} met leerlingen.`,
  below: {
    po: (count: number, norm: string) =>
      `${count === 0 ? 'Geen school is' : plural(count, '1 school is', '# scholen zijn')} onder ${norm}.`,
    vo: (count: number) =>
      `${count === 0 ? 'Geen vestiging hoort' : plural(count, '1 vestiging hoort', '# vestigingen horen')} bij een school onder de opheffingsnorm, voor zover die bekend is.`,
  },
  closedSince: (closed: number, renumbered: number, base: number) =>
    `Sinds ${base} ${closed === 0 ? 'sloot geen school' : plural(closed, 'sloot 1 school', 'sloten # scholen')}${
      renumbered === 0
        ? ''
        : `; ${plural(renumbered, '1 school ging', '# scholen gingen')} verder onder een ander nummer en ${renumbered === 1 ? 'telt' : 'tellen'} niet mee`
    }.`,
  caution: {
    po: 'Pas drie jaar na elkaar onder de norm kan gevolgen hebben, en de wet kent uitzonderingen (WPO art. 153–157).',
    vo: 'De norm geldt voor de hele school met al haar vestigingen (WVO 2020 art. 4.24), en pas na drie jaar na elkaar. Van een school met vmbo-beroeps is hij niet precies bekend: die hangt af van het aantal profielen.',
  },
  branches: (count: number) =>
    `${plural(count, '1 vestiging is een nevenvestiging', '# vestigingen zijn nevenvestigingen')} (nummer niet op 00): daarvoor gelden eigen voorwaarden (WPO art. 158).`,
  filters: {
    label: 'Scholen filteren',
    name: 'Naam, plaats of nummer',
    denomination: 'Richting',
    board: 'Bestuur',
    size: 'Grootte',
    status: 'Status',
    all: 'alle',
    sizes: {
      tot50: 'minder dan 50',
      tot100: '50 tot 100',
      tot145: '100 tot 145',
      tot250: '145 tot 250',
      vanaf250: '250 of meer',
    },
    statuses: {
      open: 'open scholen',
      onder: 'onder de norm',
      gesloten: 'gesloten scholen',
      alle: 'alle scholen',
    },
    shown: (shown: number, all: number) =>
      shown === all
        ? plural(all, '1 school', '# scholen')
        : `${n.count(shown)} van ${plural(all, '1 school', '# scholen')}`,
    /** Says in a picture and a copied table which schools are in it. */
    only: (parts: readonly string[]) => `Filters: ${parts.join('; ')}.`,
    parts: {
      size: (size: string) => `met ${size} leerlingen`,
      denomination: (denomination: string) => `richting ${denomination}`,
      board: (board: string) => `bestuur ${board}`,
      text: (text: string) => `met “${text}” in naam, plaats of nummer`,
    },
    unused: (value: string) =>
      `Het filter “${value}” telt niet mee: geen school hier heeft die richting of dat bestuur.`,
  },
  columns: {
    code: 'Nummer',
    name: 'School',
    gemeente: 'Gemeente',
    town: 'Plaats',
    soort: 'Soort',
    denomination: 'Richting',
    board: 'Bestuur',
    course: 'Verloop',
    change: 'Verandering',
    share: 'Deel van gemeente',
    norm: 'Norm',
    aboveNorm: 'Boven norm',
    years: 'Jaren onder norm',
    firstBelow: 'Eerste jaar onder de norm (projectie)',
    expected: (year: number) => `Projectie ${year} (interval)`,
    choose: 'Kolommen',
    chosen: (shown: number, all: number) => `${shown} van ${all}`,
  },
  /** The projection of the schools of the list, and the headings of its columns when they are copied. */
  projection: {
    pending: '…',
    chance: (chance: string) => `kans ${chance}`,
    /** Written where no year up to `year` is expected to be below the norm. */
    after: (year: number) => `niet t/m ${year}`,
    copied: {
      first: 'Kans in dat jaar (%)',
      below: (year: number) => `Kans onder norm in ${year} (%)`,
      expected: (year: number) => `Projectie ${year}, als de school open blijft`,
      bound: (year: number, side: 0 | 1, share: number) =>
        `Projectie ${year}, ${side === 0 ? 'onder' : 'boven'}grens ${n.wholePercent(share)}`,
      closed: (year: number) => `Kans gesloten of gefuseerd in ${year} (%)`,
    },
    note: (year: number) =>
      `Projectie: die van de gemeente × het aandeel van de school. Het getal en het interval (${n.wholePercent(80)}) gelden voor een school die open blijft. De kans is die op minder leerlingen dan de norm van nu; een school die dan gesloten of gefuseerd is, telt daarin mee. Bij “niet t/m ${year}” is het de kans in ${year}. Verder vooruit dan ${year} is het interval te smal om op te rekenen.`,
    notYours: 'Uw scenario’s en eigen bestanden gelden niet voor de projectie van een school.',
    method: 'Hoe de projectie van een school is gemaakt en getoetst',
  },
  ended: ({ closed, into }: Ended) =>
    into.length === 0 ? `gesloten in ${closed}` : `in ${closed} opgegaan in ${into.join(' en ')}`,
  renumbered: (year: number, code: string) => `sinds ${year} onder nummer ${code}`,
  masked: '1 tot 4',
  noFigure: 'geen cijfer',
  noSchool: '–',
  kinds: {
    indicative: 'indicatief',
    official: 'officieel',
    user: 'uw tabel',
    law: 'hele school',
  },
  split: 'gemeente met meer normen',
  noPoint: 'plek niet bekend',
  sortBy: (column: string) => `Sorteer op ${column}`,
  all: (count: number) => `Toon alle ${n.count(count)} scholen`,
  fewer: (count: number) => `Toon de eerste ${n.count(count)}`,
  csvSource: 'bron',
  norms: {
    label: 'De officiële normtabel gebruiken',
    about:
      'Hebt u de tabel uit de regeling, met een kolom gemeente (naam of nummer) en een kolom norm? Open die hier. Haar normen komen dan overal in de plaats van de berekende, zolang deze pagina open is. Het bestand blijft in uw browser.',
    choose: 'Normtabel openen',
    used: (file: string, gemeenten: number) =>
      `De normen van ${plural(gemeenten, '1 gemeente', '# gemeenten')} komen uit ${file}; voor de andere geldt de berekende norm.`,
    refused: (rows: number) => `${plural(rows, '1 rij telt', '# rijen tellen')} niet mee:`,
    more: (rows: number) => `En nog ${plural(rows, '1 rij', '# rijen')}.`,
    keptUsers: 'Uw vorige tabel blijft in gebruik.',
    keptOurs: 'De berekende normen blijven in gebruik.',
    back: 'Terug naar de berekende normen',
  },
  source:
    'Bron: DUO, leerlingen per vestiging op 1 oktober; norm: eigen berekening met cijfers van het CBS.',
  /** The map with the schools as points. */
  map: {
    name: (place: string, year: number) =>
      `Kaart van de scholen in ${year}: ${place}. Dezelfde scholen staan in de tabel.`,
    nameOfCountry: (year: number) =>
      `Kaart van alle scholen van Nederland in ${year}. Kies een gemeente: dan staan haar scholen in een tabel.`,
    keys: 'Pijltjestoetsen: naar een andere gemeente. Enter: kies haar. Plus en min: zoomen. De scholen zelf bereikt u in de tabel.',
    keysOfCountry:
      'Pijltjestoetsen: naar een andere gemeente. Enter: kies haar en zie haar scholen in een tabel. Plus en min: zoomen.',
    hint: 'Wijs een school aan, of kies haar.',
    hintOfCountry: 'Wijs een school aan, of kies een gemeente.',
    gemeente: (gemeente: string, count: number) =>
      `${gemeente}, ${count === 0 ? 'geen scholen' : plural(count, '1 school', '# scholen')}`,
    pupils: (count: string, year: number) => `${count} leerlingen in ${year}`,
    noFigure: (year: number) => `geen cijfer van ${year}`,
    closed: 'gesloten school',
    norm: (norm: number, notes: readonly string[]) => `norm ${n.count(norm)} (${notes.join('; ')})`,
    vintage: (kind: string, normYear: number) => `${kind}, inwoners ${normYear}`,
    distance: (count: string, isBelow: boolean) =>
      `${count} ${isBelow ? 'onder' : 'boven'} de norm`,
    change: (change: string, base: number) => `${change} sinds ${base}`,
    precision: {
      postcode6: 'plek: midden van de postcode',
      postcode4: 'plek ongeveer: de wijk (postcode van vier cijfers)',
      gemeente: 'plek niet bekend: midden van de scholen van de gemeente',
    },
    legend: 'Legenda van de punten',
    colour: 'Kleur van de punten',
    colours: { norm: 'afstand tot de norm', verandering: 'verandering' },
    noNorm: 'Van deze scholen is geen opheffingsnorm bekend.',
    aboutNorm: (indicative: Indicative, normYear: number) =>
      `Leerlingen boven (+) of onder (−) de opheffingsnorm${vintage(indicative, normYear)}.`,
    aboutChange: (base: number, year: number) => `Verandering van de leerlingen, ${base}–${year}.`,
    signs: {
      circle: 'school',
      unknown: 'geen waarde voor de kleur',
      diamond: 'onder de norm',
      masked: '1 tot 4 leerlingen',
      cross: 'geen cijfer',
      closed: 'gesloten',
    },
    pupilsOfSize: 'Leerlingen:',
    unplaced: (count: number) => `Plek niet bekend van ${plural(count, '1 school', '# scholen')}`,
    block: 'kaart met scholen',
    pictureTitle: (year: number) => `Scholen (vestigingen) op 1 oktober ${year}`,
    described: (place: string, count: number, year: number) =>
      `Kaart van ${place} met ${plural(count, '1 school', '# scholen')} als punten, ${year}.`,
    perClass: 'aantal scholen per klasse',
    pictureNote:
      'Een punt is een school; hoe groter, hoe meer leerlingen. Een ruit is een school onder de norm.',
  },
  /** The strip of schools by size. */
  strip: {
    title: (year: number) => `Scholen naar grootte, ${year}`,
    name: (place: string, count: number) =>
      `${place}: ${plural(count, '1 school', '# scholen')} naar grootte. Dezelfde scholen staan in de tabel.`,
    oneNorm: (norm: number, indicative: Indicative, normYear: number) =>
      `lijn: opheffingsnorm ${n.count(norm)}${vintage(indicative, normYear)}`,
    norms: (indicative: Indicative, normYear: number) =>
      `streep: opheffingsnorm van de school${vintage(indicative, normYear)}`,
    most: (count: string) => `${count} leerlingen`,
    described: (place: string, count: number) =>
      `Staven, van klein naar groot: ${plural(count, '1 school', '# scholen')} van ${place}.`,
    /** In a picture; `norm` is the text of `oneNorm` or `norms`. */
    pictureNote: (norm: string) => `Elke staaf is een school, van klein naar groot; ${norm}.`,
    hint: 'Van klein naar groot. Wijs een school aan, of kies haar.',
  },
};
