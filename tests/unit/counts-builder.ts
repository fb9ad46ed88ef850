import { COUNTRY, historyOf, type Counts, type History } from '../../src/tables/counts.ts';
import type { Soort } from '../../src/tables/soorten.ts';

/** A figure of a test: pupils, or NaN for a year without, or what is special about it. */
export type Figure =
  | number
  | {
      pupils?: number;
      masked?: number;
      vestigingen?: number;
      complete?: boolean;
      fromUser?: boolean;
    };

/** Counts of areas × years starting at `first`; where no country is given it is the sum of the areas. */
export function countsWith(
  areas: Record<string, Figure[]>,
  { first = 2015, soorten = ['bo'] as Soort[] } = {},
): Counts {
  const codes = [...Object.keys(areas).filter((code) => code !== COUNTRY), COUNTRY];
  const width = Math.max(...Object.values(areas).map((row) => row.length));
  const rows = codes.map((code) => areas[code] ?? sums(Object.values(areas), width));
  const cells = rows.flatMap((row) => row.map(whole));
  return {
    codes,
    gemeenten: codes.length - 1,
    years: Array.from({ length: width }, (_, j) => first + j),
    observed: width,
    soorten,
    pupils: Float64Array.from(cells, ({ pupils }) => pupils),
    masked: Uint16Array.from(cells, ({ masked }) => masked),
    vestigingen: Float64Array.from(cells, ({ vestigingen }) => vestigingen),
    complete: Uint8Array.from(cells, ({ complete }) => (complete ? 1 : 0)),
    fromUser: Uint8Array.from(cells, ({ fromUser }) => (fromUser ? 1 : 0)),
  };
}

/** The history of one area with these figures. */
export function historyWith(...figures: Figure[]): History {
  return historyOf(countsWith({ GM0001: figures }), 0);
}

function whole(figure: Figure) {
  const given = typeof figure === 'number' ? { pupils: figure } : figure;
  return { pupils: 0, masked: 0, vestigingen: 1, complete: true, fromUser: false, ...given };
}

function sums(rows: Figure[][], width: number): Figure[] {
  return Array.from({ length: width }, (_, j) =>
    rows.reduce((sum, row) => sum + whole(row[j] ?? 0).pupils, 0),
  );
}
