import { UNKNOWN_GEMEENTE } from '../areas/codes.ts';
import type { PupilColumns } from '../formats/site/pupils.ts';
import type { UserRow } from './user-figures.ts';

/**
 * How the page uses the figures of a user file: `toevoegen` adds them for soorten and years that the site does not have,
 * `vervangen` puts them in place of the figures of the site, `apart` shows them without the figures of the site.
 */
export type UserFileUse = 'toevoegen' | 'vervangen' | 'apart';

/** Pupils per gemeente, soort and year, of the site or from user files. All columns have the same length. */
export interface MergedColumns extends Omit<PupilColumns, 'vestigingen'> {
  /** Number of vestigingen with pupils; NaN where a user file does not say how many. */
  vestigingen: Float64Array;
  /** 1 where the figure comes from a user file; 0 where the figure is of the site. */
  eigen: Uint8Array;
}

/** The share of the gemeenten with pupils of a soort that must be in a user file for the file to cover the country. */
const COVERS = 0.95;

/** The figures of one soort and year, by the code of the gemeente. */
type Group = Map<string, UserRow & { isUserFigure: boolean }>;

/** The figures of the site for one sector, which can be compared and merged with the figures of user files. */
export class OurFigures {
  readonly #groups = new Map<string, Group>();
  readonly #first = new Map<string, number>();
  readonly #newest = new Map<string, number>();

  constructor(columns: PupilColumns) {
    for (const [i, gemeente] of columns.gemeente.entries()) {
      const soort = columns.soort[i] as UserRow['soort'];
      const jaar = columns.jaar[i] ?? 0;
      groupIn(this.#groups, soort, jaar).set(gemeente, {
        gemeente,
        soort,
        jaar,
        leerlingen: columns.leerlingen[i] ?? 0,
        gemaskeerd: columns.gemaskeerd[i] ?? 0,
        vestigingen: columns.vestigingen[i] ?? 0,
        volledig: columns.volledig[i] === 0 ? 0 : 1,
        isUserFigure: false,
      });
      this.#first.set(soort, Math.min(jaar, this.#first.get(soort) ?? Infinity));
      this.#newest.set(soort, Math.max(jaar, this.#newest.get(soort) ?? 0));
    }
  }

  /** The newest year with figures of any soort on the site; 0 where the site has no figures. */
  get newest(): number {
    return Math.max(0, ...this.#newest.values());
  }

  /** Whether the site has figures of this soort in this year. */
  has(soort: string, jaar: number): boolean {
    return this.#groups.has(`${soort} ${jaar}`);
  }

  /**
   * Returns the first and the newest year with figures of a soort on the site; NaN where the site has no figures of the soort.
   */
  yearsOf(soort: string): { first: number; newest: number } {
    const first = this.#first.get(soort) ?? NaN;
    return { first, newest: this.#newest.get(soort) ?? NaN };
  }

  /**
   * Returns the unmasked pupils and the number of masked cells of this soort and year on the site: the sum of all gemeenten, or
   * of the gemeenten in `of`.
   */
  total(soort: string, jaar: number, of?: ReadonlySet<string>): { pupils: number; masked: number } {
    const sum = { pupils: 0, masked: 0 };
    for (const { gemeente, leerlingen, gemaskeerd } of this.#group(soort, jaar).values()) {
      if (of && !of.has(gemeente)) continue;
      sum.pupils += leerlingen;
      sum.masked += gemaskeerd;
    }
    return sum;
  }

  /**
   * Returns the year of the site nearest to `jaar` with figures of this soort (null if there is none), and the pupils of a
   * gemeente in that year: masked cells count as 2.5 pupils each; 0 for a gemeente without pupils, null for an incomplete count.
   */
  near(
    soort: string,
    jaar: number,
  ): { jaar: number | null; pupils: (gemeente: string) => number | null } {
    const group = this.#nearest(soort, jaar);
    return {
      jaar: [...group.values()][0]?.jaar ?? null,
      pupils: (gemeente) => {
        const { leerlingen = 0, gemaskeerd = 0, volledig = 1 } = group.get(gemeente) ?? {};
        return volledig === 0 ? null : leerlingen + 2.5 * gemaskeerd;
      },
    };
  }

  /**
   * Whether `gemeenten` cover the country: at least 95 % of the gemeenten that have pupils of the soort are among them, in the
   * year of the site nearest to `jaar`.
   */
  covers(soort: string, jaar: number, gemeenten: ReadonlySet<string>): boolean {
    const filled = [...this.#nearest(soort, jaar).values()].filter(
      ({ gemeente, leerlingen, gemaskeerd }) =>
        gemeente !== UNKNOWN_GEMEENTE && leerlingen + gemaskeerd > 0,
    );
    if (filled.length === 0) return false;
    const found = filled.filter(({ gemeente }) => gemeenten.has(gemeente));
    return found.length >= COVERS * filled.length;
  }

  /**
   * Whether figures of these gemeenten are of a year after the newest year of the site and do not cover the country. They are
   * drawn beside the projection, and no projection starts from them.
   */
  isAhead(soort: string, jaar: number, gemeenten: ReadonlySet<string>): boolean {
    return jaar > (this.#newest.get(soort) ?? Infinity) && !this.covers(soort, jaar, gemeenten);
  }

  /**
   * Returns the figures of the site merged with the figures of user files, one file after the other; if a file is used `apart`,
   * the figures of the last such file alone. Otherwise figures for which `isAhead` is true are left out. In a soort and year that
   * is new, a gemeente that the file leaves out is unknown; but if the file covers the country and the site has no pupils of the
   * gemeente in the nearest year, the gemeente has no pupils.
   * @param codes the codes of all gemeenten of today
   */
  with(
    files: readonly { rows: readonly UserRow[]; how: UserFileUse }[],
    codes: readonly string[],
  ): MergedColumns {
    const apart = files.filter(({ how }) => how === 'apart').slice(-1);
    const used = apart.length > 0 ? apart : files;
    const groups = new Map(
      apart.length > 0 ? [] : [...this.#groups].map(([key, group]) => [key, new Map(group)]),
    );
    for (const { rows, how } of used) {
      for (const own of groupsOf(rows)) this.#put(groups, own, how, codes);
    }
    return columnsOf([...groups.values()].flatMap((group) => [...group.values()]));
  }

  #put(
    groups: Map<string, Group>,
    rows: readonly UserRow[],
    how: UserFileUse,
    codes: readonly string[],
  ): void {
    const { soort, jaar } = rows[0]!;
    const gemeenten = new Set(rows.map(({ gemeente }) => gemeente));
    const isThere = groups.has(`${soort} ${jaar}`);
    if (how === 'toevoegen' && isThere) return;
    if (how !== 'apart' && this.isAhead(soort, jaar, gemeenten)) return;
    const group = groupIn(groups, soort, jaar);
    const covers = this.covers(soort, jaar, gemeenten);
    if (covers) group.delete(UNKNOWN_GEMEENTE);
    for (const row of rows) group.set(row.gemeente, { ...row, isUserFigure: true });
    if (isThere) return;
    const nearest = this.#nearest(soort, jaar);
    for (const gemeente of codes) {
      if (group.has(gemeente)) continue;
      const ours = nearest.get(gemeente);
      const hasNone = covers && (ours?.leerlingen ?? 0) + (ours?.gemaskeerd ?? 0) === 0;
      if (!hasNone) group.set(gemeente, { ...UNKNOWN, gemeente, soort, jaar });
    }
  }

  #group(soort: string, jaar: number): Group {
    return this.#groups.get(`${soort} ${jaar}`) ?? new Map();
  }

  #nearest(soort: string, jaar: number): Group {
    const keys = [...this.#groups.keys()].filter((key) => key.startsWith(`${soort} `));
    const years = keys.map((key) => Number(key.split(' ')[1]));
    const near = years.reduce(
      (a, b) => (Math.abs(b - jaar) < Math.abs(a - jaar) ? b : a),
      Infinity,
    );
    return this.#group(soort, near);
  }
}

/** The figure of a gemeente whose pupils are unknown: incomplete and without vestigingen, which `countsOf` turns into NaN. */
const UNKNOWN = {
  leerlingen: 0,
  gemaskeerd: 0,
  vestigingen: 0,
  volledig: 0 as const,
  isUserFigure: false,
};

function groupIn(groups: Map<string, Group>, soort: string, jaar: number): Group {
  const key = `${soort} ${jaar}`;
  const group = groups.get(key) ?? new Map();
  groups.set(key, group);
  return group;
}

/** Returns the rows in groups of the same soort and year. */
export function groupsOf<T extends Pick<UserRow, 'soort' | 'jaar'>>(rows: readonly T[]): T[][] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = `${row.soort} ${row.jaar}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()];
}

function columnsOf(rows: readonly (UserRow & { isUserFigure: boolean })[]): MergedColumns {
  return {
    gemeente: rows.map(({ gemeente }) => gemeente),
    soort: rows.map(({ soort }) => soort),
    jaar: Int16Array.from(rows, ({ jaar }) => jaar),
    leerlingen: Int32Array.from(rows, ({ leerlingen }) => leerlingen),
    gemaskeerd: Int16Array.from(rows, ({ gemaskeerd }) => gemaskeerd),
    vestigingen: Float64Array.from(rows, ({ vestigingen }) => vestigingen),
    volledig: Uint8Array.from(rows, ({ volledig }) => volledig),
    eigen: Uint8Array.from(rows, ({ isUserFigure }) => (isUserFigure ? 1 : 0)),
  };
}
