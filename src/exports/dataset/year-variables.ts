import type { Bands } from '../../forecast/intervals/band.ts';
import { comparablePupils } from '../../measures/comparable.ts';
import { MEASURES } from '../../measures/catalog.ts';
import { historyOf } from '../../tables/counts.ts';
import type { Cell, Field } from '../table.ts';
import {
  isUserFigure,
  isProvisional,
  pupilFigures,
  rounded,
  type PupilFigures,
} from './cell-values.ts';
import { lineVariables } from './line-variables.ts';
import type { Part, Subject } from './part.ts';
import type { Shape } from './shape.ts';

/** A column whose value differs from year to year. */
export interface YearVariable {
  field: Field;
  /** The years in which it says something: in the wide form it has columns for these only. */
  years: 'all' | 'counted' | 'projected' | readonly number[];
  value(subject: Subject, t: number): Cell;
}

/** All columns that differ by year, in the order in which they stand. */
export function yearVariables(parts: readonly Part[], shape: Shape): YearVariable[] {
  const hasProjection = shape.years.some((year) => year > newestOf(parts));
  return [
    ...pupilVariables(shape, hasProjection),
    ...userVariables(parts, shape),
    ...withIndex(hasProjection ? intervalVariables(shape) : [], parts, shape),
    ...measureVariables(parts, shape),
    ...withIndex(lineVariables(parts, shape), parts, shape),
  ];
}

/** Where pupils are told as an index too, so are the bounds and lines beside them: as the chart draws them. */
function withIndex(
  variables: YearVariable[],
  [first]: readonly Part[],
  { base, words }: Shape,
): YearVariable[] {
  if (!first?.measures.some(({ id }) => id === 'index')) return variables;
  const startOf = startsIn(base);
  return variables.flatMap((variable) => [
    variable,
    {
      ...variable,
      field: {
        ...variable.field,
        name: `${variable.field.name}_index`,
        unit: words.units.index,
        description: words.asIndex(variable.field.description, base),
      },
      value(subject, t) {
        const from = startOf(subject);
        return from > 0 ? rounded((100 * Number(variable.value(subject, t))) / from) : NaN;
      },
    },
  ]);
}

/** The pupils that an index starts from, looked up once for each subject: every cell of a row asks for them. */
function startsIn(base: number): (subject: Subject) => number {
  const known = new Map<Subject, number>();
  return (subject) => {
    const { counts } = subject.part;
    const start =
      known.get(subject) ??
      comparablePupils(historyOf(counts, subject.row), counts.years.indexOf(base));
    known.set(subject, start);
    return start;
  };
}

/** The newest year that was counted in any of the parts. */
export function newestOf(parts: readonly Part[]): number {
  return Math.max(...parts.map(({ counts: { years, observed } }) => years[observed - 1] ?? 0));
}

function pupilVariables({ words, provisional }: Shape, hasProjection: boolean): YearVariable[] {
  const unit = words.units.leerlingen;
  const figure =
    (of: (figures: PupilFigures) => Cell): YearVariable['value'] =>
    (subject, t) =>
      of(pupilFigures(subject, t, isProvisional(subject, t, provisional)));
  return [
    {
      field: { name: 'status', type: 'string', description: words.status },
      years: 'all',
      value: figure(({ status }) => status),
    },
    {
      field: { name: 'voorlopig', type: 'boolean', description: words.voorlopig },
      years: 'counted',
      value: (subject, t) => isProvisional(subject, t, provisional),
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

/** Whose figure it is, where some are of a file of the reader's own. */
function userVariables(parts: readonly Part[], { words }: Shape): YearVariable[] {
  if (!parts.some(({ counts }) => counts.fromUser.includes(1))) return [];
  return [
    {
      field: { name: 'eigen', type: 'boolean', description: words.eigen },
      years: 'counted',
      value: isUserFigure,
    },
  ];
}

function intervalVariables({ intervals, words }: Shape): YearVariable[] {
  const bound = (name: string, about: string, of: keyof Bands): YearVariable => ({
    field: { name, type: 'number', unit: words.units.leerlingen, description: about },
    years: 'projected',
    value: ({ part: { bands, counts }, row }, t) => {
      const horizons = counts.years.length - counts.observed;
      const h = t - counts.observed;
      return h < 0 ? NaN : rounded(bands?.[of][row * horizons + h] ?? NaN);
    },
  });
  return intervals.flatMap((share) => [
    bound(`onder_${share}`, words.onder(share), `low${share}`),
    bound(`boven_${share}`, words.boven(share), `high${share}`),
  ]);
}

function measureVariables([first]: readonly Part[], { base, words }: Shape): YearVariable[] {
  return (first?.measures ?? []).map(({ id }, nth) => ({
    field: {
      name: id,
      type: 'number',
      unit: words.units[MEASURES[id].unit],
      description: words.measures[id](base),
    },
    years: 'all',
    value: ({ part: { measures, counts }, row }, t) =>
      rounded(measures[nth]?.values[row * counts.years.length + t] ?? NaN),
  }));
}
