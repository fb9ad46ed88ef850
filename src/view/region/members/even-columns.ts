/**
 * Returns in how many columns `count` charts of equal size stand so that their rows are about equally long: as few rows as `most`
 * columns allow, and no chart alone in the last row where another number of columns avoids that.
 */
export function evenColumns(count: number, most: number): number {
  const rows = Math.ceil(count / most);
  const even = Math.max(1, Math.ceil(count / rows));
  for (let columns = even; columns > 1; columns--) if (count % columns !== 1) return columns;
  return even;
}
