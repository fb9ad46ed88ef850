import { n, plural } from './numbers.ts';

/** The births of a choice: a path of the country, or percent more or fewer than now. The last two are those of older links. */
const presets = {
  gelijk: 'gelijk aan nu',
  cbs: 'CBS verwacht: 182.800 in 2030, 197.800 in 2040',
  'cbs-laag': 'CBS-band laag: 169.800 in 2030, 175.900 in 2040',
  'cbs-hoog': 'CBS-band hoog: 196.500 in 2030, 219.900 in 2040',
  eigen: 'eigen percentage',
  laag: 'lager (uit een oudere link): 2030 −7,3 %, 2040 −11,1 %',
  hoog: 'hoger (uit een oudere link): 2030 +7,3 %, 2040 +11,1 %',
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
  /** What is said of a value that is not usual. */
  outside: 'Buiten wat gebruikelijk is.',
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
  /** The sentence at the projection about the births that CBS expects, and its button. */
  cbs: {
    /** `births` in `year` by CBS, and `ours`; what the areas would have in the last year, beside what is projected. */
    sentence: (
      { year, births, ours }: { year: number; births: number; ours: number },
      last: number,
      areas: readonly { name: string; pupils: number; projected: number }[],
    ) =>
      `Het CBS verwachtte in december 2023 ${births < ours ? 'minder' : 'meer'} geboorten (${n.rough(births)} in ${year}) dan deze projectie (${n.rough(ours)}); dat zou in ${last} geven: ${areas
        .map(
          ({ name, pupils, projected }) =>
            `${name} ongeveer ${n.rough(pupils)} leerlingen in plaats van ${n.rough(projected)}`,
        )
        .join('; ')}.`,
    name: 'Geboorten volgens CBS',
    draw: 'Teken die lijn',
    hide: 'Haal die lijn weg',
  },
  of: {
    geboorten: {
      name: 'Geboorten',
      unit: '%',
      usual: (low: number, high: number) =>
        `67\u202f%-band van het CBS: ${n.signedPercent(low)} tot ${n.signedPercent(high)} in 2030`,
      meaning: (percent: number, births: number, expected: number, year: number) =>
        percent === 0
          ? `Gelijk aan nu: ${n.rough(expected)} per jaar in het land.`
          : `${n.signedPercent(percent)}: ${n.rough(births)} per jaar in ${year}; nu ${n.rough(expected)}.`,
      about:
        'Bereikt het basisonderwijs na vier jaar en het voortgezet onderwijs na elf. Wij houden de geboorten gelijk: het gemiddelde van de laatste drie bekende jaren. Het CBS verwachtte in december 2023 meer: 182.800 in 2030 en 197.800 in 2040, en met een kans van 67 % 169.800 tot 196.500 en 175.900 tot 219.900 (StatLine, tabel 85746NED). Tussen nu, 2030 en 2040 trekken wij een rechte lijn. Eerdere verwachtingen van het CBS waren vaak te hoog.',
      without: 'werken in so en vso niet door: die volgen hun eigen landelijke totaal.',
      presets,
    },
    instroom: {
      name: 'Instroom (migratie)',
      unit: '% per jaar',
      /** `most`: the largest number that can be typed, up or down. */
      usual: (low: number, high: number, most: number) =>
        `gebruikelijk: ${n.signedPercent(low, 0)} tot ${n.signedPercent(high, 0)}; typ een getal voor meer, tot ${n.signedPercent(-most, 0)} of ${n.signedPercent(most, 0)}`,
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
      /** `left`: how many pupils are left from a later year on; null where they are as many as at first. */
      meaning: (
        homes: number,
        pupilsPerHome: number,
        from: number,
        left: { pupils: number; year: number } | null,
      ) =>
        homes === 0
          ? 'Geen woningen bovenop wat nu gebouwd wordt.'
          : `${n.count(homes)} × ${n.hundredths(pupilsPerHome)}: ongeveer ${n.rough(homes * pupilsPerHome)} leerlingen vanaf ${from}${left === null ? '' : `, aflopend naar ${n.rough(left.pupils)} in ${left.year}`}.`,
      about:
        'Woningen bovenop wat er nu gebouwd wordt. Hun leerlingen zijn er in één keer, in het jaar dat u kiest, evenveel in elk leerjaar: acht in het basisonderwijs, zes in het voortgezet onderwijs. Elk jaar gaat het oudste leerjaar van school en komt er een jongste bij, zo groot als bij gemiddelde woningen van nu (0,18 en 0,12 leerlingen per woning; CBS, kerncijfers 2024) en nooit groter dan in het eerste jaar. Dat is een aanname: cijfers over nieuwe woningen na jaren hebben wij niet. Wonen er veel kleuters en baby’s, dan stijgt het aantal eerst nog. Van speciaal onderwijs is geen gemiddelde bekend; daar komen er evenveel bij als er gaan.',
    },
    pupilsPerHome: {
      name: 'Leerlingen per woning',
      unit: '',
      usual: (low: number, high: number) =>
        `meeste gemeenten: ${n.hundredths(low)} tot ${n.hundredths(high)}`,
      unknown: 'Voor deze soort is geen gebruikelijk aantal bekend: vul het zelf in.',
      about:
        'Leerlingen van de gekozen sector in een nieuwe woning, in het eerste jaar. In de meeste gemeenten wonen er 0,13 tot 0,25 in een woning voor het basisonderwijs en 0,08 tot 0,16 voor het voortgezet onderwijs (CBS, kerncijfers 2024).',
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
