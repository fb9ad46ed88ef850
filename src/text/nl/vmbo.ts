import { schoolYear } from '../school-year.ts';
import { list, n, plural } from './numbers.ts';

interface Bounds {
  low: number;
  high: number;
}

/** Writes between which numbers a number lies: "1.234 tot 1.260", or one number. */
const between = (bounds: Bounds, write: (value: number) => string = n.count): string => {
  const [low, high] = [write(bounds.low), write(bounds.high)];
  return low === high ? low : `${low} tot ${high}`;
};
const sites = (count: number): string =>
  count === 0 ? 'geen enkele vestiging' : plural(count, 'één vestiging', '# vestigingen');
const moved = (change: Bounds): string => between(change, (value) => n.signedPercent(value));

/** The Dutch texts about vmbo in a region. */
export const vmbo = {
  none: (first: number, newest: number) =>
    `Van ${schoolYear(first)} tot en met ${schoolYear(newest)} had geen vestiging in deze regio vmbo-kandidaten.`,
  lead: (of: {
    name: string;
    year: number;
    first: number;
    sites: number;
    sitesThen: number;
    now: Bounds;
    then: Bounds;
    change: Bounds | null;
    country: Bounds | null;
  }) =>
    `In ${of.name} had${of.sites === 1 ? '' : 'den'} in ${schoolYear(of.year)} ${sites(of.sites)} vmbo-kandidaten, samen ${between(of.now)}; in ${schoolYear(of.first)} waren het er ${between(of.then)} op ${sites(of.sitesThen)}.${of.change ? ` Dat is ${moved(of.change)}${of.country ? `; landelijk ${moved(of.country)}` : ''}.` : ''}`,
  share: (then: Bounds, now: Bounds, first: number, newest: number) =>
    `Van alle kandidaten (vmbo, havo en vwo) in de regio deed in ${schoolYear(first)} ${between(then, n.percent)} vmbo, in ${schoolYear(newest)} ${between(now, n.percent)}.`,
  about: (maskedFrom: number) =>
    `Kandidaten zijn leerlingen in het examenjaar, niet alle leerlingen van een soort. Vanaf ${schoolYear(maskedFrom)} schermt DUO aantallen van 1 tot 4 af: het aantal ligt dan tussen twee grenzen.`,
  between,
  least: 'minste',
  most: 'meeste',
  moved,
  types: {
    title: 'Wat er van elke soort over is',
    type: 'Soort',
    sites: (year: number) => `vestigingen ${schoolYear(year)}`,
    candidates: (year: number) => `kandidaten ${schoolYear(year)}`,
    change: 'verandering',
    country: 'Nederland',
    vmbo: 'vmbo samen',
    none: '–',
  },
  map: {
    name: (name: string, year: number) =>
      `Kaart van ${name} met de vestigingen die in ${schoolYear(year)} vmbo-kandidaten hebben of eerder hadden`,
    title: (year: number) => `Vestigingen met vmbo in ${schoolYear(year)}`,
    offers: {
      both: 'basis of kader, en gemengd of theoretisch',
      bk: 'alleen basis of kader',
      gt: 'alleen gemengd of theoretisch',
      ended: 'vmbo gestopt, vestiging is er nog',
    },
    unplaced: (gone: number, first: number) =>
      gone === 0
        ? ''
        : `Niet op de kaart: ${plural(gone, 'één vestiging', '# vestigingen')} die sinds ${schoolYear(first)} vmbo-kandidaten had${gone === 1 ? '' : 'den'} en niet meer bestaa${gone === 1 ? 't' : 'n'}.`,
  },
  chart: {
    title: 'Kandidaten per leerweg',
    name: (name: string) => `Grafiek van de vmbo-kandidaten per leerweg in ${name}`,
    axis: 'kandidaten per schooljaar',
    masked: (year: number) =>
      `vanaf ${schoolYear(year)}: de strook loopt van het minste tot het meeste`,
    sentence: (
      each: readonly { type: string; then: Bounds; now: Bounds }[],
      first: number,
      newest: number,
    ) =>
      `Van ${schoolYear(first)} naar ${schoolYear(newest)}: ${list.format(each.map(({ type, then, now }) => `${type} van ${between(then)} naar ${between(now)}`))}.`,
    table: 'Toon de aantallen als tabel',
    caption: 'Kandidaten per leerweg en schooljaar',
    year: 'Schooljaar',
  },
  sites: {
    title: 'De vestigingen',
    open: (count: number) => `Toon ${plural(count, 'de vestiging', 'alle # vestigingen')}`,
    site: 'Vestiging',
    gemeente: 'Gemeente',
    last: (year: number) => `tot en met ${schoolYear(year)}`,
    offer: 'Aanbod',
    code: 'Code van de vestiging',
    ended: 'geen vmbo meer',
    with: (year: number) => `Vestigingen met vmbo in ${schoolYear(year)}:`,
    inGemeente: (name: string, count: number) => `${name} ${n.count(count)}`,
  },
  distance: {
    title: 'Afstand tot vmbo',
    about: (region: number, country: number, year: number) =>
      `Gemiddelde afstand over de weg van de inwoners tot de naaste vestiging met vmbo (${year}): ${Number.isNaN(region) ? 'in deze regio niet bekend' : `in deze regio ${n.ofUnit(region, 'km')}`}, in Nederland ${n.ofUnit(country, 'km')}. Die vestiging kan in een andere gemeente staan.`,
    gemeente: 'Gemeente',
    km: 'afstand',
    kmCopied: 'afstand in km',
    within: 'vestigingen binnen 10 km',
    more: (count: number, most: number) =>
      `En ${plural(count, 'nog één gemeente', 'nog # gemeenten')}, op ten hoogste ${n.ofUnit(most, 'km')}.`,
  },
  feeding: {
    title: 'Wie er van de basisschool komt',
    about: (year: number) =>
      `Een schatting uit de leerlingen van het basisonderwijs op scholen in de regio naar leeftijd, op 1 oktober ${year}.`,
    summer: 'Zomer',
    age: (year: number) => `leeftijd in ${year}`,
    oldest: (age: number) => `${age} en ouder`,
    children: 'kinderen',
    index: (from: number, until: number) => `${from}–${until} = 100`,
    exam: 'examen in',
    expected: 'vmbo-kandidaten, schatting',
    ratio: (per100: Bounds, from: number, until: number, examFrom: number, examUntil: number) =>
      `Aanname: op elke 100 kinderen die de basisschool verlaten, komen er later ${between(per100, n.decimal)} vmbo-kandidaten op scholen in de regio, zoals in ${schoolYear(examFrom)} tot en met ${schoolYear(examUntil)} (naar wie in ${from} tot en met ${until} van school kwam).`,
    noRatio: 'Een aantal vmbo-kandidaten is voor deze regio niet te schatten.',
    limits:
      'De grenzen komen alleen van afgeschermde aantallen. Verhuizen, kiezen voor een school buiten de regio, blijven zitten en een ander aandeel vmbo tellen niet mee. De werkelijkheid kan dus buiten de grenzen liggen.',
    bo: (
      now: { year: number; pupils: number },
      later: readonly { year: number; low80: number; high80: number }[],
    ) =>
      `Basisonderwijs in de regio: ${n.count(now.pupils)} leerlingen in ${now.year}; verwacht ${list.format(later.map(({ year, low80, high80 }) => `${n.rough(low80)} tot ${n.rough(high80)} in ${year}`))} (${n.wholePercent(80)}).`,
  },
  outlook: {
    groups: { bk: 'vmbo-b en -k', gt: 'vmbo-g en -t', vmbo: 'vmbo samen' },
    /** Writes the tested projections, a part for each group. */
    sentence: (parts: readonly string[]) =>
      `Getoetste projectie van de kandidaten (${n.wholePercent(80)}-marge): ${parts.join('; ')}.`,
    expected: (group: string, now: number, bounds: Bounds, year: number) =>
      `${group} van ongeveer ${n.rough(now)} naar ${between(bounds, n.rough)} in ${schoolYear(year)}`,
    unsure: (group: string) => `${group}: geen richting te geven`,
    none: {
      region:
        'Een getoetste projectie van de vmbo-kandidaten is er alleen voor COROP-gebieden en RMC-regio’s.',
      unsure:
        'Over de richting van het aantal vmbo-kandidaten is voor deze regio niets te zeggen: in de toets was geen projectie beter dan “evenveel als nu”.',
    },
  },
  source: (titles: readonly string[], boundaries: number | null) =>
    `Bron: ${titles.join('; ')}${boundaries === null ? '' : `; gemeentegrenzen van ${boundaries}`}.`,
  print: (name: string) => `Vmbo in ${name}`,
};

/** The type of the texts about vmbo in a region, which every language must have. */
export type VmboWords = typeof vmbo;
