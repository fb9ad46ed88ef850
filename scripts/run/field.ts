/** A field of a Frictionless Table Schema; the property `unit` is not in the standard. */
export interface Field {
  name: string;
  type: 'string' | 'integer' | 'number' | 'year' | 'boolean';
  description: string;
  /** The description in English. */
  description_en: string;
  unit?: string;
  constraints?: Record<string, unknown>;
  trueValues?: string[];
  falseValues?: string[];
}

/** The constraints of a column with the code of a gemeente. */
export const CODE = { required: true, pattern: 'GM[0-9]{4}' };

/** The constraints of a column with a count. */
export const NUMBER = { required: true, minimum: 0 };

/** Returns the fields of a table in the order of its columns. @throws Error for a column that is not described. */
export function named(
  columns: readonly string[],
  fields: Record<string, Omit<Field, 'name'>>,
): Field[] {
  return columns.map((name) => {
    const field = fields[name];
    if (!field) throw new Error(`column ${name} is not described`);
    return { name, ...field };
  });
}
