import type { Cell } from '../table.ts';
import { isProvisional, isUserFigure, pupilFigures, type PupilFigures } from './cell-values.ts';
import { COLUMN_NAMES } from './column-names.ts';
import type { Part } from './part.ts';
import type { Shape } from './shape.ts';
import type { YearVariable } from './variables.ts';

/**
 * Returns the columns about pupils or candidates: `status`, `voorlopig`, `leerlingen`, `leerlingen_laagste`, `_beste` and
 * `_hoogste`, `afgeschermd`. Exam candidates have `kandidaten` for `leerlingen`, and no `voorlopig`, because DUO does not say which
 * are; pupils by residence have `leerlingen_woongemeente` alone, because they have no masked cells.
 */
export function pupilVariables(shape: Shape, hasProjection: boolean): YearVariable[] {
  const { counted, words, provisional } = shape;
  const status: YearVariable = {
    field: { name: 'status', type: 'string', description: words.status },
    years: 'all',
    value: figure(shape, ({ status }) => status),
  };
  const isNotFinal: YearVariable = {
    field: { name: 'voorlopig', type: 'boolean', description: words.voorlopig },
    years: 'counted',
    value: (subject, year) => isProvisional(subject, year, provisional),
  };
  const known: YearVariable = {
    field: {
      name: COLUMN_NAMES[counted].known,
      type: 'integer',
      unit: words.units.leerlingen,
      description: words.leerlingen(hasProjection),
    },
    years: 'all',
    value: figure(shape, ({ pupils }) => pupils),
  };
  return [
    status,
    ...(counted === 'examen' ? [] : [isNotFinal]),
    known,
    ...(counted === 'woon' ? [] : maskedVariables(shape, hasProjection)),
  ];
}

/** Returns the columns with the least, the estimated and the most that a number with masked cells can be, and how many are masked. */
function maskedVariables(shape: Shape, hasProjection: boolean): YearVariable[] {
  const { counted, words } = shape;
  const unit = words.units.leerlingen;
  const { known: noun } = COLUMN_NAMES[counted];
  return [
    {
      field: { name: `${noun}_laagste`, type: 'integer', unit, description: words.laagste },
      years: 'counted',
      value: figure(shape, ({ lowest }) => lowest),
    },
    {
      field: {
        name: `${noun}_beste`,
        type: 'number',
        unit,
        description: words.beste(hasProjection),
      },
      years: 'all',
      value: figure(shape, ({ best }) => best),
    },
    {
      field: { name: `${noun}_hoogste`, type: 'integer', unit, description: words.hoogste },
      years: 'counted',
      value: figure(shape, ({ highest }) => highest),
    },
    {
      field: {
        name: 'afgeschermd',
        type: 'integer',
        unit: words.units.cellen,
        description: words.afgeschermd,
      },
      years: 'counted',
      value: figure(shape, ({ masked }) => masked),
    },
  ];
}

/** Returns a function that gives one of the figures of a subject in a year. */
const figure =
  ({ provisional }: Shape, of: (figures: PupilFigures) => Cell): YearVariable['value'] =>
  (subject, year) =>
    of(pupilFigures(subject, year, isProvisional(subject, year, provisional)));

/** Returns the column `eigen`, which says whether a figure comes from a user file; no column where no figure does. */
export function userVariables(parts: readonly Part[], { words }: Shape): YearVariable[] {
  if (!parts.some(({ counts }) => counts.fromUser.includes(1))) return [];
  return [
    {
      field: { name: 'eigen', type: 'boolean', description: words.eigen },
      years: 'counted',
      value: isUserFigure,
    },
  ];
}
