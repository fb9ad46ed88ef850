import fc from 'fast-check';
import {
  cellsOf,
  type Cell,
  type DataTable,
  type Field,
  type FieldType,
} from '../../../src/exports/table.ts';

/** A table from its columns: name → type and values. */
export function table(columns: Record<string, readonly [FieldType, readonly Cell[]]>): DataTable {
  const given = Object.entries(columns);
  return {
    fields: given.map(([name, [type]]) => ({ name, type, description: `Over ${name}.` })),
    columns: given.map(([, [, values]]) => values),
    rows: given[0]?.[1][1].length ?? 0,
  };
}

/** The rows as objects, as a reader of a file would have them. */
export function rowsOf(given: DataTable): Record<string, Cell>[] {
  const columns = given.fields.map((_, i) => cellsOf(given, i));
  return Array.from({ length: given.rows }, (_, row) =>
    Object.fromEntries(given.fields.map(({ name }, i) => [name, columns[i]![row] ?? null])),
  );
}

/** Texts as names come: with what the formats use themselves, and what a spreadsheet would run. */
export const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'ab \'"=+-@;,\t\r\n＝é1'), minLength: 1, maxLength: 12 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom("'s-Gravenhage", '=HYPERLINK("x";"y")', '-1', '+31', '@SUM(A1)', '0363', 'NA', 'true', '1,5'), // prettier-ignore
);

const finite = fc
  .double({ noNaN: true, noDefaultInfinity: true })
  .map((value) => (Object.is(value, -0) ? 0 : value));

const VALUES: Record<FieldType, fc.Arbitrary<Cell>> = {
  string: text,
  integer: fc.integer(),
  number: finite,
  year: fc.integer({ min: 1900, max: 2100 }),
  boolean: fc.boolean(),
};

const field: fc.Arbitrary<Field> = fc.record({
  name: text.filter((name) => name !== '__proto__'),
  type: fc.constantFrom<FieldType>('string', 'integer', 'number', 'year', 'boolean'),
  description: text,
});

/** Any table whose texts are not empty: an empty text is missing in CSV. */
export const anyTable: fc.Arbitrary<DataTable> = fc
  .tuple(
    fc.uniqueArray(field, { minLength: 1, maxLength: 5, selector: ({ name }) => name }),
    fc.nat({ max: 6 }),
  )
  .chain(([fields, rows]) => {
    const columns = fields.map(({ type }) =>
      fc.array(fc.option(VALUES[type]), { minLength: rows, maxLength: rows }),
    );
    return fc.tuple(...columns).map((values) => ({ fields, columns: values, rows }));
  });
