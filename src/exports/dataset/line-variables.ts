import type { FieldWords } from '../../text/fields.ts';
import { rounded, wholePupils } from './cell-values.ts';
import type { Line, LineFigures, LineOf, Part, Subject } from './part.ts';
import type { Shape } from './shape.ts';
import type { YearVariable } from './variables.ts';

/**
 * Returns the columns for the lines of a data set (scenarios, earlier projections, other methods, user files), such as
 * `scenario_1`, `verwacht_in_2015`, `methode_holt`, `eigen_prognose_1`, `eigen_telling_1` and `prognose_duo_1`. A line with bounds
 * also has columns ending in `_onder` and `_boven`, a sum of forecasts of vestigingen one ending in `_ontbreekt`; a line without any year of the data set has no column.
 * Expected pupils of ours are rounded to whole pupils; figures of user files are as they are there.
 */
export function lineVariables(parts: readonly Part[], shape: Shape): YearVariable[] {
  const seen = new Map(parts.flatMap(({ lines }) => lines).map((line) => [line.key, line]));
  const all = [...seen.values()];
  return all.flatMap((line) => {
    const alike = all.filter(({ what }) => what.kind === line.what.kind);
    const name = nameOf(line.what, alike.indexOf(line) + 1);
    const same = parts.flatMap(({ lines }) => lines.filter(({ key }) => key === line.key));
    const years = shape.years.filter((year) => same.some((one) => one.years.includes(year)));
    return years.length === 0 ? [] : columnsOf(line, name, same, years, shape);
  });
}

/** The kinds of lines that are computed here, and not figures of a user file. */
const OURS: ReadonlySet<LineOf['kind']> = new Set(['scenario', 'eerder', 'methode']);

function nameOf({ kind, of }: LineOf, nth: number): string {
  if (kind === 'eerder') return `verwacht_in_${of}`;
  if (kind === 'methode') return `methode_${of.replaceAll('-', '_')}`;
  if (kind === 'duo') return `prognose_duo_${nth}`;
  return kind === 'scenario' ? `scenario_${nth}` : `eigen_${kind}_${nth}`;
}

function columnsOf(
  line: Line,
  name: string,
  same: readonly Line[],
  years: readonly number[],
  { words }: Shape,
): YearVariable[] {
  const description = describeLine(line.what, words);
  const isOurs = OURS.has(line.what.kind);
  const column = (
    suffix: string,
    more: string,
    of: keyof LineFigures,
    unit = words.units.leerlingen,
  ): YearVariable => {
    const expected = ({ part: { lines }, area }: Subject, year: number) => {
      const inPart = lines.find(({ key }) => key === line.key);
      const at = inPart?.years.indexOf(year) ?? -1;
      return inPart?.areas.get(area.code)?.[of]?.[at] ?? NaN;
    };
    return {
      field: {
        name: `${name}${suffix}`,
        type: isOurs ? 'integer' : 'number',
        unit,
        description: `${description}${more}`,
      },
      years,
      value: (subject, year) => (isOurs ? wholePupils : rounded)(expected(subject, year)),
      expected,
    };
  };
  const hasBounds = same.some(({ areas }) =>
    [...areas.values()].some(({ low, high }) => isKnown(low) || isKnown(high)),
  );
  const hasLacking = same.some(({ areas }) =>
    [...areas.values()].some(({ lacking }) => isKnown(lacking)),
  );
  return [
    column('', '', 'pupils'),
    ...(hasLacking
      ? [column('_ontbreekt', ` ${words.lineLacking}`, 'lacking', words.units.vestigingen)]
      : []),
    ...(hasBounds
      ? [
          column('_onder', ` ${words.lineBounds.onder}`, 'low'),
          column('_boven', ` ${words.lineBounds.boven}`, 'high'),
        ]
      : []),
  ];
}

const isKnown = (bounds: Float64Array | undefined) => bounds?.some(Number.isFinite) ?? false;

function describeLine(what: LineOf, words: FieldWords): string {
  if (what.kind === 'eerder') return words.eerder(what.of);
  if (what.kind === 'methode') return words.methode(what.of);
  return words[what.kind](what.of);
}
