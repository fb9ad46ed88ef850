/** The classes of school size, in pupils: below 50, 100 and 145 a school is small in ever lesser degree. */
export const SIZES = ['tot50', 'tot100', 'tot145', 'tot250', 'vanaf250'] as const;
export type Size = (typeof SIZES)[number];

/** Which schools are listed: those that are open, are below the norm (`onder`) or closed, or all of these. */
export const STATUSES = ['open', 'onder', 'gesloten', 'alle'] as const;

/**
 * The columns of the table of schools, in the order of the table. `basis` and `jaar` are the pupils in the base year and in the year
 * of the table, `boven` the pupils above the norm, `jaren` the years below it in a row, `grensjaar` the first projected year below it,
 * `projectie` the pupils that are expected.
 */
export const SCHOOL_COLUMNS = [
  'nummer',
  'naam',
  'gemeente',
  'plaats',
  'soort',
  'basis',
  'jaar',
  'verandering',
  'deel',
  'norm',
  'boven',
  'jaren',
  'grensjaar',
  'projectie',
  'richting',
  'bestuur',
] as const;
export type SchoolColumnKey = (typeof SCHOOL_COLUMNS)[number];

/** What the colour of a school says: how far it is from its norm, or how its pupils changed since the base year. */
export const POINT_COLOURS = ['norm', 'verandering'] as const;
export type PointColour = (typeof POINT_COLOURS)[number];
