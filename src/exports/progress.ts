import type { Format } from './formats.ts';

/**
 * The steps of writing a file, in order: cells are written column by column, rows are joined, a library makes the file (without
 * reporting progress), and the file is compressed.
 */
type Step = 'columns' | 'rows' | 'file' | 'zip';

/** The progress of writing a file. */
export interface Progress {
  step: Step;
  /** The number of this step, from 1, and the number of steps. */
  nth: number;
  steps: number;
  /** The number of columns, rows or bytes of the step that are done; `of` is their total, 0 where that is not known. */
  done: number;
  of: number;
}

/** Reports how much of a step is done. */
export type ReportProgress = (step: Step, done: number, of: number) => void;

const STEPS: Record<Format, readonly Step[]> = {
  csv: ['columns', 'rows'],
  'csv-nl': ['columns', 'rows'],
  json: ['columns', 'rows'],
  xlsx: ['columns', 'rows', 'file'],
  arrow: ['columns', 'file'],
  parquet: ['columns', 'file'],
};
/** Number of reports per step: a progress bar of a few hundred pixels shows no more. */
const TIMES = 100;

/** Returns a function that calls `listener` whenever a step has progressed by one percent. */
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

/** Returns `count` values, and reports the progress of making them. */
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
