import type { Herindeling } from './herindelingen.ts';
import { beginOf } from './code-begins.ts';

/** A gemeente, and the years in which it existed: from `begin` up to, but not including, `end`. */
interface Past {
  code: string;
  begin: number;
  end: number;
}

/** The gemeenten that have existed in the area of each gemeente of today since 1996, the gemeente of today included. */
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
   * Whether the figures of a year cover the whole of a gemeente of today: the gemeenten with a figure all existed at one time, in
   * that year or before it, and the file has a figure, or says that there is none, for every gemeente that existed at that time.
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
   * Finds figures that would be counted twice: maps each gemeente in `withFigure` to the one in `withFigure` that already
   * includes it, e.g. `GM0756` to `GM1982`, into which it went.
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

  #of(today: string): Past[] {
    return this.#within.get(today) ?? [{ code: today, begin: beginOf(today), end: Infinity }];
  }
}
