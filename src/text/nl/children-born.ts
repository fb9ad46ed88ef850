import { monthsIn, periodsIn, type PeriodWords } from '../period.ts';
import { yearSpans } from '../year-spans.ts';
import { list, n, plural } from './numbers.ts';

/** What the births in user files decide about the projection of bo, for a sentence. */
export interface DecidedWords {
  isDefault: boolean;
  lacking: readonly number[];
}

const monthOf = monthsIn('nl');
const periodOf = periodsIn('nl');
const spans = (years: readonly number[]) => list.format(yearSpans(years));

/** Why births in user files are or are not part of the projection of bo. */
const decided = ({ isDefault, lacking }: DecidedWords): string =>
  isDefault
    ? 'De geboorten per gemeente zijn er van elk jaar, en in elke toets op het verleden was de fout kleiner. Daarom rekent onze verwachting van het basisonderwijs er nu mee.'
    : lacking.length > 0
      ? `Van de kinderen die van oktober tot en met september zijn geboren, ontbreken per gemeente ${plural(lacking.length, 'het jaar', 'de jaren')} tot ${spans(lacking)}. Daarom blijft dit een lijn bij de andere methoden (“kinderen die al geboren zijn”).`
      : 'In de toets op het verleden was de fout niet op elke termijn kleiner. Daarom blijft dit een lijn bij de andere methoden (“kinderen die al geboren zijn”).';

/** What a test of the projection with births of gemeenten gained at a horizon, in years: how much smaller its error was. */
interface GainWords {
  horizon: number;
  gain: number;
  origins: number;
}

/**
 * What the backtest says of the method that reckons with births of gemeenten, and why it is the projection of bo or not.
 * @param own what files of the user decide, where the test is with these
 */
export function gained(
  gains: readonly GainWords[],
  isDefault: boolean,
  own: (DecidedWords & { files: readonly string[] }) | null,
): string {
  const isBetter = gains.every(({ gain }) => gain > 0);
  const parts = gains.map(({ horizon, gain, origins }) => {
    const sign = isBetter ? '' : gain > 0 ? ' minder' : ' meer';
    const starts = `${n.count(origins)} ${plural(origins, 'startjaar', 'startjaren')}`;
    return `${n.count(horizon)} jaar vooruit ${n.percent(Math.abs(100 * gain))}${sign} (${starts})`;
  });
  const other = isDefault ? 'de methode zonder die geboorten' : 'onze methode';
  return [
    `Kinderen die al geboren zijn: ${isDefault ? 'onze verwachting van het basisonderwijs' : 'deze lijn bij de andere methoden'} rekent ook met de trend van de geboorten in elke gemeente.`,
    isBetter
      ? `Met wat toen bekend was zat zij in het basisonderwijs minder naast de telling dan ${other}: ${list.format(parts)}.`
      : `Met wat toen bekend was zat zij in het basisonderwijs naast de telling, vergeleken met ${other}: ${list.format(parts)}.`,
    ...(own ? [`Dit is getoetst met uw eigen bestand (${list.format(own.files)}).`, decided(own)] : [ofSite(isDefault)]), // prettier-ignore
    ...(isDefault ? ['De banden zijn die van de methode zonder die geboorten.'] : []),
  ].join(' ');
}

/** Why the projection reckons with the births of gemeenten that the site has, or does not. */
const ofSite = (isDefault: boolean) =>
  isDefault
    ? 'De geboorten per gemeente zijn van elk jaar bekend, en in elke toets op het verleden was de fout kleiner. Daarom is dit onze verwachting.'
    : 'Die toets heeft geboorten per gemeente van 2010 tot en met 2016. Die van 2017 tot en met 2023 kennen wij niet: nu zijn zij geschat tussen 2016 en 2024, wat minder zegt. Daarom is dit niet onze verwachting.';

const FIGURES: Record<string, (years: string) => string> = {
  geboren: (years) => `Levend geboren kinderen per kalenderjaar: ${years}.`,
  schoolcohort: (years) =>
    `Levend geboren kinderen per schooljaargroep, van oktober tot en met september: die van ${years}.`,
  '0-4': (years) => `Kinderen jonger dan 5 jaar op 1 januari: ${years}.`,
  nuljarig: (years) =>
    `Kinderen jonger dan 1 jaar op 1 januari: ${years}. Waar geboorten ontbreken, gelden zij als die van het jaar ervoor.`,
};
const NAMES: Record<string, (year: number) => string> = {
  geboren: (year) => `Het kalenderjaar ${year}`,
  schoolcohort: (year) => `De groep geboren van oktober ${year - 1} tot en met september ${year}`,
  '0-4': (year) => `De kinderen jonger dan 5 op 1 januari ${year}`,
  nuljarig: (year) => `De kinderen jonger dan 1 op 1 januari ${year}`,
};

/** The Dutch texts about a user file with births or young children of gemeenten. */
export const childrenInFile = {
  years: (figure: string, years: readonly number[]) => FIGURES[figure]?.(spans(years)) ?? '',
  lacking: (figure: string, year: number, months: readonly number[], gemeenten: number) =>
    `${NAMES[figure]?.(year) ?? year} telt niet mee: ${months.length > 0 ? `${list.format(months.map(monthOf))} ${plural(months.length, 'ontbreekt', 'ontbreken')}` : `van ${plural(gemeenten, '1 gemeente', '# gemeenten')} ontbreekt een cijfer`}.`,
  moreLacking: (count: number) =>
    `En nog ${n.count(count)} die niet mee${plural(count, 'telt', 'tellen')}.`,
  provisional: (first: PeriodWords, last: PeriodWords) =>
    `Volgens CBS voorlopig: ${periodOf(first)}${periodOf(first) === periodOf(last) ? '' : ` tot en met ${periodOf(last)}`}.`,
  unlike: (figure: string, year: number, theirs: number, ours: number) =>
    `${NAMES[figure]?.(year) ?? year}: samen ${n.count(theirs)} in dit bestand, in Nederland ongeveer ${n.count(ours)}. Dit is niet de hele tabel, of het zijn niet alle kinderen: het bestand is zo niet te gebruiken.`,
  none: 'Geen enkel jaar is compleet. Neem in StatLine alle gemeenten, en alle maanden van een jaar (of alle leeftijden van 0 tot en met 4).',
  how: 'De geboorten per gemeente worden ermee aangevuld; in jaren die uw bestand heeft, gelden uw cijfers. Of onze verwachting ermee rekent, beslist de toets op het verleden.',
  decided,
};
