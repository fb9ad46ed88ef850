/** A month or a whole year. */
export interface PeriodWords {
  year: number;
  month: number | null;
}

/** Returns the function that names a month (1 … 12) in a language. */
export const monthsIn = (locale: string) => (month: number) =>
  new Date(Date.UTC(2001, month - 1, 1)).toLocaleDateString(locale, {
    month: 'long',
    timeZone: 'UTC',
  });

/** Returns the function that names a period in a language: "2024", or "januari 2024". */
export const periodsIn = (locale: string) => {
  const monthOf = monthsIn(locale);
  return ({ year, month }: PeriodWords) =>
    month === null ? String(year) : `${monthOf(month)} ${year}`;
};
