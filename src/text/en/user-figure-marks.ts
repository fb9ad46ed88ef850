import type { userFigureMarks as nl } from '../nl/user-figure-marks.ts';

/** The English texts that mark a figure, a line or a source as coming from a user file. */
export const userFigureMarks: typeof nl = {
  drop: 'Let go to read the file. Nothing leaves your browser.',
  source: (names) => `With figures from a file of the reader's own: ${names}.`,
  apartSource: (names) => `Source: a file of the reader's own (${names}), not DUO.`,
  mark: 'own figure',
  inSentence: (years) =>
    years.length === 0
      ? ''
      : `The number of ${years.join(' and that of ')} comes (in part) from your own file.`,
  cellNote: 'Marked so: a figure from your own file.',
  chartNote: 'Open diamond: a figure from your own file.',
  lineLabel: { prognose: 'own forecast', telling: 'own count', duo: 'DUO forecast' },
  bounds: {
    low: 'lower bound',
    high: 'upper bound',
    drawn: (line) => `Dotted band: ${line}, lower and upper bound.`,
  },
  schools: (covered, open) => `${covered} of ${open} schools`,
  lineOf: {
    duo: (file) => `DUO forecast, ${file}`,
    prognose: (file) => `forecast, ${file}`,
    telling: (file) => `own count, ${file}`,
  },
};
