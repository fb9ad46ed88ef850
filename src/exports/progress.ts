import type { Format } from './formats.ts';

/**
 * What is done one after the other: cells are written column by column, rows are put together, a library makes the file of them
 * (how far it is it does not tell), and that is compressed.
 */
type Step = 'columns' | 'rows' | 'file' | 'zip';

/** How far a file is. */
export interface Progress {
  step: Step;
  /** Which of how many steps this is, from 1. */
  nth: number;
  steps: number;
  /** How much of the step is done: columns, rows, or bytes; `of` is 0 where that is not known. */
  done: number;
  of: number;
}

/** Tells how much of a step is done. */
export type ReportProgress = (step: Step, done: number, of: number) => void;

const STEPS: Record<Format, readonly Step[]> = {
  csv: ['columns', 'rows'],
  'csv-nl': ['columns', 'rows'],
  json: ['columns', 'rows'],
  xlsx: ['columns', 'rows', 'file'],
  arrow: ['columns', 'file'],
  parquet: ['columns', 'file'],
};
/** As often as a bar of some hundred pixels can show. */
const TIMES = 100;

/** Tells `listener` of each step of a file once it is a hundredth further. */
export function progressReporter(
  format: Format,
  zipped: boolean,
  listener: (progress: Progress) => void,
): ReportProgress {
  const steps = [...STEPS[format], ...(zipped ? (['zip'] as const) : [])];
  let reported = '';
  return (step, done, of) => {
    const part = `${step} ${of === 0 ? 0 : Math.floor((TIMES * done) / of)}`;
    if (part === reported) return;
    reported = part;
    listener({ step, nth: steps.indexOf(step) + 1, steps: steps.length, done, of });
  };
}

/** `count` values made one by one, of which is told how many there are already. */
export function mapWithProgress<T>(
  step: Step,
  count: number,
  report: ReportProgress,
  make: (nth: number) => T,
): T[] {
  report(step, 0, count);
  return Array.from({ length: count }, (_, nth) => {
    const made = make(nth);
    report(step, nth + 1, count);
    return made;
  });
}
