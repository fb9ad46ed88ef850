/** Writes a school year, by the calendar year in which it begins: `2024-25` for 2024. */
export const schoolYear = (year: number): string =>
  `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
