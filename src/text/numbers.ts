export type Locale = 'nl-NL' | 'en-GB';

/** A narrow no-break space: between a number and its percent sign. */
const THIN_SPACE = '\u202f';
const MINUS = '\u2212';

/** How numbers are written in one language: true minus, a thin space before the percent sign. */
export interface Numbers {
  /** 1.234 */
  count(value: number): string;
  /** +1.234 or −1.234 */
  signedCount(value: number): string;
  /** −6,0 % */
  percent(value: number): string;
  /** 6,0 % with its sign, also when positive: +6,0 % */
  signedPercent(value: number): string;
  /** One decimal: 98,4 */
  decimal(value: number): string;
  /** As few decimals as the value needs, at most one: for axes and class breaks. */
  short(value: number): string;
}

/** The number formats of a language. */
export function numbersIn(locale: Locale): Numbers {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const one = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const atMostOne = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const write = (format: Intl.NumberFormat, value: number) => {
    const text = format.format(Math.abs(value));
    const isZero = !/[1-9]/.test(text);
    return { text, sign: isZero ? '' : value < 0 ? MINUS : '+' };
  };
  const plain = (format: Intl.NumberFormat) => (value: number) => {
    const { text, sign } = write(format, value);
    return (sign === '+' ? '' : sign) + text;
  };
  const signed = (format: Intl.NumberFormat) => (value: number) => {
    const { text, sign } = write(format, value);
    return sign + text;
  };
  return {
    count: plain(whole),
    signedCount: signed(whole),
    percent: (value) => `${plain(one)(value)}${THIN_SPACE}%`,
    signedPercent: (value) => `${signed(one)(value)}${THIN_SPACE}%`,
    decimal: plain(one),
    short: plain(atMostOne),
  };
}
