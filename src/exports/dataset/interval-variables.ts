import type { IntervalBounds } from '../../tables/area-view.ts';
import { wholePupils } from './cell-values.ts';
import type { Subject } from './part.ts';
import type { Shape } from './shape.ts';
import type { YearVariable } from './variables.ts';

/** Returns the columns with the lower and upper bounds of the chosen intervals, in whole pupils: `onder_80`, `boven_80` and so on. */
export function intervalVariables({ intervals, words }: Shape): YearVariable[] {
  const bound = (name: string, description: string, key: keyof IntervalBounds): YearVariable => {
    const expected = ({ view }: Subject, year: number) => view.band(year)?.[key] ?? NaN;
    return {
      field: { name, type: 'integer', unit: words.units.leerlingen, description },
      years: 'projected',
      value: (subject, year) => wholePupils(expected(subject, year)),
      expected,
    };
  };
  return intervals.flatMap((share) => [
    bound(`onder_${share}`, words.onder(share), `low${share}`),
    bound(`boven_${share}`, words.boven(share), `high${share}`),
  ]);
}
