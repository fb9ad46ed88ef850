/** Returns years as texts, consecutive ones as one: `2010–2016` and `2024`. */
export function yearSpans(
  years: readonly number[],
  write: (year: number) => string = String,
): string[] {
  const spans: [first: number, last: number][] = [];
  for (const year of [...years].sort((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else spans.push([year, year]);
  }
  return spans.map(([first, last]) =>
    first === last ? write(first) : `${write(first)}–${write(last)}`,
  );
}
