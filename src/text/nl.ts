import type { FileTrouble } from './file-trouble.ts';
import { list, n, ordinal } from './nl/numbers.ts';
import { method } from './nl/method.ts';
import { scenario } from './nl/scenario.ts';
import { share } from './nl/share.ts';
import { take } from './nl/take.ts';
import { ownMarks } from './nl/own-marks.ts';
import { problemWords } from './nl/problems.ts';
import { brief, caution, expectation, sentence } from './nl/sentence.ts';
import { inSoorten, soorten } from './nl/soorten.ts';
import type { Course, Spoken } from './trend.ts';

/** All words of the page in Dutch. `en.ts` has the same keys. */
export const nl = {
  locale: 'nl-NL',
  numbers: n,
  soorten,
  ordinal,
  own: ownMarks,
  scenario,
  take,
  sentence,
  brief,
  caution,
  expectation,
  title: 'Leerlingenatlas',
  tagline: 'Leerlingendaling per gemeente in het primair en voortgezet onderwijs',
  skip: 'Naar de inhoud',
  country: 'Nederland',
  nav: 'Onderdelen',
  map: {
    name: (measure: string, year: number, sector: string) =>
      `Kaart van Nederland per gemeente. ${measure}. ${sector}, ${year}.`,
    role: 'kaart',
    keys: 'Pijltjes: naar de buurgemeente. Enter: kiezen of weghalen. Plus en min: zoomen. Shift met pijltje: schuiven. 0: hele kaart.',
    interval: (pupils: number, low: number, high: number) =>
      `ongeveer ${n.count(pupils)} leerlingen (${n.wholePercent(80)}: ${n.count(low)}–${n.count(high)})`,
    place: (place: number, of: number) => `${n.count(place)}e van ${n.count(of)}`,
    chosen: 'gekozen',
    zoom: 'Zoomen',
    zoomIn: 'Inzoomen',
    zoomOut: 'Uitzoomen',
    zoomReset: 'Hele kaart',
    wheelHint: 'Houd Ctrl ingedrukt om op de kaart te zoomen',
    unavailable: 'De kaart kan niet worden getekend. De cijfers staan in de ranglijst hieronder.',
  },
  legend: {
    name: 'Legenda: aantal gemeenten per klasse. Kies klassen om alleen die op de kaart te tonen.',
    below: (to: string) => `minder dan ${to}`,
    from: (from: string) => `${from} of meer`,
    between: (from: string, to: string) => `${from} tot ${to}`,
    column: (label: string, count: number) =>
      `${label}: ${count === 1 ? '1 gemeente' : `${n.count(count)} gemeenten`}`,
    tick: (value: number) => n.short(value),
    without: (reason: string, count: number) => `${reason}: ${n.count(count)}`,
    none: 'geen cijfers of niet te berekenen',
    showAll: 'Alle klassen tonen',
  },
  share,
  /** Leads to the data set that holds what is on the screen. */
  figures: { download: 'Download', these: 'deze cijfers' },
  slider: { name: 'Jaar op de kaart', play: 'Speel de jaren af', pause: 'Pauze' },
  /** A day of the year as the data package writes it. */
  dayOfYear: (day: string) => day,
  source: {
    projected: (year: number) => `${year} is een eigen projectie, geen telling.`,
    notProjected: (measure: string) =>
      `De maat “${measure}” wordt niet vooruit berekend: kies een geteld jaar.`,
    ownBirths: (file: string) => `De projectie rekent met uw eigen geboortecijfers (${file}).`,
    unplaced: (pupils: number) =>
      `${n.count(pupils)} leerlingen zonder bekende gemeente tellen landelijk mee, maar staan op geen kaart.`,
    line: (
      titles: string,
      countDate: string | null,
      year: number,
      provisional: boolean,
      boundaries: number | null,
    ) =>
      [
        `Bron: ${titles}`,
        countDate === null
          ? null
          : `teldatum ${countDate} ${year}${provisional ? ' (voorlopig)' : ''}`,
        boundaries === null ? null : `gemeentegrenzen van ${boundaries}`,
      ]
        .filter((part) => part !== null)
        .join('; ') + '.',
  },
  sources: {
    title: 'Bronnen en methode',
    intro:
      'Alle cijfers komen uit openbare bestanden van DUO, CBS en het Kadaster. Ze zijn per vestiging geteld en hier opgeteld per gemeente, naar de plaats van de school, binnen de gemeentegrenzen van nu.',
    files: 'Bestanden en teldata',
    file: 'Bestand',
    origin: 'Herkomst',
    licence: 'Licentie',
    countDate: 'Teldatum',
    years: 'Jaren',
    limits: 'Wat u moet weten',
    limitList: [
      'Voorlopige cijfers: het nieuwste jaar wordt door DUO nog bijgesteld.',
      'Afgeschermde aantallen: DUO toont aantallen van 1 tot en met 4 leerlingen per vestiging als “<5”. Ze zijn niet meegeteld; waar ze voorkomen staat “+ n × <5”, dat wil zeggen 1 tot 4 leerlingen per keer meer.',
      'Geen cijfers is iets anders dan nul: een gesloten school telt als 0, een jaar zonder cijfers is een gat in de lijn en gearceerd op de kaart.',
      'Speciaal (basis)onderwijs: vóór 1998 zijn de cijfers onvolledig en rond 2010 is de telling veranderd. Vergelijk niet over 2010 heen.',
      'Voortgezet onderwijs: er zijn cijfers van 2019, 2023, 2024 en 2025; per schoolsoort alleen van 2019. In 2023 ontbreken vestigingen: de gemeenten waar dat speelt zijn als onvolledig gemarkeerd en krijgen geen verandering.',
      'Een gemeente op de kaart is de gemeente van de school, niet die van het huis van de leerling.',
      `In 2022 telden scholen leerlingen uit Oekraïne mee, ongeveer ${n.percent(0.7)} van het primair onderwijs.`,
    ],
    measures: 'Maten',
    classes: 'Klassen op de kaart',
    classesText:
      'De klassegrenzen horen bij het nieuwste jaar en gelden voor alle jaren. Daarom blijft een kleur hetzelfde betekenen terwijl u door de jaren gaat. Bij verandering liggen de grenzen aan beide kanten van nul even ver.',
    ranking:
      'Rangnummers: 1 is de grootste daling (bij verandering) of het grootste aantal (bij aantallen). Gelijke waarden delen een nummer.',
  },
  problems: {
    words: problemWords,
    title: 'Niet alle cijfers konden worden geladen',
    line: ({ file, problem, row, column, found }: FileTrouble) => {
      const reason = problemWords[problem] ?? problem;
      const where = [
        row === null ? null : `regel ${n.count(row)}`,
        column ? `kolom ${column}` : null,
      ]
        .filter((part) => part !== null)
        .join(', ');
      const shown = problem === 'unreachable' || !found ? '' : ` (“${found.slice(0, 60)}”)`;
      return `${file}${where === '' ? '' : `, ${where}`}: ${reason}${shown}.`;
    },
    rest: 'De rest van de pagina werkt. Probeer het opnieuw; blijft het misgaan, laat het de beheerder van deze website weten.',
    retry: 'Opnieuw proberen',
  },
  modes: { kaart: 'Kaart', regio: 'Regio', dataset: 'Dataset', bronnen: 'Bronnen en methode' },
  language: { label: 'Taal', nl: 'Nederlands', en: 'English' },
  theme: { toDark: 'Donkere weergave', toLight: 'Lichte weergave' },
  sectors: {
    label: 'Sector',
    po: 'Primair (po)',
    vo: 'Voortgezet (vo)',
  },
  controls: {
    label: 'Wat wilt u zien?',
    soort: 'Soort',
    measure: 'Maat',
    base: 'Ten opzichte van',
    classes: 'Klassen',
    from: 'grens 1',
    to: 'grens 2',
    open: 'Instellingen',
    close: 'Sluiten',
    since: (year: number) => `t.o.v. ${year}`,
    typesOnly: (years: string) => `Per schoolsoort zijn alleen cijfers van ${years} beschikbaar.`,
  },
  measures: {
    verandering: {
      name: 'verandering in %',
      about: 'Verandering van het aantal leerlingen ten opzichte van het basisjaar, in procenten',
    },
    verschil: {
      name: 'verandering in leerlingen',
      about: 'Verandering van het aantal leerlingen ten opzichte van het basisjaar, in leerlingen',
    },
    leerlingen: { name: 'aantal leerlingen', about: 'Aantal leerlingen op de teldatum' },
    index: { name: 'index', about: 'Index van het aantal leerlingen; het basisjaar is 100' },
    piek: {
      name: 'sinds de piek',
      about: 'Verschil met het jaar met de meeste leerlingen tot dan toe, in procenten',
    },
    vestigingen: {
      name: 'aantal vestigingen',
      about: 'Aantal vestigingen met leerlingen op de teldatum',
    },
    schoolgrootte: {
      name: 'gemiddelde schoolgrootte',
      about: 'Gemiddeld aantal leerlingen per vestiging',
    },
    kansdaling: {
      name: `kans op meer dan ${n.wholePercent(10)} daling in 5 jaar`,
      about: `Kans dat het aantal leerlingen in de vijf jaar na de nieuwste telling meer dan ${n.wholePercent(10)} daalt, volgens de projectie`,
    },
    kansgrens1: {
      name: 'kans op passeren van grens 1',
      about:
        'Kans dat de verandering ten opzichte van het basisjaar onder signaleringsgrens 1 ligt, volgens de projectie',
    },
    kansgrens2: {
      name: 'kans op passeren van grens 2',
      about:
        'Kans dat de verandering ten opzichte van het basisjaar onder signaleringsgrens 2 ligt, volgens de projectie',
    },
    iml: {
      name: 'krimp volgens de IML-maat',
      about: `Verandering in vijf jaar; ${n.wholePercent(10)} daling of meer is krimp volgens de IML-maat`,
    },
  },
  classMethods: {
    kwantielen: 'evenveel per klasse',
    gelijk: 'even brede klassen',
    natuurlijk: 'natuurlijke grenzen',
    grenzen: 'twee signaleringsgrenzen',
  },
  status: {
    observed: 'geteld',
    missing: 'geen cijfers',
    masked: 'afgeschermd (<5)',
    incomplete: 'onvolledig',
    undefined: 'niet te berekenen',
    provisional: 'voorlopig',
    projected: 'projectie',
  },
  count: {
    pupils: (value: number) => (value === 1 ? '1 leerling' : `${n.count(value)} leerlingen`),
    branches: (value: number) => (value === 1 ? '1 vestiging' : `${n.count(value)} vestigingen`),
    /** Follows a count: the masked cells that are not in it. */
    plusMasked: (cells: number) => `+ ${n.count(cells)} × <5`,
  },
  search: {
    label: 'Zoek een gemeente',
    placeholder: 'Zoek een gemeente…',
    loading: 'De lijst van gemeenten wordt geladen.',
    found: (count: number) =>
      count === 1 ? '1 gemeente gevonden' : `${n.count(count)} gemeenten gevonden`,
    more: (count: number) => `en nog ${n.count(count)}; typ verder`,
    none: (query: string) => `Geen gemeente gevonden voor “${query}”.`,
    tryThis: 'Typ een deel van de naam, of kies uit een lijst. Een dorp staat onder zijn gemeente.',
    otherName: (name: string, other: string) => `${name} (${other})`,
    ended: (old: string, now: string, year: number) => `${old} → ${now} (samengevoegd in ${year})`,
    alreadyChosen: 'al gekozen',
    added: (name: string) => `${name} gekozen.`,
    replaced: (name: string, gone: string) =>
      `${name} gekozen in plaats van ${gone}: er passen acht gemeenten naast elkaar.`,
    removed: (name: string) => `${name} verwijderd.`,
    chosen: 'Gekozen gemeenten',
    noneChosen: 'Nog geen gemeente gekozen: zoek er een, of klik op de kaart.',
    remove: (name: string) => `${name} verwijderen`,
    list: {
      open: 'Kies uit een lijst',
      title: 'Kies gemeenten uit een lijst',
      division: 'Ingedeeld naar',
      chosen: (count: number, most: number) =>
        `${n.count(count)} van ten hoogste ${n.count(most)} gekozen`,
      full: 'Haal er eerst een weg om een andere te kiezen.',
      /** Beside a region: how many of its gemeenten are chosen, where any are, and how many it has. */
      here: (chosen: number, count: number) =>
        chosen > 0 ? `${n.count(chosen)} van ${n.count(count)}` : n.count(count),
      close: 'Klaar',
    },
    divisions: {
      provincie: 'provincie',
      corop: 'COROP-gebied',
      rmc: 'RMC-regio',
      onderwijsgebied: 'onderwijsgebied',
      rpa: 'RPA-gebied',
      wgr: 'WGR-gebied',
      nodaal: 'nodaal gebied',
      veiligheidsregio: 'veiligheidsregio',
      vakantieregio: 'vakantieregio',
    },
  },
  ranking: {
    title: 'Ranglijst',
    about: (measure: string, base: number, year: number) =>
      `${measure}, ${base}\u2060–\u2060${year}`,
    place: 'Plaats',
    name: 'Gemeente',
    pupils: 'leerlingen',
    change: 'verandering',
    course: 'verloop',
    compare: 'Kruis aan om te vergelijken op de kaart en in de grafiek.',
    filter: 'Filter op naam',
    division: 'Indeling',
    region: 'Regio',
    everywhere: 'heel Nederland',
    ownRegion: 'eigen regio',
    sortBy: 'Sorteer op',
    reverse: 'Draai de volgorde om',
    jump: 'Naar mijn gemeente',
    shown: (count: number, total: number) =>
      count === total
        ? `${n.count(total)} gemeenten`
        : `${n.count(count)} van ${n.count(total)} gemeenten`,
    all: (count: number) => `Toon alle ${n.count(count)} gemeenten`,
    fewer: (count: number) => `Toon alleen de eerste ${n.count(count)}`,
    none: 'Geen gemeente past bij dit filter.',
    clear: 'Wis het filter',
    masked: (cells: number) => (cells === 1 ? '<5' : `${n.count(cells)} × <5`),
    loading: 'De ranglijst komt zodra de cijfers er zijn.',
  },
  trend: {
    title: (keys: readonly string[]) => `Leerlingen ${inSoorten(keys)}`,
    /** `until` is the last year of the projection, null where there is none. */
    name: (
      keys: readonly string[],
      first: number,
      last: number,
      until: number | null,
      places: readonly string[],
    ) =>
      `Lijngrafiek: leerlingen ${inSoorten(keys)} van ${first} tot en met ${last}${until === null ? '' : ` en verwacht tot en met ${until}`}, ${list.format(places)}`,
    /** One sentence over all series: where each began, ended and was highest, and what is expected. */
    summary: (courses: readonly Course[]) =>
      `${courses
        .map(
          ({ name, first, last, peak, expected }) =>
            `${name} ging van ${n.count(first.pupils)} leerlingen in ${first.year} naar ${n.count(last.pupils)} in ${last.year}, met het hoogste aantal in ${peak.year} (${n.count(peak.pupils)})${expected === null ? '' : `, en naar verwachting naar ${n.count(expected.pupils)} in ${expected.year}`}`,
        )
        .join('; ')}.`,
    zone: { newest: (year: number) => `laatste telling ${year}`, projected: 'projectie' },
    lines: {
      label: 'Ook in de grafiek',
      past: (years: readonly number[]) => `wat zeiden we in ${years.join(', ')}?`,
      methods: 'vergelijk methoden',
      /** Of an earlier forecast, at the end of its line. */
      from: (year: number) => `uit ${year}`,
      expectedIn: (year: number) => `verwacht in ${year}`,
      /** A line of a place, where its place is not told by where it stands. */
      of: (place: string, line: string) => `${place}, ${line}`,
      /** How far an earlier forecast was from what came, in percent of that. */
      miss: (percent: number) =>
        Math.abs(percent) < 0.05
          ? 'precies goed'
          : `${n.percent(Math.abs(percent))} te ${percent > 0 ? 'hoog' : 'laag'}`,
    },
    methods: {
      naief: 'blijft gelijk',
      drift: 'rechte lijn',
      'log-lineair': 'log-lineair',
      theta: 'Theta',
      holt: 'Holt, gedempt',
      panel: 'panel zonder geboorten',
      'panel-geboorten': 'panel met geboorten',
      'vertraagd-bo': 'via bo, zonder geboorten',
      'vertraagd-bo-geboorten': 'via bo, met geboorten',
      'bo-groei': 'groeit als het bo',
      'eigen-totaal': 'groeit als het landelijke totaal',
    },
    methodTable: {
      title: (place: string) => `Methoden vergeleken: ${place}`,
      method: 'methode',
      expected: (year: number) => `verwacht in ${year}`,
      errorHere: (years: number) =>
        `gemiddelde fout ${n.count(years)} jaar vooruit, gemeenten van deze grootte`,
      errorCountry: (years: number) => `gemiddelde fout ${n.count(years)} jaar vooruit, landelijk`,
      own: 'deze projectie',
    },
    share: (percent: number) => `${percent}\u202f%`,
    interval: (low: number, high: number) => `${n.count(low)}–${n.count(high)}`,
    reasons: {
      'unknown-now': 'geen projectie: het nieuwste cijfer is niet volledig bekend',
      'no-pupils': 'geen projectie: op de laatste teldatum waren er geen leerlingen',
      'too-short': 'geen projectie: te weinig jaren met cijfers',
    },
    scale: { label: 'De grafiek toont', aantal: 'Aantal', index: 'Index' },
    table: 'Tabel',
    unit: {
      aantal: 'aantal leerlingen',
      index: (base: number) => `index, ${base} = 100`,
    },
    startsAt: (value: number) => `de as begint bij ${n.count(value)}, niet bij nul`,
    base: { label: 'Basisjaar', year: (year: number) => `basis ${year}` },
    onMap: (year: number) => `kaart ${year}`,
    reader: {
      label: 'Jaar aflezen',
      keys: 'Met de pijltjes leest u een ander jaar af, Enter zet dat jaar op de kaart, Escape gaat terug naar het jaar op de kaart.',
    },
    broken: (year: number) => `telbreuk ${year}`,
    rescaled: 'op schaal',
    columns: {
      year: 'Jaar',
      pupils: 'leerlingen',
      index: 'index',
      change: (base: number) => `sinds ${base}`,
    },
    /** A figure of which every cell is masked. */
    onlyMasked: (cells: number) => `${n.count(cells)} × <5`,
    spoken: ({ name, count, intervals, index, change, note }: Spoken, base: number) =>
      `${name}: ${[
        count && `${count} leerlingen`,
        ...intervals.map(
          ({ share, low, high }) => `${share}\u202f%: ${n.count(low)} tot ${n.count(high)}`,
        ),
        index && `index ${index}`,
        change && `${change} sinds ${base}`,
        note,
      ]
        .filter(Boolean)
        .join(', ')}`,
    notes: {
      fans: 'Na de laatste telling: het verwachte aantal (streepjes), met daaromheen waar 80\u202f% (donker) en 95\u202f% (licht) van de uitkomsten ligt.',
      fan: (place: string) =>
        `Na de laatste telling: het verwachte aantal (streepjes), met bij ${place} waar 80\u202f% van de uitkomsten ligt.`,
      eachFan:
        'Na de laatste telling: het verwachte aantal (streepjes), met daaromheen waar 80\u202f% van de uitkomsten ligt.',
      hints: {
        fan: 'Wijs een andere gekozen gemeente aan om haar grenzen te zien; alle grenzen staan onder de grafiek.',
        eachFan: 'Waar 95\u202f% van de uitkomsten ligt, staat onder de grafiek.',
      },
      dashed: 'Na de laatste telling: het verwachte aantal (streepjes).',
      faint: (year: number, tests: number) =>
        tests === 0
          ? `Na ${year} lichter: meer een richting dan een verwachting.`
          : `Na ${year} lichter: zo ver vooruit kon de methode hooguit ${tests === 1 ? 'één keer' : `${n.count(tests)} keer`} los van elkaar worden getoetst.`,
      untested: (year: number) =>
        `Na ${year} lichter: niet getoetst, de lijn is verder doorgetrokken.`,
      withoutBirths: 'Zonder geboortecijfers gemaakt; de verwachting is dan minder zeker.',
      reason: (places: readonly string[], reason: string) => `${list.format(places)}: ${reason}.`,
      onlyOf: (place: string) =>
        `Eerdere verwachtingen en andere methoden staan er alleen van ${place}.`,
      rescaled: (area: string, base: number) =>
        `Nederland op schaal: het landelijke verloop, gelijkgesteld aan ${area} in ${base}.`,
      notRescaled: (base: number) =>
        `Nederland staat niet in de grafiek: in ${base} is er geen cijfer om het landelijke verloop aan gelijk te stellen.`,
      noPupils: (places: readonly string[], base: number) =>
        `Geen index voor ${list.format(places)}: in ${base} waren er geen leerlingen.`,
      noIndex: (places: readonly string[], base: number) =>
        `Geen index voor ${list.format(places)}: geen volledig cijfer in ${base}.`,
      gaps: (years: string) => `Geen cijfers over ${years}.`,
      incomplete: 'onvolledig: niet elke vestiging is bekend',
      masked: 'afgeschermd: <5 telt als 1 tot 4 leerlingen',
      acrossBreak: (year: number) =>
        `In ${year} is de telling veranderd: vergelijk niet over dat jaar heen.`,
    },
    empty: 'Voor deze keuze zijn er geen cijfers.',
  },
  method,
};

/** The words that every language of the page must have. */
export type Words = typeof nl;
