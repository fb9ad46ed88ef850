import { capital } from '../capital.ts';
import type { CountedWords } from '../counted.ts';
import { list, n, plural } from './numbers.ts';
import type { Announcement, Claim, Course } from '../trend.ts';
import { methods } from './methods.ts';

/** Writes a range of whole percents: "4 tot 14 % minder", "0 tot 4 % minder", "4 % minder tot 13 % meer". */
function rangeOfChange(low: number, high: number): string {
  const [fewest, most] = [Math.abs(low), Math.abs(high)];
  if (low * high < 0) return `${n.wholePercent(fewest)} minder tot ${n.wholePercent(most)} meer`;
  const sign = Math.min(low, high) < 0 ? 'minder' : 'meer';
  if (low === high) return `${n.wholePercent(most)} ${sign}`;
  const [from, to] = fewest < most ? [fewest, most] : [most, fewest];
  return `${n.count(from)} tot ${n.wholePercent(to)} ${sign}`;
}

/** Writes what happened as the title of the chart. */
function claim({ base, areas, ahead }: Claim, c: CountedWords): string {
  const [first, ...rest] = [...areas].sort((a, b) => a.change - b.change);
  const last = rest.at(-1);
  if (!first) return '';
  if (!last) {
    const moved =
      Math.abs(first.change) < 0.05
        ? `evenveel ${c.many} als in`
        : `${n.percent(Math.abs(first.change))} ${first.change < 0 ? 'minder' : 'meer'} ${c.many} sinds`;
    const next =
      ahead &&
      `; verwacht in ${c.year(ahead.year)}: ${rangeOfChange(ahead.low, ahead.high)} dan nu`;
    const name = `${capital(first.name)}`;
    return `${name}: ${moved} ${c.year(base)}${next ?? ''}`;
  }
  const about = `${capital(c.many)} sinds ${c.year(base)}`;
  const [low, high] = [n.signedPercent(first.change), n.signedPercent(last.change)];
  return rest.length === 1
    ? `${about}: ${first.name} ${low}, ${last.name} ${high}`
    : `${about}: van ${low} (${first.name}) tot ${high} (${last.name})`;
}

/** Returns the Dutch texts of the trend chart, its table and its notes. */
// A list of texts, not of steps.
// eslint-disable-next-line max-lines-per-function
export const trendIn = (c: CountedWords) => ({
  title: (keys: readonly string[]) => `${capital(c.full)} ${c.ofSoorten(keys)}`,
  /** Heads the chart. */
  chart: (keys: readonly string[]) =>
    `${capital(c.full)} ${c.ofSoorten(keys)} per ${c.yearName.toLowerCase()}`,
  /** Heads the chart where the changes of its areas are known. */
  claim: (of: Claim) => claim(of, c),
  /**
   * Returns the name of the chart for screen readers: soorten, first and last counted year, last projected year (`until`; null
   * without a projection) and the names of the areas.
   */
  name: (
    keys: readonly string[],
    first: number,
    last: number,
    until: number | null,
    places: readonly string[],
  ) =>
    `Lijngrafiek: ${c.full} ${c.ofSoorten(keys)} van ${c.year(first)} tot en met ${c.year(last)}${until === null ? '' : ` en verwacht tot en met ${c.year(until)}`}, ${list.format(places)}`,
  /**
   * Summarises the chart in one sentence: for each area the first, last and highest complete count, and the expected pupils in
   * the last projected year.
   */
  summary: (courses: readonly Course[]) =>
    `${courses
      .map(
        ({ name, first, last, peak, expected }) =>
          `${name} ging van ${n.count(first.pupils)} ${c.many} in ${c.year(first.year)} naar ${n.count(last.pupils)} in ${c.year(last.year)}, met het hoogste aantal in ${c.year(peak.year)} (${n.count(peak.pupils)})${expected === null ? '' : `, en naar verwachting naar ongeveer ${n.rough(expected.pupils)} in ${c.year(expected.year)}`}`,
      )
      .join('; ')}.`,
  zone: {
    newest: (year: number) => `laatste telling ${c.year(year)}`,
    projected: 'projectie',
    /** Written at the years in which the projection is fainter; `isTested` where these were tested once or twice. */
    far: (year: number, isTested: boolean) =>
      `na ${c.year(year)} ${isTested ? 'nauwelijks' : 'niet'} getoetst`,
  },
  lines: {
    label: 'Ook in de grafiek',
    past: (years: readonly number[]) => `wat zeiden we in ${years.map(c.year).join(', ')}?`,
    methods: 'vergelijk methoden',
    /** Writes the label at the end of the line of an earlier projection; `year` is the origin of that projection. */
    from: (year: number) => `uit ${c.year(year)}`,
    expectedIn: (year: number) => `verwacht in ${c.year(year)}`,
    /**
     * Writes the name of a line (an earlier projection, another method, …) behind the name of its area, as the header of a column
     * in the table.
     */
    of: (place: string, line: string) => `${place}, ${line}`,
    /** Writes the error of an earlier projection: the expected minus the counted pupils, in percent of the counted pupils. */
    miss: (percent: number) =>
      Math.abs(percent) < 0.05
        ? 'precies goed'
        : `${n.percent(Math.abs(percent))} te ${percent > 0 ? 'hoog' : 'laag'}`,
  },
  methods,
  methodTable: {
    title: (place: string) => `Methoden vergeleken: ${place}`,
    method: 'methode',
    expected: (year: number) => `verwacht in ${c.year(year)}`,
    errorHere: (years: number) =>
      `gemiddelde fout ${n.count(years)} jaar vooruit, gemeenten van deze grootte`,
    errorCountry: (years: number) => `gemiddelde fout ${n.count(years)} jaar vooruit, landelijk`,
    own: 'deze projectie',
  },
  share: (percent: number) => `${percent}\u202f%`,
  /** Writes an interval of which both bounds are written: "2.050–2.410"; `about` writes what is expected without an interval. */
  range: (low: string, high: string) => `${low}–${high}`,
  about: (value: string) => `ongeveer ${value}`,
  /** Writes the interval of a year behind the name of an area in the chart: "2.050–2.410 in 2030". */
  outlook: (interval: string, year: string) => `${interval} in\u00a0${year}`,
  interval: (low: number, high: number) => `${n.count(low)}–${n.count(high)}`,
  reasons: {
    'unknown-now': 'geen projectie: het nieuwste cijfer is niet volledig bekend',
    'no-pupils': 'geen projectie: op de laatste teldatum was er geen school met leerlingen',
    'too-short': 'geen projectie: te weinig jaren met cijfers',
  },
  scale: {
    label: 'De grafiek toont',
    aantal: 'Aantal',
    index: 'Index',
    /** Says why the chart shows an index that the user did not choose. */
    why: 'Als index, want de grootste is meer dan vier keer zo groot als de kleinste.',
  },
  table: 'Tabel',
  unit: {
    aantal: c.axis,
    index: (base: number) => `index, ${c.year(base)} = 100`,
  },
  startsAt: (value: string) => `de as begint bij ${value}, niet bij nul`,
  base: { label: 'Basisjaar', year: (year: number) => `basis ${c.year(year)}` },
  onMap: (year: number) => `kaart ${c.year(year)}`,
  reader: {
    label: 'Jaar aflezen',
    keys: 'Met de pijltjes leest u een ander jaar af, Enter of een klik met de muis zet dat jaar op de kaart, tikken leest het alleen af, Escape gaat terug naar het jaar op de kaart.',
  },
  broken: (year: number) => `telbreuk ${year}`,
  rescaled: 'op schaal',
  columns: {
    year: c.yearName,
    pupils: c.many,
    index: 'index',
    /** Heads the change between the base year and `year`, which is from the earlier to the later of the two. */
    change: (base: number, year: number) =>
      year < base ? `tot ${c.year(base)}` : `sinds ${c.year(base)}`,
  },
  /** Written instead of a count where the pupils are in masked cells only; `cells` is the number of masked cells. */
  onlyMasked: (cells: number) => `${n.count(cells)} × <5`,
  spoken: ({ name, count, intervals, index, change, note }: Announcement, since: string) =>
    `${name}: ${[
      count && `${count} ${c.many}`,
      ...intervals.map(
        ({ share, low, high }) => `${share}\u202f%: ${n.count(low)} tot ${n.count(high)}`,
      ),
      index && `index ${index}`,
      change && `${change} ${since}`,
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
      fan: 'Wijs een andere gekozen gemeente aan om haar grenzen te zien; alle grenzen staan in de tabel bij de grafiek.',
      eachFan: 'Waar 95\u202f% van de uitkomsten ligt, staat in de tabel bij de grafiek.',
    },
    dashed: 'Na de laatste telling: het verwachte aantal (streepjes).',
    faint: (year: number, tests: number) =>
      tests === 0
        ? `Na ${c.year(year)} lichter: meer een richting dan een verwachting.`
        : `Na ${c.year(year)} lichter: zo ver vooruit is de methode maar ${plural(tests, 'één keer', '# keer')} met latere tellingen te vergelijken.`,
    untested: (year: number) =>
      `Na ${c.year(year)} lichter: niet getoetst, de lijn is verder doorgetrokken.`,
    withoutBirths: 'Zonder geboortecijfers gemaakt; de verwachting is dan minder zeker.',
    reason: (places: readonly string[], reason: string) => `${list.format(places)}: ${reason}.`,
    onlyOf: (place: string) =>
      `Eerdere verwachtingen en andere methoden staan er alleen van ${place}.`,
    rescaled: (area: string, base: number) =>
      `Nederland op schaal: het landelijke verloop, gelijkgesteld aan ${area} in ${c.year(base)}.`,
    notRescaled: (base: number) =>
      `Nederland staat niet in de grafiek: in ${c.year(base)} is er geen cijfer om het landelijke verloop aan gelijk te stellen.`,
    noPupils: (places: readonly string[], base: number) =>
      `Geen index voor ${list.format(places)}: in ${c.year(base)} waren er geen ${c.many}.`,
    noIndex: (places: readonly string[], base: number) =>
      `Geen index voor ${list.format(places)}: geen volledig cijfer in ${c.year(base)}.`,
    gaps: (years: string) => `Geen cijfers over ${years}.`,
    incomplete: c.incomplete.note,
    masked: c.maskedNote,
    acrossBreak: (year: number) =>
      `In ${year} is de telling veranderd: vergelijk niet over dat jaar heen.`,
  },
  /** The texts of the chart of another measure than pupils, such as school size. */
  ofMeasure: {
    title: (measure: string, keys: readonly string[]) => `${capital(measure)} ${c.ofSoorten(keys)}`,
    name: (title: string, first: number, last: number, places: readonly string[]) =>
      `Lijngrafiek: ${title}, van ${c.year(first)} tot en met ${c.year(last)}, ${list.format(places)}`,
  },
  /** The texts of the table that stands for the chart where there is a single count. */
  oneCount: {
    about: (year: number) =>
      `Er is één telling, van ${c.year(year)}. Daarmee is niets over de jaren te vergelijken: hier staan aantallen en aandelen.`,
    area: 'gebied',
    share: (soorten: readonly string[]) => `aandeel van alle ${c.many} ${c.ofSoorten(soorten)}`,
  },
  empty: 'Voor deze keuze zijn er geen cijfers.',
});
