import type { Herindeling } from './herindelingen.ts';
import { beginOf } from './code-begins.ts';

/**
 * A gemeente and the years in which it existed: `begin` is the first year (−∞ for a code from before 1996), `end` the first year
 * after the last (∞ for a gemeente of today).
 */
interface Past {
  code: string;
  begin: number;
  end: number;
}

/**
 * For each gemeente of today, the gemeenten that existed in its area since 1996 and when they existed; the gemeente of today is
 * one of them.
 */
export class PastGemeenten {
  readonly #within = new Map<string, Past[]>();

  constructor(herindelingen: readonly Herindeling[]) {
    for (const { code, year, into } of herindelingen) {
      const past = this.#of(into);
      past.push({ code, begin: beginOf(code), end: year });
      this.#within.set(into, past);
    }
  }

  /**
   * Whether the figures of a file in one year cover the whole of the gemeente `today`. They do if all gemeenten with a figure
   * existed in the same year (`year`, or else the nearest year with all of them), and `isReported` holds for every gemeente that
   * existed in the area in that year.
   * @param withFigure codes of the gemeenten with a figure, in the area of `today`
   * @param isReported whether the file has a figure of a gemeente, or says that there is none
   */
  isWhole(
    today: string,
    year: number,
    withFigure: readonly string[],
    isReported: (code: string) => boolean,
  ): boolean {
    const some = this.#of(today).filter(({ code }) => withFigure.includes(code));
    const begin = Math.max(...some.map((one) => one.begin));
    const end = Math.min(...some.map((one) => one.end));
    const at = Math.min(Math.max(year, begin), end - 1);
    if (at < begin) return false;
    return this.#of(today).every((one) => one.begin > at || one.end <= at || isReported(one.code));
  }

  /**
   * Finds figures that would be counted twice. Returns, by the code of a gemeente with such a figure, the code of the gemeente in
   * `withFigure` whose figure includes it: `GM0756` gives `GM1982`, into which it went.
   * @param withFigure codes of the gemeenten with a figure, in the area of `today`
   */
  doubled(today: string, withFigure: readonly string[]): Map<string, string> {
    const some = this.#of(today).filter(({ code }) => withFigure.includes(code));
    return new Map(
      some.flatMap(({ code, end }) => {
        const whole = some.find(
          (one) => one.begin === end || (one.code === today && one.begin > end),
        );
        return whole ? [[code, whole.code]] : [];
      }),
    );
  }

  /** Whether the gemeente `code`, in the area of the gemeente `today`, had ended in a year. */
  hasEnded(today: string, code: string, year: number): boolean {
    return this.#of(today).some((one) => one.code === code && one.end <= year);
  }

  #of(today: string): Past[] {
    return this.#within.get(today) ?? [{ code: today, begin: beginOf(today), end: Infinity }];
  }
}
