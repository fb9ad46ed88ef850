import { DIVISIONS, type Division } from '../../areas/divisions.ts';
import { MEASURES } from '../../measures/catalog.ts';
import type { Cell, Field } from '../table.ts';
import { pupilFigures } from './cell-values.ts';
import type { Part, Subject } from './part.ts';
import type { Shape } from './shape.ts';

/** A column whose value is that of the subject, whatever the year. */
export interface SubjectVariable {
  field: Field;
  value(subject: Subject): Cell;
}

/** Divisions whose regions have a name only. */
const NAMED: ReadonlySet<Division> = new Set(['provincie', 'vakantieregio']);

/** The columns that tell what a row is about. */
export function keyVariables(shape: Shape): SubjectVariable[] {
  const { words } = shape;
  const text = (name: string, about: string, value: SubjectVariable['value']) => ({
    field: { name, type: 'string' as const, description: about },
    value,
  });
  const has = (attribute: Shape['attributes'][number]) => shape.attributes.includes(attribute);
  const regions = DIVISIONS.filter(has).flatMap((division) => {
    const about = words.region(words.divisions[division]);
    const name = text(NAMED.has(division) ? division : `${division}_naam`, about.name, (subject) =>
      subject.area.regions ? subject.area.regions[division].name : null,
    );
    if (NAMED.has(division)) return [name];
    const code = text(`${division}_code`, about.code, (subject) =>
      subject.area.regions ? subject.area.regions[division].code : null,
    );
    return [code, name];
  });
  return [
    text('niveau', words.niveau, ({ area }) => area.level),
    ...(has('code') ? [text('code', words.code, ({ area }) => area.code)] : []),
    ...(has('naam') ? [text('naam', words.naam, ({ area }) => area.name)] : []),
    ...regions,
    text('soort', words.soort, ({ part }) => part.soort),
  ];
}

/** The base year and its pupils, where a measure compares with them. */
export function baseVariables(parts: readonly Part[], { base, words }: Shape): SubjectVariable[] {
  const compares = parts.some(({ measures }) => measures.some(({ id }) => MEASURES[id].relative));
  if (!compares) return [];
  return [
    {
      field: { name: 'basisjaar', type: 'year', description: words.basisjaar },
      value: () => base,
    },
    {
      field: {
        name: 'leerlingen_basisjaar',
        type: 'integer',
        unit: words.units.leerlingen,
        description: words.leerlingenBasisjaar(base),
      },
      value: (subject) =>
        pupilFigures(subject, subject.part.counts.years.indexOf(base), false).pupils,
    },
  ];
}
