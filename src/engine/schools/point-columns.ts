import type { SchoolPoints, SchoolRow } from '../protocol/schools.ts';

/** What stands for the place of a school that is not known: no place on the drawing plane is negative. */
const NO_PLACE = -1;

/** Returns the columns of `SchoolPoints` for rows that all have counts of the same years. */
export function pointColumns(
  rows: readonly SchoolRow[],
): Omit<SchoolPoints, 'question' | 'years' | 'normYear'> {
  const gemeenten = [...new Set(rows.map(({ gemeente }) => gemeente))];
  const indexOf = new Map(gemeenten.map((code, i) => [code, i]));
  const years = rows[0]?.pupils.length ?? 0;
  const pupils = new Int16Array(rows.length * years);
  rows.forEach((row, i) => pupils.set(row.pupils, i * years));
  return {
    codes: rows.map(({ code }) => code),
    names: rows.map(({ name }) => name),
    towns: rows.map(({ town }) => town),
    denominations: rows.map(({ denomination }) => denomination),
    boards: rows.map(({ board }) => board),
    gemeenten,
    gemeente: Uint16Array.from(rows, ({ gemeente }) => indexOf.get(gemeente) ?? 0),
    x: Int16Array.from(rows, ({ point }) => point?.x ?? NO_PLACE),
    y: Int16Array.from(rows, ({ point }) => point?.y ?? NO_PLACE),
    precision: rows.map(({ point }) => point?.precision ?? null),
    pupils,
    norm: Int16Array.from(rows, ({ norm }) => norm?.norm ?? 0),
    normKind: rows.map(({ norm }) => norm?.kind ?? null),
    isSplit: Uint8Array.from(rows, ({ norm }) => Number(norm?.isSplit ?? false)),
    ofWholeSchool: wholeSchools(rows, years),
    isClosed: Uint8Array.from(rows, ({ life }) => Number(life.closed !== null)),
  };
}

function wholeSchools(rows: readonly SchoolRow[], years: number): Float64Array | null {
  if (rows.every(({ norm }) => !norm?.ofWholeSchool)) return null;
  const all = new Float64Array(rows.length * years).fill(NaN);
  rows.forEach(({ norm }, i) => {
    if (norm?.ofWholeSchool) all.set(norm.ofWholeSchool, i * years);
  });
  return all;
}
