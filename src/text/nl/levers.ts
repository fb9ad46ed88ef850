import { n, plural } from './numbers.ts';

/** The change in births of a choice, in percent more or fewer than expected. */
const presets = {
  eigen: 'eigen percentage',
  laag: 'lager: 2030 −7,3 %, 2040 −11,1 %',
  hoog: 'hoger: 2030 +7,3 %, 2040 +11,1 %',
};

/** The Dutch texts about making scenarios: setting their levers, and user births. They are loaded with the panel that shows them. */
export const levers = {
  add: 'Scenario toevoegen',
  most: (count: number) => `Ten hoogste ${n.count(count)} scenario’s.`,
  which: 'Scenario',
  name: 'Naam',
  reset: 'Terug naar de projectie',
  remove: (name: string) => `${name} verwijderen`,
  holdsFor: 'Geldt voor',
  all: 'alle gekozen gemeenten samen',
  wholeOf: (region: string) => `heel ${region}`,
  notChosen: (place: string) => `${place} (niet gekozen)`,
  explanation: 'Wat de knoppen betekenen',
  /** The buttons beside the slider of a lever. */
  less: (lever: string) => `${lever}: minder`,
  more: (lever: string) => `${lever}: meer`,
  back: (value: string) => `terug naar ${value}`,
  range: (least: string, most: string) => `van ${least} tot ${most}`,
  births: {
    label: 'Eigen geboortecijfers',
    choose: 'Kies een bestand (CSV, XLSX of ODS)',
    about:
      'Vervangt of verlengt de landelijke geboorten waarmee de projectie rekent; het bestand blijft in uw browser. Kolommen: jaar en levendgeborenen.',
    used: (file: string, own: number, last: number) =>
      `${file}: ${plural(own, '1 jaar', '# jaren')} uit uw bestand; geboorten bekend tot en met ${last}. De link laat uw cijfers niet zien.`,
    keptUsers: 'Uw vorige bestand blijft gelden.',
    keptOurs: 'De cijfers van CBS blijven gelden.',
    example: 'Voorbeeld: onze eigen lijst',
    back: 'Terug naar de cijfers van CBS',
  },
  of: {
    geboorten: {
      name: 'Geboorten',
      unit: '%',
      usual: (low: number, high: number) =>
        `lager tot hoger: ${n.signedPercent(low)} tot ${n.signedPercent(high)} in 2030`,
      meaning: (percent: number, births: number, expected: number, year: number) =>
        percent === 0
          ? `Zoals verwacht: ${n.rough(expected)} per jaar in het land.`
          : `${n.signedPercent(percent)}: ${n.rough(births)} per jaar in ${year}; verwacht ${n.rough(expected)}.`,
      about:
        'Bereikt het basisonderwijs na vier jaar en het voortgezet onderwijs na elf. Wij houden de geboorten gelijk: het gemiddelde van de laatste drie bekende jaren. “Lager” en “hoger” wijken daar even ver van af als de 67 %-band van het CBS breed is, maar zijn die band niet: het CBS verwachtte in december 2023 meer geboorten dan wij, 182.800 in 2030 (band 169.800 tot 196.500).',
      without: 'werken in so en vso niet door: die volgen hun eigen landelijke totaal.',
      presets,
    },
    instroom: {
      name: 'Instroom (migratie)',
      unit: '% per jaar',
      usual: (low: number, high: number) =>
        `gebruikelijk: ${n.signedPercent(low, 0)} tot ${n.signedPercent(high, 0)}`,
      /** `pupils` in the first year, and `percent` more or fewer pupils than projected in `year`. */
      meaning: (pupils: number, first: number, percent: number, year: number) =>
        percent === 0
          ? 'Zoals de projectie.'
          : `Ongeveer ${n.rough(Math.abs(pupils))} leerlingen ${pupils < 0 ? 'minder' : 'erbij'} in ${first}; ${n.percent(Math.abs(percent))} in ${year}.`,
      about:
        'Komt elk jaar bovenop het jaar ervoor. Gebruikelijk: −1 tot +1 % per jaar; Oekraïne was in 2022 eenmalig 0,7 %.',
    },
    homes: {
      name: 'Nieuwbouw',
      unit: 'woningen',
      most: (most: number) => `typ een getal tot ${n.count(most)}`,
      meaning: (homes: number, pupilsPerHome: number, from: number) =>
        homes === 0
          ? 'Geen woningen bovenop wat nu gebouwd wordt.'
          : `${n.count(homes)} × ${n.hundredths(pupilsPerHome)}: ongeveer ${n.rough(homes * pupilsPerHome)} leerlingen vanaf ${from}.`,
      about:
        'Woningen bovenop wat er nu gebouwd wordt; hun leerlingen zijn er in één keer, vanaf het jaar dat u kiest.',
    },
    pupilsPerHome: {
      name: 'Leerlingen per woning',
      unit: '',
      usual: (low: number, high: number) =>
        `meeste gemeenten: ${n.hundredths(low)} tot ${n.hundredths(high)}`,
      unknown: 'Voor deze soort is geen gebruikelijk aantal bekend: vul het zelf in.',
      about:
        'Leerlingen van de gekozen sector in een nieuwe woning. In de meeste gemeenten wonen er 0,13 tot 0,25 in een woning voor het basisonderwijs en 0,08 tot 0,16 voor het voortgezet onderwijs (CBS, kerncijfers 2024).',
    },
    from: {
      name: 'Bewoond vanaf',
      unit: '',
      about: 'Het eerste jaar waarin de kinderen op 1 oktober worden geteld.',
    },
    marktaandeel: {
      name: 'Marktaandeel (belangstelling)',
      unit: '%',
      usual: (low: number, high: number) =>
        `gebruikelijk: ${n.signedPercent(low, 0)} tot ${n.signedPercent(high, 0)}`,
      meaning: (percent: number) =>
        percent === 0
          ? 'Zoals de projectie.'
          : `${n.short(100 + percent)} nieuwe leerlingen waar de projectie er 100 heeft.`,
      about:
        'Geldt voor wie vanaf nu instroomt; na acht jaar voor iedereen. Gebruikelijk: −10 tot +10 %.',
    },
    doorstroom: {
      name: 'Doorstroom',
      unit: '% groei',
      usual: (low: number, high: number) =>
        `schattingen: ${n.hundredths(low)} tot ${n.hundredths(high)}\u202f%`,
      meaning: (percent: number, usual: number) =>
        percent === usual
          ? `Zoals de projectie: ${n.hundredths(usual)}\u202f% in het eerste jaar.`
          : `${n.hundredths(percent)}\u202f% groei in het eerste jaar; de projectie heeft ${n.hundredths(usual)}\u202f%.`,
      about:
        'Groei van het vo die geboorten niet verklaren; dooft uit met 5 % per jaar. De projectie rekent met 0,28 %; schattingen lopen van 0,05 tot 0,52 %.',
    },
  },
};
