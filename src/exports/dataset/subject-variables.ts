import { DIVISIONS, type Division, type Region } from '../../areas/divisions.ts';
import { regionsOfArea } from '../../areas/regions.ts';
import { MEASURES } from '../../measures/catalog.ts';
import { pupilFigures } from './cell-values.ts';
import { COLUMN_NAMES } from './column-names.ts';
import type { DatasetArea, Part } from './part.ts';
import type { Shape } from './shape.ts';
import type { SubjectVariable } from './variables.ts';

/** The divisions whose regions get one column, with their name; regions of other divisions get a column with their code too. */
const NAMED: ReadonlySet<Division> = new Set(['provincie', 'vakantieregio']);

/** Returns the columns that say what a row is about: the kind of area, its code, name and regions as chosen, and the soort. */
export function keyVariables(shape: Shape): SubjectVariable[] {
  const { words } = shape;
  const text = (name: string, description: string, value: SubjectVariable['value']) => ({
    field: { name, type: 'string' as const, description },
    value,
  });
  const has = (attribute: Shape['attributes'][number]) => shape.attributes.includes(attribute);
  const regions = DIVISIONS.filter(has).flatMap((division) => {
    const descriptions = words.region(words.divisions[division]);
    const name = text(
      NAMED.has(division) ? division : `${division}_naam`,
      descriptions.name,
      (subject) => inRegions(subject.area, division, 'name'),
    );
    if (NAMED.has(division)) return [name];
    const code = text(`${division}_code`, descriptions.code, (subject) =>
      inRegions(subject.area, division, 'code'),
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

/**
 * Returns the columns with the base year and the pupils in the base year; no columns if no measure of the data set compares with
 * the base year. Of exam candidates the second has the estimated number, with which measures are computed.
 */
export function baseVariables(
  parts: readonly Part[],
  { counted, base, words }: Shape,
): SubjectVariable[] {
  const compares = parts.some(({ measures }) => measures.some(({ id }) => MEASURES[id].relative));
  if (!compares) return [];
  return [
    {
      field: { name: 'basisjaar', type: 'year', description: words.basisjaar },
      value: () => base,
    },
    {
      field: {
        name: COLUMN_NAMES[counted].inBase,
        type: 'integer',
        unit: words.units.leerlingen,
        description: words.leerlingenBasisjaar(base),
      },
      value(subject) {
        const { best, pupils } = pupilFigures(subject, base, false);
        return counted === 'examen' ? best : pupils;
      },
    },
  ];
}

/**
 * Returns the codes or the names (`key`) of the regions of a division that a gemeente is in, joined by semicolons; null if it is
 * in none.
 */
function inRegions({ regions }: DatasetArea, division: Division, key: keyof Region): string | null {
  const found = regions ? regionsOfArea({ regions }, division) : [];
  return found.length === 0 ? null : found.map((region) => region[key]).join('; ');
}
