import type { Format } from './formats.ts';

/**
 * The steps of writing a file, in order: `columns` writes the cells column by column, `rows` joins the cells to rows, `file` lets
 * a library make the file (without progress), and `zip` compresses the file. Most formats skip some steps.
 */
type Step = 'columns' | 'rows' | 'file' | 'zip';

/** How far the writing of a file is. */
export interface Progress {
  step: Step;
  /** The number of the current step, from 1; `steps` is the number of steps. */
  nth: number;
  steps: number;
  /** How many columns, rows or bytes of the current step are done; `of` is how many there are, 0 where that is not known. */
  done: number;
  of: number;
}

/** Reports how many columns, rows or bytes of a step are done, of how many; `of` is 0 where that is not known. */
export type ReportProgress = (step: Step, done: number, of: number) => void;

const STEPS: Record<Format, readonly Step[]> = {
  csv: ['columns', 'rows'],
  'csv-nl': ['columns', 'rows'],
  json: ['columns', 'rows'],
  xlsx: ['columns', 'rows', 'file'],
  arrow: ['columns', 'file'],
  parquet: ['columns', 'file'],
};
/** The number of reports in which a step is divided, because a progress bar of a few hundred pixels shows no more. */
const TIMES = 100;

/**
 * Returns a function to which progress is reported; it calls `listener` only if the step or the whole percentage of the step
 * changed.
 * @param zipped whether the file is then put in a zip file, as one more step.
 */
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

/**
 * Returns the values `make(0)` to `make(count - 1)`, and reports the progress of the step before the first and after each value.
 */
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
