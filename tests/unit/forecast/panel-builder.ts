import type { BirthYear } from '../../../src/formats/site/geboorten.ts';
import { knownNow, type Known } from '../../../src/forecast/known.ts';
import type { Panel } from '../../../src/forecast/panel.ts';

/** A panel of gemeenten that end in `last`, one region per two gemeenten. */
export function panelWith(rows: readonly (readonly number[])[], last = 2025): Panel {
  const width = rows[0]?.length ?? 0;
  return {
    codes: rows.map((_, i) => `GM${String(i + 1).padStart(4, '0')}`),
    years: Array.from({ length: width }, (_, j) => last - width + 1 + j),
    pupils: Float64Array.from(rows.flat()),
    totals: Float64Array.from({ length: width }, (_, j) =>
      rows.reduce((sum, row) => sum + (row[j] || 0), 0),
    ),
    region: Int16Array.from(rows, (_, i) => Math.floor(i / 2)),
    regions: Math.ceil(rows.length / 2),
  };
}

/** Births of the years up to `last`, the same in each but for a slow wave. */
export function birthsUpTo(last: number, level = 170_000, years = 45): BirthYear[] {
  return Array.from({ length: years }, (_, k) => ({
    year: last - years + 1 + k,
    births: Math.round(level * (1 + 0.05 * Math.sin(k / 4))),
    source: 'test',
    unverified: false,
  }));
}

/** What is known when `panel` is projected with `bo` as its feeder. */
export function knownWith(
  panel: Panel,
  { bo = panel, births = birthsUpTo(2024) }: { bo?: Panel; births?: readonly BirthYear[] } = {},
): Known {
  return knownNow({ panel, bo, family: panel, births, assumedVoGrowth: 0 });
}
