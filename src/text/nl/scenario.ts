import type { LeversInWords } from '../scenario.ts';
import { n, plural } from './numbers.ts';

/** The Dutch texts about scenarios, the levers of a scenario, and user births. */
export const scenario = {
  title: 'Wat als …?',
  about:
    'Een scenario is uw eigen veronderstelling, getekend naast de projectie. De marge van de projectie hoort er niet bij.',
  add: 'Scenario toevoegen',
  most: (count: number) => `Ten hoogste ${n.count(count)} scenario’s.`,
  name: 'Naam',
  nameless: (nth: number) => `Scenario ${n.count(nth)}`,
  reset: 'Terug naar de projectie',
  remove: (name: string) => `${name} verwijderen`,
  holdsFor: 'Geldt voor',
  all: 'alle gekozen gemeenten samen',
  notChosen: (place: string) => `${place} (niet gekozen)`,
  idle: (place: string) =>
    `Geldt voor ${place}, dat nu niet gekozen is: kies het weer, of laat het scenario voor iets anders gelden.`,
  /**
   * Lists in words the levers of a scenario that differ from `usual`, the scenario that equals the projection; "als de projectie"
   * where none differs.
   */
  leversInWords: (levers: LeversInWords, usual: LeversInWords): string => {
    const { geboorten, instroom, nieuwbouw, marktaandeel, doorstroom } = levers;
    const parts = [
      geboorten === 0
        ? ''
        : `geboorten ${typeof geboorten === 'number' ? n.signedPercent(geboorten) : scenario.levers.geboorten.presets[geboorten]}`,
      instroom === 0 ? '' : `instroom ${n.signedPercent(instroom)} per jaar`,
      nieuwbouw === null
        ? ''
        : `${n.count(nieuwbouw.homes)} woningen met ${n.hundredths(nieuwbouw.pupilsPerHome)} leerlingen, vanaf ${nieuwbouw.from}`,
      marktaandeel === 0 ? '' : `marktaandeel ${n.signedPercent(marktaandeel)}`,
      doorstroom === usual.doorstroom ? '' : `doorstroom ${n.hundredths(doorstroom)}\u202f%`,
    ].filter(Boolean);
    return parts.length === 0 ? 'als de projectie' : parts.join('; ');
  },
  /**
   * Describes a scenario in one sentence, for paper: its name, its area (`place`; null for all selected gemeenten) and its
   * levers.
   */
  told: (name: string, levers: LeversInWords, usual: LeversInWords, place: string | null) =>
    `${name}${place === null ? '' : ` (${place})`}: ${scenario.leversInWords(levers, usual)}.`,
  result: (place: string, year: number, pupils: number, difference: number) =>
    `${place}: ongeveer ${n.rough(pupils)} leerlingen in ${year} (${n.signedCount(difference)})`,
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
  levers: {
    geboorten: {
      name: 'Geboorten',
      unit: '% meer of minder dan verwacht',
      about:
        'Bereikt het basisonderwijs na vier jaar en het voortgezet onderwijs na elf. Wij houden de geboorten gelijk: het gemiddelde van de laatste drie bekende jaren. “Lager” en “hoger” wijken daar even ver van af als de 67 %-band van het CBS breed is, maar zijn die band niet: het CBS verwachtte in december 2023 meer geboorten dan wij, 182.800 in 2030 (band 169.800 tot 196.500).',
      without: 'werken in so en vso niet door: die volgen hun eigen landelijke totaal.',
      presets: {
        eigen: 'eigen percentage',
        laag: 'lager: 2030 −7,3 %, 2040 −11,1 %',
        hoog: 'hoger: 2030 +7,3 %, 2040 +11,1 %',
      },
    },
    instroom: {
      name: 'Instroom (migratie)',
      unit: '% leerlingen per jaar erbij',
      about:
        'Komt elk jaar bovenop het jaar ervoor. Gebruikelijk: −1 tot +1 % per jaar; Oekraïne was in 2022 eenmalig 0,7 %.',
    },
    homes: {
      name: 'Nieuwbouw',
      unit: 'woningen',
      about:
        'Woningen bovenop wat er nu gebouwd wordt; hun leerlingen zijn er in één keer, vanaf het jaar dat u kiest.',
    },
    pupilsPerHome: {
      name: 'Leerlingen per woning',
      unit: 'leerlingen',
      unknown: 'Voor deze soort is geen gebruikelijk aantal bekend: vul het zelf in.',
      about: (sector: 'po' | 'vo'): string =>
        sector === 'po'
          ? 'In de meeste gemeenten 0,13 tot 0,25 (CBS, kerncijfers 2024).'
          : 'In de meeste gemeenten 0,08 tot 0,16 (CBS, kerncijfers 2024).',
    },
    from: { name: 'Vanaf', unit: '1 oktober van dat jaar' },
    marktaandeel: {
      name: 'Marktaandeel (belangstelling)',
      unit: '% meer van de nieuwe leerlingen',
      about:
        'Geldt voor wie vanaf nu instroomt; na acht jaar voor iedereen. Gebruikelijk: −10 tot +10 %.',
    },
    doorstroom: {
      name: 'Doorstroom',
      unit: '% groei in het eerste jaar',
      about:
        'Groei van het vo die geboorten niet verklaren; dooft uit met 5 % per jaar. De projectie rekent met 0,28 %; schattingen lopen van 0,05 tot 0,52 %.',
    },
  },
};
