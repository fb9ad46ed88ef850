import type { Unit } from '../measures/as-shown.ts';
import { isRoundable, roundedUnits } from '../measures/decimals.ts';

export type Locale = 'nl-NL' | 'en-GB';

/** What stands between a number and its percent sign: in Dutch a narrow no-break space, in English nothing. */
const BEFORE_PERCENT: Record<Locale, string> = { 'nl-NL': '\u202f', 'en-GB': '' };
/** What stands between thousands, and before decimals. */
const SIGNS: Record<Locale, readonly [thousands: string, decimals: string]> = {
  'nl-NL': ['.', ','],
  'en-GB': [',', '.'],
};
const MINUS = '\u2212';
/** The number of significant figures of an expected number in a sentence. */
const ROUGH = 3;

/**
 * The functions that write numbers in one language, rounded and with a true minus sign (−). A percentage is passed as 6, not
 * 0.06.
 */
export interface Numbers {
  /** Writes a number rounded to a whole number: 1234 in Dutch as "1.234". */
  count(value: number): string;
  /**
   * Writes an expected number for a sentence: rounded to three significant figures, and to a whole number. 1234.5 in Dutch as
   * "1.230", 38.4 as "38".
   */
  rough(value: number): string;
  /** Writes a number rounded to a whole number, with its sign, also when positive: "+1.234", "−1.234", "0". */
  signedCount(value: number): string;
  /** Writes a percentage with one decimal: "6,0 %", "−6,0 %". */
  percent(value: number): string;
  /** Writes a percentage rounded to a whole number: "84 %". */
  wholePercent(value: number): string;
  /** Writes a chance, given in percent, rounded to a whole number: "84 %"; below 1 as "< 1 %" and above 99 as "> 99 %". */
  chance(value: number): string;
  /** Writes a percentage with one decimal, which is left out where it is zero: "12,5 %", "10 %". */
  shortPercent(value: number): string;
  /**
   * Writes a percentage with its sign, also when positive, and with one decimal or `digits` decimals: "+6,0 %", "−6,0 %",
   * "0,0 %".
   */
  signedPercent(value: number, digits?: number): string;
  /** Writes a number with at most two decimals: "0,18", "0,5". */
  hundredths(value: number): string;
  /** Writes a number with one decimal: "98,4", "98,0". */
  decimal(value: number): string;
  /** Writes a number with at most one decimal, for axes and class breaks: "98,4", "98". */
  short(value: number): string;
  /** Writes a value of a measure without a sign, by the unit of the measure: "1.234", "12,5 %", "0,8 km". */
  ofUnit(value: number, unit: Unit): string;
}

type Format = (value: number) => string;

/** Returns the functions that write numbers in the language of `locale`. */
export function numbersIn(locale: Locale): Numbers {
  const sign = `${BEFORE_PERCENT[locale]}%`;
  const [thousands, point] = SIGNS[locale];
  /** A way to write numbers with `least` to `most` decimals. */
  const decimals =
    (least: number, most = least) =>
    (value: number) => {
      if (!isRoundable(value)) return value.toLocaleString(locale);
      const digits = String(roundedUnits(value, most)).padStart(most + 1, '0');
      const end = digits.length - most;
      const grouped = digits.slice(0, end).replace(/\B(?=(?:\d{3})+$)/g, thousands);
      const part = digits.slice(end).replace(/0+$/, '').padEnd(least, '0');
      return part === '' ? grouped : grouped + point + part;
    };
  const [whole, one, atMostOne, atMostTwo] = [
    decimals(0),
    decimals(1),
    decimals(0, 1),
    decimals(0, 2),
  ];
  const write = (format: Format, value: number) => {
    const text = format(Math.abs(value));
    const isZero = !/[1-9]/.test(text);
    return { text, minus: isZero ? '' : value < 0 ? MINUS : '+' };
  };
  const plain = (format: Format) => (value: number) => {
    const { text, minus } = write(format, value);
    return (minus === '+' ? '' : minus) + text;
  };
  const signed = (format: Format) => (value: number) => {
    const { text, minus } = write(format, value);
    return minus + text;
  };
  const percent = (value: number) => `${plain(one)(value)}${sign}`;
  return {
    count: plain(whole),
    rough: (value) => plain(whole)(Number(value.toPrecision(ROUGH))),
    signedCount: signed(whole),
    percent,
    wholePercent: (value) => `${plain(whole)(value)}${sign}`,
    chance: (value) =>
      value > 99 ? `> 99${sign}` : value < 1 ? `< 1${sign}` : `${plain(whole)(value)}${sign}`,
    shortPercent: (value) => `${plain(atMostOne)(value)}${sign}`,
    signedPercent: (value, digits = 1) => `${signed(decimals(digits))(value)}${sign}`,
    hundredths: plain(atMostTwo),
    decimal: plain(one),
    short: plain(atMostOne),
    ofUnit(value, unit) {
      if (unit === 'procent') return percent(value);
      if (unit === 'km') return `${plain(one)(value)}\u00a0km`;
      return plain(unit === 'index' || unit === 'scholen per inwoner' ? one : whole)(value);
    },
  };
}

/** Returns `one` for a count of 1, else `many` with each `#` replaced by the count in digits. */
type Plural = (count: number, one: string, many: string) => string;

/** Returns the `Plural` function of the language in which `write` writes numbers. */
export function pluralIn({ count: write }: Pick<Numbers, 'count'>): Plural {
  return (count, one, many) => (count === 1 ? one : many.replaceAll('#', () => write(count)));
}

/**
 * Returns the format of lists ("Aalten, Bronckhorst en Doetinchem") of the language of `locale`. It is made when it first writes more
 * than one name, because that takes a millisecond, and the first use of `Intl` ten.
 */
export function listIn(locale: Locale): { format(names: readonly string[]): string } {
  let made: Intl.ListFormat | undefined;
  return {
    format: (names) =>
      names.length < 2
        ? (names[0] ?? '')
        : (made ??= new Intl.ListFormat(locale, { type: 'conjunction' })).format(names),
  };
}
