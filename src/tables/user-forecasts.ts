import type { ForecastCell } from '../formats/incoming/format.ts';
import type { DoubledRow, LateRow, UserRow } from './user-figures.ts';
import type { PastGemeenten } from '../areas/past-gemeenten.ts';

/**
 * A forecast from a user file for one gemeente of today, soort and year: the expected pupils, and their lower and upper bound
 * (NaN where the file has none).
 */
export type UserForecast = Omit<ForecastCell, 'code' | 'line'>;

/**
 * Returns a count of a user file as a forecast or a point of a line. If cells are masked, the bounds are 1 and 4 pupils for each
 * masked cell, and the value is the middle of the bounds. The value is NaN if all cells are masked or the count is incomplete.
 */
export function forecastOf(row: UserRow): UserForecast {
  const { gemeente, soort, jaar, leerlingen, gemaskeerd, volledig } = row;
  const of = { gemeente, soort, jaar };
  if (volledig === 0) return { ...of, expected: NaN, low: NaN, high: NaN };
  if (gemaskeerd === 0) return { ...of, expected: leerlingen, low: NaN, high: NaN };
  const [low, high] = [leerlingen + gemaskeerd, leerlingen + 4 * gemaskeerd];
  return { ...of, expected: leerlingen === 0 ? NaN : (low + high) / 2, low, high };
}

const NONE = { expected: NaN, low: NaN, high: NaN };

/**
 * Returns the forecasts of a user file, summed to gemeenten of today. A sum of several forecasts has no bounds, because bounds do
 * not add up. A sum is NaN where the file misses one of the gemeenten that went into the gemeente of today. A forecast that is
 * also part of the forecast of a larger gemeente in the file is left out of the sums, and returned in `doubled`; `late` are the
 * forecasts of gemeenten that had ended in that year (see `LateRow`).
 */
export function sumForecasts(
  cells: readonly ForecastCell[],
  past: PastGemeenten,
): { forecasts: UserForecast[]; doubled: DoubledRow[]; late: LateRow[] } {
  const parts = new Map<string, ForecastCell[]>();
  for (const cell of cells) {
    const key = `${cell.gemeente} ${cell.soort} ${cell.jaar}`;
    const known = parts.get(key);
    if (known) known.push(cell);
    else parts.set(key, [cell]);
  }
  const doubled: DoubledRow[] = [];
  const late: LateRow[] = [];
  const forecasts = [...parts.values()].flatMap((all) => {
    const { gemeente, jaar } = all[0]!;
    const wholes = past.doubled(gemeente, codesOf(all));
    const inParts = all.filter(({ code }) => !wholes.has(code));
    const ended = inParts.filter(({ code }) => past.hasEnded(gemeente, code, jaar));
    const isLeftOut = ended.every(({ expected }) => expected === 0);
    for (const { code, soort, line } of ended) late.push({ code, soort, jaar, line, isLeftOut });
    const some = isLeftOut ? inParts.filter((one) => !ended.includes(one)) : inParts;
    for (const { code, soort, line } of all) {
      const whole = wholes.get(code);
      if (whole !== undefined) doubled.push({ code, whole, soort, jaar, line });
    }
    if (some.length === 0) return [];
    const codes = codesOf(some);
    const isWhole = past.isWhole(gemeente, jaar, codes, (code) => codes.includes(code));
    return isWhole ? sumOf(some) : { ...sumOf(some), ...NONE };
  });
  return { forecasts, doubled, late };
}

const codesOf = (cells: readonly ForecastCell[]) => cells.map(({ code }) => code);

function sumOf(some: readonly ForecastCell[]): UserForecast {
  const { gemeente, soort, jaar, low, high } = some[0]!;
  const expected = some.reduce((sum, cell) => sum + cell.expected, 0);
  const bounds = some.length > 1 ? { low: NaN, high: NaN } : { low, high };
  return { gemeente, soort, jaar, expected, ...bounds };
}
