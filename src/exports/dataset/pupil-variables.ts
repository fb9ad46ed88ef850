import type { Cell } from '../table.ts';
import { isProvisional, isUserFigure, pupilFigures, type PupilFigures } from './cell-values.ts';
import type { Part } from './part.ts';
import type { Shape } from './shape.ts';
import type { YearVariable } from './variables.ts';

/**
 * Returns the columns about pupils: `status`, `voorlopig`, `leerlingen`, `leerlingen_laagste`, `_beste` and `_hoogste`,
 * `afgeschermd`.
 */
// eslint-disable-next-line max-lines-per-function -- A list with one entry per column: its order is that of the table.
export function pupilVariables(
  { words, provisional }: Shape,
  hasProjection: boolean,
): YearVariable[] {
  const unit = words.units.leerlingen;
  const figure =
    (of: (figures: PupilFigures) => Cell): YearVariable['value'] =>
    (subject, year) =>
      of(pupilFigures(subject, year, isProvisional(subject, year, provisional)));
  return [
    {
      field: { name: 'status', type: 'string', description: words.status },
      years: 'all',
      value: figure(({ status }) => status),
    },
    {
      field: { name: 'voorlopig', type: 'boolean', description: words.voorlopig },
      years: 'counted',
      value: (subject, year) => isProvisional(subject, year, provisional),
    },
    {
      field: {
        name: 'leerlingen',
        type: hasProjection ? 'number' : 'integer',
        unit,
        description: words.leerlingen(hasProjection),
      },
      years: 'all',
      value: figure(({ pupils }) => pupils),
    },
    {
      field: { name: 'leerlingen_laagste', type: 'integer', unit, description: words.laagste },
      years: 'counted',
      value: figure(({ lowest }) => lowest),
    },
    {
      field: {
        name: 'leerlingen_beste',
        type: 'number',
        unit,
        description: words.beste(hasProjection),
      },
      years: 'all',
      value: figure(({ best }) => best),
    },
    {
      field: { name: 'leerlingen_hoogste', type: 'integer', unit, description: words.hoogste },
      years: 'counted',
      value: figure(({ highest }) => highest),
    },
    {
      field: {
        name: 'afgeschermd',
        type: 'integer',
        unit: words.units.cellen,
        description: words.afgeschermd,
      },
      years: 'counted',
      value: figure(({ masked }) => masked),
    },
  ];
}

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
