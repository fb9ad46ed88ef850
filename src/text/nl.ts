import type { Counted } from '../tables/counted.ts';
import type { CountedWords } from './counted.ts';
import type { FileTrouble } from './file-trouble.ts';
import { atSchools } from './nl/counted.ts';
import { list, n, plural } from './nl/numbers.ts';
import { scenario } from './nl/scenario.ts';
import { measures } from './nl/measures.ts';
import { search } from './nl/search.ts';
import { rankingIn } from './nl/ranking.ts';
import { trendIn } from './nl/trend.ts';
import { share } from './nl/share.ts';
import { exporting } from './nl/exporting.ts';
import { userFigureMarks } from './nl/user-figure-marks.ts';
import { partList, type UnusedPart } from './part-list.ts';
import { problemWords } from './nl/problems.ts';
import { answerIn } from './nl/sentence.ts';

/** The values that a ranking starts with: the largest fall or rise of a change, or the lowest or highest value. */
const rankedFrom = {
  fall: 'grootste daling',
  rise: 'grootste stijging',
  lowest: 'laagste',
  highest: 'hoogste',
};

/**
 * Returns the Dutch texts that every page needs, in the words for what is counted; `enIn` has the same keys. Texts of one page only
 * are loaded apart, see `words.ts`.
 */
// A list of texts, not of steps.
// eslint-disable-next-line max-lines-per-function
export const nlIn = (c: CountedWords = atSchools) => ({
  locale: 'nl-NL',
  numbers: n,
  /** Writes names as a list: "Aalten, Bronckhorst en Doetinchem". */
  list,
  /** Writes a year of the counts: "2024", or a school year as "2024-25". */
  year: c.year,
  soorten: c.soorten,
  userFigures: userFigureMarks,
  scenario,
  exporting,
  answer: answerIn(c),
  title: 'Leerlingenatlas',
  tagline: c.tagline,
  skip: 'Naar de inhoud',
  country: 'Nederland',
  nav: 'Onderdelen',
  map: {
    name: (measure: string, year: number, sector: string) =>
      `Kaart van Nederland per gemeente. ${measure}. ${sector}, ${c.year(year)}.`,
    role: 'kaart',
    keys: 'Pijltjes: naar de buurgemeente. Enter: kiezen of weghalen. Plus en min: zoomen. Shift met pijltje: schuiven. 0: hele kaart.',
    interval: (pupils: number, low: number, high: number) =>
      `ongeveer ${n.rough(pupils)} ${c.many} (${n.wholePercent(80)}: ${n.rough(low)}–${n.rough(high)})`,
    /** Writes the rank of a value among the gemeenten, with the end from which ranks are counted. */
    place: (of: { rank: number; of: number; from: keyof typeof rankedFrom }) =>
      `${n.count(of.rank)}e van ${n.count(of.of)}, ${rankedFrom[of.from]} eerst`,
    chosen: 'gekozen',
    zoom: 'Kaartweergave',
    hatch: 'Arceer groei',
    zoomIn: 'Inzoomen',
    zoomOut: 'Uitzoomen',
    zoomReset: 'Hele kaart',
    country: 'Heel Nederland',
    wheelHint: 'Houd Ctrl ingedrukt om op de kaart te zoomen',
    unavailable: 'De kaart kan niet worden getekend. De cijfers staan in de ranglijst hieronder.',
  },
  legend: {
    name: 'Legenda: hoe de gemeenten over de klassen verdeeld zijn. Kies klassen om alleen die op de kaart te tonen.',
    below: (to: string) => `minder dan ${to}`,
    from: (from: string) => `${from} of meer`,
    between: (from: string, to: string) => `${from} tot ${to}`,
    column: (label: string, count: number) =>
      `${label}: ${plural(count, '1 gemeente', '# gemeenten')}`,
    tick: (value: number) => n.short(value),
    underAxis: (low: string, count: number) => `onder ${low}: ${n.count(count)}`,
    overAxis: (high: string, count: number) => `vanaf ${high}: ${n.count(count)}`,
    bars: (width: string, highest: number, areas: 'gemeenten' | 'regions') =>
      `Balken van ${width} breed; de hoogste: ${areas === 'gemeenten' ? plural(highest, '1 gemeente', '# gemeenten') : plural(highest, '1 regio', '# regio’s')}.`,
    country: 'NL',
    without: (reason: string, count: number) => `${reason}: ${n.count(count)}`,
    none: 'geen cijfers of niet te berekenen',
    showAll: 'Alle klassen tonen',
  },
  share,
  slider: {
    name: 'Jaar op de kaart',
    play: 'Speel de jaren af',
    pause: 'Pauze',
    earlier: 'Jaar eerder',
    later: 'Jaar later',
    bar: 'Jaar op de kaart, en delen',
  },
  /** Translates a day and month from the data package, such as "1 oktober"; the data package is in Dutch already. */
  dayOfYear: (day: string) => day,
  source: {
    projected: (year: number) => `${c.year(year)} is een eigen projectie, geen telling.`,
    /** Where a measure comes from that is not computed from the counts. */
    ofMeasure: (measure: string, titles: string, when: string) =>
      `De maat “${measure}”: ${titles}; ${when}.`,
    /** Where closure norms come from a file of the user. */
    userNorms: (file: string) => `Waar uw bestand ${file} een norm heeft, geldt die.`,
    figuresOf: (year: number) => `cijfers van ${year}`,
    countedOn: (countDate: string, year: number, provisional: boolean) =>
      `teldatum ${countDate} ${year}${provisional ? ' (voorlopig)' : ''}`,
    /** Put before the line about the source of the counts, where the measure has another source. */
    pupils: (line: string) => `${c.group}. ${line}`,
    notProjected: (measure: string) =>
      `De maat “${measure}” wordt niet vooruit berekend: kies een geteld jaar.`,
    userBirths: (file: string) => `De projectie rekent met uw eigen geboortecijfers (${file}).`,
    unplaced: c.unplaced,
    masked: c.masked,
    /** What limits the counts have. */
    limits: c.limits,
    withoutProjection: c.notProjected,
    /** Opens the limits. */
    about: 'Over deze aantallen',
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
          ? c.undated(year)
          : `teldatum ${countDate} ${year}${provisional ? ' (voorlopig)' : ''}`,
        boundaries === null ? null : `gemeentegrenzen van ${boundaries}`,
      ]
        .filter((part) => part !== null)
        .join('; ') + '.',
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
    reload: 'Pagina opnieuw laden',
    /** Where the page cannot be loaded again. */
    offline: 'Er is geen verbinding.',
  },
  unusedParts: {
    line: (parts: readonly UnusedPart[]) =>
      `Dit uit de link is niet bekend of heeft hier geen cijfers, en telt niet mee: ${partList(parts, 'en nog')}. De rest van de link wel.`,
    dismiss: 'Melding sluiten',
  },
  /** The name of a school board, of which no list of names is open. */
  board: (number: string) => `Bestuur ${number}`,
  modes: {
    kaart: 'Kaart',
    regio: 'Regio',
    scholen: 'Scholen',
    dataset: 'Dataset',
    bronnen: 'Bronnen en methode',
  },
  language: { label: 'Taal', nl: 'Nederlands', en: 'English' },
  theme: { toDark: 'Donkere weergave', toLight: 'Lichte weergave' },
  sectors: {
    label: 'Sector',
    po: 'Primair (po)',
    vo: 'Voortgezet (vo)',
  },
  controls: {
    label: 'Wat wilt u zien?',
    counted: 'Geteld',
    soort: 'Soort',
    measure: 'Maat',
    measureGroups: { leerlingen: c.group, bereik: 'Afstand tot school', scholen: 'Scholen' },
    base: 'Ten opzichte van',
    classes: 'Klassen',
    from: 'grens 1',
    to: 'grens 2',
    open: 'Instellingen',
    close: 'Sluiten',
    since: (year: number) => `t.o.v. ${c.year(year)}`,
    until: (year: number) => `tot ${c.year(year)}`,
    typesOnly: (years: string) => `Per schoolsoort zijn alleen cijfers van ${years} beschikbaar.`,
  },
  /** What is counted in a gemeente. */
  counted: {
    school: 'leerlingen, waar zij naar school gaan',
    woon: 'leerlingen, waar zij wonen',
    examen: 'examenkandidaten',
  } satisfies Record<Counted, string>,
  measures: { ...measures, ...c.measures },
  coming: (page: string) => `${page} wordt geladen…`,
  /** Said while figures of another choice are still shown. */
  awaited: (sector: string) =>
    `De cijfers van uw keuze (${sector}) worden geladen; de pagina toont nog die van hiervoor.`,
  /** Said while counts are shown and the projection is late. */
  awaitedProjection: 'De projectie wordt nog geladen.',
  fixedClasses: 'vaste klassen',
  classMethods: {
    kwantielen: 'evenveel per klasse',
    gelijk: 'even brede klassen',
    natuurlijk: 'natuurlijke grenzen',
    grenzen: 'twee signaleringsgrenzen',
  },
  status: {
    observed: 'geteld',
    missing: 'geen cijfers',
    noSchool: c.noSchool,
    masked: 'afgeschermd (<5)',
    incomplete: c.incomplete.name,
    undefined: 'niet te berekenen',
    provisional: 'voorlopig',
    projected: 'projectie',
  },
  count: {
    pupils: c.number,
    vestigingen: (value: number) => plural(value, '1 vestiging', '# vestigingen'),
    /** Written after a count: the number of masked cells whose pupils are not in the count. */
    plusMasked: (cells: number) => `+ ${n.count(cells)} × <5`,
    /** Writes the least and the most that a value can be. */
    between: (low: string, high: string) => `${low} tot ${high}`,
  },
  search,
  ranking: rankingIn(c),
  trend: trendIn(c),
});

/** The Dutch texts that every page needs, where pupils at schools are counted. */
export const nl = nlIn();

/** The type of the texts that every page needs, which every language must have. */
export type Words = typeof nl;
