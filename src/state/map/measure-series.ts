import type { Answer } from '../../engine/protocol/figures.ts';
import { MEASURES, type MeasureId } from '../../measures/catalog.ts';
import { STATUS } from '../../measures/matrix.ts';
import type { Measure } from '../../measures/measure.ts';
import type { Counts } from '../../tables/counts.ts';

/** Whether values of the measure add up, so that the country is as many times larger as it has more of what is counted. */
export function addsUp(id: MeasureId): boolean {
  const { unit }: Measure = MEASURES[id];
  return ['leerlingen', 'vestigingen', 'scholen', 'plaatsen', 'gemeenten'].includes(unit);
}

/**
 * Returns the values of the chosen measure in the counted years as if they were counts (`pupils` has the values), so that they can be
 * charted as counts are.
 */
export function measureSeries({ question, counts, matrix }: Answer): Counts {
  const { neutral }: Measure = MEASURES[question.measure];
  const { codes, observed } = counts;
  const years = counts.years.slice(0, observed);
  const length = codes.length * observed;
  const series: Counts = {
    ...counts,
    years,
    pupils: new Float64Array(length).fill(NaN),
    masked: new Uint16Array(length),
    vestigingen: new Float64Array(length).fill(NaN),
    complete: new Uint8Array(length),
    fromUser: new Uint8Array(length),
  };
  delete series.bounds;
  for (let row = 0; row < codes.length; row++) {
    for (let t = 0; t < observed; t++) {
      const [from, to] = [row * counts.years.length + t, row * observed + t];
      const status = matrix.status[from];
      const isAbsent = status === STATUS.noSchool;
      series.pupils[to] = matrix.values[from] ?? NaN;
      series.complete[to] = Number(status === STATUS.observed || isAbsent);
      series.fromUser[to] = counts.fromUser[from] ?? 0;
      // No school: nothing to measure. Only a measure that compares with nothing has this status.
      if (isAbsent && neutral === null) series.vestigingen[to] = 0;
    }
  }
  return series;
}
