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
    'Kies een gemeente of een regio. U ziet dan elke school (vestiging) met haar leerlingen, en hoe ver ze van de opheffingsnorm is.',
  regions: {
    division: 'Indeling',
    region: 'Regio',
    none: 'geen regio: gekozen gemeenten',
    own: 'Eigen regio',
  },
  of: (place: string) => `Scholen: ${place}`,
  loading: 'De scholen worden geladen…',
  none: 'Hier staan geen scholen van deze soort.',
  noneFiltered: 'Geen school past bij deze filters.',
  clear: 'Filters wissen',
  /** The first sentence: how many schools there are, and how many are below the norm. */
  count: (open: number, year: number) =>
    `Op 1 oktober ${year} ${open === 1 ? 'is er 1 school' : `zijn er ${n.count(open)} scholen`} met leerlingen.`,
  below: {
    po: (count: number, normYear: number) =>
      `${count === 0 ? 'Geen school is' : plural(count, '1 school is', '# scholen zijn')} onder de indicatieve opheffingsnorm (inwoners ${normYear}).`,
    vo: (count: number) =>
      `${count === 0 ? 'Geen vestiging hoort' : plural(count, '1 vestiging hoort', '# vestigingen horen')} bij een school onder de opheffingsnorm, voor zover die bekend is.`,
  },
  closedSince: (closed: number, renumbered: number, base: number) =>
    `Sinds ${base} ${plural(closed, 'sloot 1 school', 'sloten # scholen')}${
      renumbered === 0
        ? ''
        : `; ${plural(renumbered, '1 school ging', '# scholen gingen')} verder onder een ander nummer en ${renumbered === 1 ? 'telt' : 'tellen'} niet mee`
    }.`,
  caution: {
    po: 'De norm is indicatief: berekend met de formule van de wet. Pas drie jaar na elkaar onder de norm kan gevolgen hebben, en de wet kent uitzonderingen (WPO art. 153–157).',
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
      under50: 'minder dan 50',
      under100: '50 tot 100',
      under145: '100 tot 145',
      under250: '145 tot 250',
      from250: '250 of meer',
    },
    statuses: {
      open: 'open scholen',
      below: 'onder de norm',
      closed: 'gesloten scholen',
      all: 'alle scholen',
    },
    shown: (shown: number, all: number) =>
      shown === all
        ? plural(all, '1 school', '# scholen')
        : `${n.count(shown)} van ${plural(all, '1 school', '# scholen')}`,
    unknown: 'onbekend',
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
    choose: 'Kolommen',
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
  ofTable: 'met de scholen',
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
};
