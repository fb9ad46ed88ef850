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

/** A field without its name, which the list of columns gives. */
export type Described = Omit<Field, 'name'>;

/** The constraints of a column with the code of a gemeente. */
export const CODE = { required: true, pattern: 'GM[0-9]{4}' };

/** The constraints of a column with a count. */
export const NUMBER = { required: true, minimum: 0 };

/** Describes a column of text. */
export const text = (
  description: string,
  description_en: string,
  constraints?: object,
): Described => ({
  type: 'string',
  description,
  description_en,
  ...(constraints ? { constraints: { ...constraints } } : {}),
});

/** Describes a column of whole numbers. */
export const whole = (
  unit: string,
  description: string,
  description_en: string,
  constraints?: object,
): Described => ({
  type: 'integer',
  unit,
  description,
  description_en,
  ...(constraints ? { constraints: { ...constraints } } : {}),
});

/** Returns the fields of a table in the order of its columns. @throws Error for a column that is not described. */
export function named(columns: readonly string[], fields: Record<string, Described>): Field[] {
  return columns.map((name) => {
    const field = fields[name];
    if (!field) throw new Error(`column ${name} is not described`);
    return { name, ...field };
  });
}
