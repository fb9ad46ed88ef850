import type { ForecastCell } from '../formats/incoming/format.ts';
import type { Merger } from '../formats/mergers.ts';

/** A forecast of one gemeente of today, soort and year: pupils, with bounds where there are any (else NaN). */
export type OwnForecast = Omit<ForecastCell, 'code'>;

const NONE = { expected: NaN, low: NaN, high: NaN };

/**
 * Sums the forecasts of a file, each of a gemeente as the file has it, to gemeenten of today. Bounds do not add up: a sum has
 * none. The figure is NaN where the file has none for one of the gemeenten that went into it.
 */
export function sumForecasts(
  cells: readonly ForecastCell[],
  mergers: readonly Merger[],
): OwnForecast[] {
  const parts = new Map<string, ForecastCell[]>();
  for (const cell of cells) {
    const key = `${cell.gemeente} ${cell.soort} ${cell.jaar}`;
    const known = parts.get(key);
    if (known) known.push(cell);
    else parts.set(key, [cell]);
  }
  const into = new Map<string, Merger[]>();
  for (const one of mergers) into.set(one.into, [...(into.get(one.into) ?? []), one]);
  return [...parts.values()].map((some) =>
    isWhole(some, into.get(some[0]!.gemeente) ?? []) ? sumOf(some) : { ...sumOf(some), ...NONE },
  );
}

/** Whether none is missing of those that stood beside the gemeenten of the file, before the first of them ended. */
function isWhole(some: readonly ForecastCell[], ended: readonly Merger[]): boolean {
  const codes = new Set(some.map(({ code }) => code));
  const first = Math.min(
    ...ended.filter(({ code }) => codes.has(code)).map(({ year }) => year),
    Infinity,
  );
  return ended.every(({ code, year }) => year < first || codes.has(code));
}

function sumOf(some: readonly ForecastCell[]): OwnForecast {
  const { gemeente, soort, jaar, low, high } = some[0]!;
  const expected = some.reduce((sum, cell) => sum + cell.expected, 0);
  const bounds = some.length > 1 ? { low: NaN, high: NaN } : { low, high };
  return { gemeente, soort, jaar, expected, ...bounds };
}
