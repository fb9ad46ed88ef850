import { distance } from './distance.ts';
import { n, plural } from './numbers.ts';

/** A school to which another one is compared by distance: its name, and the distance in metres. */
interface Near {
  name: string;
  metres: number;
  isExact: boolean;
}

const kinds = {
  indicative: 'indicatieve',
  official: 'officiële',
  user: 'door u ingelezen',
  law: 'wettelijke',
};

/** The size classes of the backtest of schools, in words. */
const sizes = {
  '<50': 'minder dan 50 leerlingen',
  '50-99': '50 tot 100 leerlingen',
  '100-144': '100 tot 145 leerlingen',
  '145-249': '145 tot 250 leerlingen',
  '>=250': '250 of meer leerlingen',
};

/** The Dutch texts of the page of one school. */
export const school = {
  back: (place: string) => `Terug naar Scholen: ${place}`,
  loading: 'De school wordt geladen…',
  inTown: (soort: string, town: string, gemeente: string) =>
    town === '' || town === gemeente
      ? `School (vestiging) voor ${soort} in ${gemeente}`
      : `School (vestiging) voor ${soort} in ${town}, gemeente ${gemeente}`,
  /** The first sentence: the newest count, the change since the base year and the highest count. */
  pupils: (name: string, year: number, pupils: string) =>
    `Op 1 oktober ${year} telde ${name} ${pupils} ${pupils === '1' ? 'leerling' : 'leerlingen'}.`,
  change: (base: number, then: number, change: number, percent: number) =>
    change === 0
      ? `Dat is evenveel als in ${base}.`
      : `Dat ${Math.abs(change) === 1 ? 'is er 1' : `zijn er ${n.count(Math.abs(change))}`} ${change < 0 ? 'minder' : 'meer'} dan in ${base}, toen het er ${n.count(then)} waren (${n.signedPercent(percent)}).`,
  peak: (pupils: number, year: number) => `Het hoogste aantal was ${n.count(pupils)}, in ${year}.`,
  closed: (name: string, year: number, last: number, pupils: string) =>
    `${name} is gesloten: op 1 oktober ${year} waren er geen leerlingen meer. In ${last} waren het er ${pupils}.`,
  moved: (name: string, year: number) => `${name} ging in ${year} verder onder een ander nummer:`,
  ended: (name: string, last: number, pupils: string) =>
    `De laatste telling van ${name} was die van 1 oktober ${last}: ${pupils} leerlingen.`,
  share: (
    year: number,
    share: number,
    gemeente: string,
    before: { year: number; share: number } | null,
  ) =>
    `In ${year} is dat ${n.percent(share)} van de leerlingen van deze soort op scholen in ${gemeente}${before ? `; in ${before.year} was dat ${n.percent(before.share)}` : ''}.`,
  masked: '1 tot 4',
  norm: {
    title: 'Opheffingsnorm',
    /** The norm with its vintage: "de indicatieve opheffingsnorm van 50 (inwoners 2024)". */
    ofKind: (norm: number, kind: keyof typeof kinds, year: number) =>
      `de ${kinds[kind]} opheffingsnorm van ${n.count(norm)}${{ indicative: ` (inwoners ${year})`, official: ' (2023)', user: '', law: ' (WVO 2020)' }[kind]}`,
    /** How a school, in vo with all its vestigingen, stands to its norm. */
    above: (above: number, norm: string, isWhole: boolean) =>
      `De ${isWhole ? 'hele school, met al haar vestigingen,' : 'school'} telt ${above === 0 ? 'evenveel leerlingen als' : `${n.count(Math.abs(above))} ${Math.abs(above) === 1 ? 'leerling' : 'leerlingen'} ${above < 0 ? 'minder' : 'meer'} dan`} ${norm}.`,
    masked: (norm: string) => `De school telt 1 tot 4 leerlingen en is daarmee onder ${norm}.`,
    inARow: (years: number, kind: keyof typeof kinds) =>
      `Ze is ${years === 1 ? 'bij de laatste telling' : `${n.count(years)} tellingen na elkaar`} onder de ${kinds[kind]} norm van nu.`,
    bounds: (low: number, high: number) =>
      `De inwoners zijn afgerond, zodat de norm tussen ${n.count(low)} en ${n.count(high)} ligt.`,
    source: {
      indicative: (year: number) =>
        `Indicatief: berekend met de formule van de wet uit de inwoners van 4 tot en met 11 jaar in ${year} en het land van de gemeente. De officiële norm is om de vijf jaar vastgesteld, het laatst op 1 augustus 2023.`,
      official: () =>
        'Officieel: de norm van 2023, zoals gepubliceerd voor dit deel van de gemeente.',
      user: () => 'Uit de tabel met normen die u hebt ingelezen.',
      law: () => 'Volgens de wet, uit de schoolsoorten van de hele school.',
    },
    split:
      'De gemeente had meer normen, voor delen van de gemeente. Welke voor deze plaats geldt, is hier niet bekend.',
    none: 'Voor deze school is hier geen norm bekend.',
    law: {
      title: 'Wat de wet zegt, met uitzonderingen',
      po: [
        'Pas na drie schooljaren na elkaar onder de norm, geteld op 1 oktober, stopt de bekostiging (WPO art. 153 en 154). Er zijn uitzonderingen (WPO art. 153–157).',
        'De scholen van het bestuur zijn samen gemiddeld groot genoeg: dan mag een school onder de norm open blijven.',
        'Binnen 5 kilometer is er geen andere school van dezelfde richting, en de school heeft ten minste 50 leerlingen.',
        'Het is de enige openbare school binnen 10 kilometer.',
      ],
      vo: [
        'In het vo geldt de norm voor de hele school met al haar vestigingen (het BRIN-nummer), en hangt ze af van de schoolsoorten (WVO 2020, art. 4.2 en 4.24). Pas na drie jaar na elkaar onder de norm, geteld op 1 oktober, heeft dat gevolgen.',
      ],
      check:
        'Of een uitzondering geldt, beslist de minister. Deze pagina toetst de uitzonderingen niet. De hele tekst:',
      /** The links to the laws. */
      read: {
        po: 'Wet op het primair onderwijs (wetten.overheid.nl)',
        vo: 'Wet voortgezet onderwijs 2020 (wetten.overheid.nl)',
      },
    },
  },
  facts: {
    title: 'Over de school',
    code: 'Nummer van de vestiging',
    soort: 'Soort',
    place: 'Plaats',
    gemeente: 'Gemeente',
    denomination: 'Richting',
    board: 'Bestuur',
    structure: 'Mag aanbieden',
    structureNote: 'volgens de licentie; het aanbod kan kleiner zijn',
    distance: 'Gemiddelde afstand van huis tot school',
    distanceNote: (year: number) => `${year}, DUO; alleen po`,
    years: 'Leerlingen sinds',
    asOldAs: (year: number) => `${year} of eerder`,
    unknown: 'niet bekend',
    /** Written for a mean distance of 0 metres, which cannot be. */
    zero: 'niet bekend (DUO geeft 0)',
    metres: distance,
  },
  chart: {
    title: 'Leerlingen op 1 oktober',
    name: (school: string, first: number, last: number) =>
      `Grafiek: leerlingen van ${school}, ${first}–${last}`,
    sentence: (first: { year: number; pupils: string }, last: { year: number; pupils: string }) =>
      `Van ${first.pupils} leerlingen in ${first.year} naar ${last.pupils} in ${last.year}.`,
    norm: (norm: number) => `norm ${n.count(norm)}`,
    unit: 'Aantal leerlingen; de as begint bij 0.',
    normNote: (kind: keyof typeof kinds) =>
      `De gestreepte lijn is de ${kinds[kind]} norm van nu; eerdere jaren hadden een andere norm.`,
    maskedNote: 'Een balkje staat voor 1 tot 4 leerlingen, die DUO afschermt.',
    gapNote: (years: string) => `Zonder cijfer van de school: ${years}.`,
    uncountedNote: (years: string) =>
      `Van deze jaren zijn er geen cijfers per vestiging: ${years}.`,
    codeNote: (codes: string) => `Met de tellingen onder eerdere nummers: ${codes}.`,
    provisionalNote: (years: string) => `Open stip: voorlopig cijfer (${years}).`,
    breakNote: (year: number) =>
      `Vóór ${year} is het speciaal onderwijs anders geteld; vergelijk die jaren niet met later.`,
    table: 'Tabel',
    forecast: (
      file: string,
      first: { year: number; pupils: number },
      last: { year: number; pupils: number },
    ) =>
      `DUO verwacht er ${n.count(first.pupils)} in ${first.year}${last.year === first.year ? '' : ` en ${n.count(last.pupils)} in ${last.year}`} (${file}).`,
    forecastNote: (files: readonly string[]) =>
      `Open ruiten: de prognose van DUO uit uw eigen bestand (${files.join(', ')}).`,
    forecastCode: (file: string, code: string) =>
      `In ${file} heeft de school nog haar eerdere nummer ${code}.`,
    projected: (pupils: number, year: number, low: number, high: number) =>
      `Naar verwachting ${n.count(pupils)} in ${year} (${n.count(low)} tot ${n.count(high)}), als de school open blijft.`,
    projectionNote: (until: number | null) =>
      `Streepjes: het verwachte aantal als de school open blijft, met waar ${n.wholePercent(80)} (donker) en ${n.wholePercent(95)} (licht) van de uitkomsten ligt.${until === null ? '' : ` Na ${until} lichter en zonder het interval van ${n.wholePercent(95)}: zo ver vooruit zijn de marges te smal, en wijst de lijn alleen een richting.`}`,
    columns: {
      year: 'Jaar',
      pupils: 'Leerlingen',
      share: 'Deel van gemeente',
      aboveNorm: 'Boven norm van nu',
      code: 'Nummer',
      expected: 'Verwacht, als open',
      interval: (share: number) => `Interval ${n.wholePercent(share)}`,
      lower: (share: number) => `Ondergrens ${n.wholePercent(share)}`,
      upper: (share: number) => `Bovengrens ${n.wholePercent(share)}`,
      closed: 'Kans gesloten',
      below: 'Kans onder norm',
    },
    rough: 'ruwe richting',
    noFigure: 'geen cijfer',
    gap: 'geen leerlingen op 1 oktober',
    marks: {
      opened: 'begin',
      closed: 'gesloten',
      renumberedFrom: 'ander nummer',
      renumberedInto: 'ander nummer',
      mergedFrom: 'fusie',
      mergedInto: 'opgegaan',
    },
  },
  projection: {
    title: 'Projectie',
    pending: 'De projectie wordt gemaakt…',
    zone: 'projectie',
    expectedIn: (pupils: number, year: number) => `${n.count(pupils)} in ${year}`,
    expected: (pupils: number, year: number, low: number, high: number) =>
      `Blijft de school open, dan heeft ze in ${year} naar verwachting ${plural(Math.round(pupils), '1 leerling', '# leerlingen')}, waarschijnlijk tussen ${n.count(low)} en ${n.count(high)} (${n.wholePercent(80)}).`,
    closed: (chance: string, year: number) =>
      `De kans dat de school in ${year} gesloten of gefuseerd is, is ${chance}: zo vaak gebeurde dat bij scholen van deze grootte in heel Nederland.`,
    /** Where a school stands to its norm in the years ahead. A chance includes that the school is closed or merged by then. */
    below: {
      now: (norm: string, year: number, chance: string, until: number, later: string) =>
        `De school is nu al onder ${norm}. De kans dat ze dat in ${year} is, of dan gesloten is, is ${chance}; in ${until} is die ${later}.`,
      first: (norm: string, year: number, chance: string) =>
        `In ${year} worden voor het eerst minder leerlingen verwacht dan ${norm}. De kans op minder, of dat de school dan gesloten is, is ${chance}.`,
      never: (norm: string, until: number, chance: string) =>
        `Tot en met ${until} worden niet minder leerlingen verwacht dan ${norm}. De kans dat het er in ${until} toch minder zijn, of dat de school dan gesloten is, is ${chance}.`,
      later: (year: number) =>
        `In ${year} ligt het verwachte aantal eronder, maar zo ver vooruit is dat een ruwe richting.`,
    },
    method: {
      bo: 'Zo gemaakt: projectie van de gemeente × aandeel van de school; de groei van dat aandeel in de laatste twee jaar dooft uit.',
      special:
        'Zo gemaakt: projectie van de gemeente × aandeel van de school; dat aandeel blijft gelijk.',
      young:
        'De school is jong: eerdere jonge scholen groeiden sneller, en daarmee is de projectie verhoogd.',
    },
    /** How accurate earlier projections were; shares and the median error in percent. */
    record: (facts: {
      size: keyof typeof sizes;
      horizon: number;
      inner: number;
      outer: number;
      median: number;
    }) =>
      `Getoetst: van scholen met ${sizes[facts.size]} die open bleven, viel ${facts.horizon} jaar vooruit ${n.wholePercent(facts.inner)} van de uitkomsten in het interval van ${n.wholePercent(80)} en ${n.wholePercent(facts.outer)} in dat van ${n.wholePercent(95)}. De helft van de voorspellingen zat er hoogstens ${n.wholePercent(facts.median)} naast.`,
    withClosed: (inner: number) =>
      `Met de scholen die sloten of fuseerden erbij viel ${n.wholePercent(inner)} in het interval van ${n.wholePercent(80)}.`,
    noSkill: 'Dat is niet beter dan aannemen dat het aantal gelijk blijft.',
    notYours: 'Uw scenario’s en eigen bestanden gelden niet voor de projectie van een school.',
    more: 'Hoe de projectie van een school is gemaakt en getoetst',
    none: {
      vo: 'Geen projectie: van scholen voor vo zijn er te weinig tellingen om een projectie per school te toetsen.',
      closed: 'Geen projectie: de school is gesloten of ging verder onder een ander nummer.',
      masked:
        'Geen projectie: de school had bij de laatste telling 1 tot 4 leerlingen, en het precieze aantal is afgeschermd.',
      'no-count': 'Geen projectie: van de laatste telling is er geen cijfer van deze school.',
      untested:
        'Geen projectie: er waren te weinig eerdere scholen van deze soort, grootte en leeftijd om haar te toetsen.',
    },
  },
  life: {
    title: 'Levensloop',
    opened: (year: number) => `${year}: eerste telling van de school.`,
    closed: (year: number) => `${year}: gesloten; de leerlingen zijn niet naar één school gegaan.`,
    renumberedFrom: (year: number) => `${year}: ander nummer; eerder was het`,
    renumberedInto: (year: number) => `${year}: ander nummer; sindsdien is het`,
    mergedFrom: (year: number) => `${year}: hier ging in op:`,
    mergedInto: (year: number) => `${year}: opgegaan in`,
    none: (year: number) => `Geen fusie, sluiting of ander nummer sinds ${year}.`,
    source: 'Volgens de overgangen van DUO, die tot januari 2025 gaan.',
  },
  near: {
    title: 'Scholen in de buurt',
    last: (town: string, soort: string) => `Dit is de enige school voor ${soort} in ${town}.`,
    others: (count: number, gemeente: string) =>
      count === 0
        ? `In ${gemeente} is geen andere school van deze soort.`
        : `In ${gemeente} ${plural(count, 'is 1 andere school', 'zijn # andere scholen')} van deze soort.`,
    next: ({ name, metres, isExact }: Near) =>
      `De dichtstbijzijnde school van deze soort is ${name}, ${isExact ? '' : 'ongeveer '}${distance(metres)} hemelsbreed. Zo ver is de volgende als deze school er niet zou zijn; over de weg is het verder.`,
    nextOfClosed: ({ name, metres, isExact }: Near) =>
      `De dichtstbijzijnde school van deze soort is ${name}, ${isExact ? '' : 'ongeveer '}${distance(metres)} hemelsbreed.`,
    unknown:
      'Waar deze school staat of stond is niet bekend, zodat de afstand tot andere scholen ontbreekt.',
    caption: (count: number) => `De ${count} dichtstbijzijnde scholen van deze soort`,
    columns: {
      name: 'School',
      town: 'Plaats',
      denomination: 'Richting',
      pupils: (year: number) => `Leerlingen ${year}`,
      distance: 'Hemelsbreed',
    },
    about: 'ongeveer',
    source: 'Afstanden: eigen berekening uit de adressen van DUO.',
  },
  source: 'Bron: DUO, leerlingen per vestiging op 1 oktober.',
};
