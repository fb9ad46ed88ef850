export type Locale = 'nl-NL' | 'en-GB';

/** Between a number and its percent sign: in Dutch a narrow no-break space, in English nothing. */
const BEFORE_PERCENT: Record<Locale, string> = { 'nl-NL': '\u202f', 'en-GB': '' };
const MINUS = '\u2212';

/** How numbers are written in one language: true minus, a thin space before the percent sign. */
export interface Numbers {
  /** 1.234 */
  count(value: number): string;
  /** +1.234 or −1.234 */
  signedCount(value: number): string;
  /** −6,0 % */
  percent(value: number): string;
  /** 84 % */
  wholePercent(value: number): string;
  /** A chance, in whole percents: never surer than > 99 % or < 1 %. */
  chance(value: number): string;
  /** As few decimals as it needs, at most one: 10 %, 12,5 % */
  shortPercent(value: number): string;
  /** 6,0 % with its sign, also when positive: +6,0 % */
  signedPercent(value: number): string;
  /** As few decimals as it needs, at most two: 0,18 */
  hundredths(value: number): string;
  /** One decimal: 98,4 */
  decimal(value: number): string;
  /** As few decimals as the value needs, at most one: for axes and class breaks. */
  short(value: number): string;
}

/** The number formats of a language. */
export function numbersIn(locale: Locale): Numbers {
  const sign = `${BEFORE_PERCENT[locale]}%`;
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const one = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const atMostOne = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const atMostTwo = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const write = (format: Intl.NumberFormat, value: number) => {
    const text = format.format(Math.abs(value));
    const isZero = !/[1-9]/.test(text);
    return { text, minus: isZero ? '' : value < 0 ? MINUS : '+' };
  };
  const plain = (format: Intl.NumberFormat) => (value: number) => {
    const { text, minus } = write(format, value);
    return (minus === '+' ? '' : minus) + text;
  };
  const signed = (format: Intl.NumberFormat) => (value: number) => {
    const { text, minus } = write(format, value);
    return minus + text;
  };
  return {
    count: plain(whole),
    signedCount: signed(whole),
    percent: (value) => `${plain(one)(value)}${sign}`,
    wholePercent: (value) => `${plain(whole)(value)}${sign}`,
    chance: (value) =>
      value > 99 ? `> 99${sign}` : value < 1 ? `< 1${sign}` : `${plain(whole)(value)}${sign}`,
    shortPercent: (value) => `${plain(atMostOne)(value)}${sign}`,
    signedPercent: (value) => `${signed(one)(value)}${sign}`,
    hundredths: plain(atMostTwo),
    decimal: plain(one),
    short: plain(atMostOne),
  };
}

/** Returns one of two texts, depending on a count. */
type Plural = (count: number, one: string, many: string) => string;

/** Returns the `plural` of a language: `one` for a count of 1, else `many`, in which `#` stands for the count as that language writes it. */
export function pluralIn({ count: write }: Pick<Numbers, 'count'>): Plural {
  return (count, one, many) => (count === 1 ? one : many.replaceAll('#', () => write(count)));
}
