/** What the pages have in common that no library does for them: the figures, and the texts that go with them. */
import { BASE, BREAKS, COLOURS, NAMES, NEWEST, NO_VALUE, OLDEST } from 'virtual:atlas';

export { BREAKS, COLOURS, NAMES, NEWEST, NO_VALUE, OLDEST };

export const YEARS = Array.from({ length: NEWEST - OLDEST + 1 }, (_, i) => OLDEST + i);
export const TOPOLOGY_URL = '../data/gemeenten.topo.json';
export const PUPILS_URL = '../data/po.csv';

/** Rows of po.csv as objects; for libraries without a reader of their own. */
export function rowsOf(csv) {
  const [header, ...lines] = csv.trimEnd().split('\n');
  const columns = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    return Object.fromEntries(columns.map((column, i) => [column, cells[i]]));
  });
}

/** Pupils of basisonderwijs by code, a number for each of `YEARS`. */
export function countsOf(rows) {
  const counts = new Map();
  for (const { gemeente, soort, jaar, leerlingen } of rows) {
    if (soort !== 'bo') continue;
    let series = counts.get(gemeente);
    if (!series) counts.set(gemeente, (series = []));
    series[jaar - OLDEST] = Number(leerlingen);
  }
  return counts;
}

/** Change in percent between the base year and `year`, as shown; NaN where there is none. */
export function changeOf(counts, code, year) {
  const series = counts.get(code) ?? [];
  const earlier = series[Math.min(year, BASE) - OLDEST];
  const later = series[Math.max(year, BASE) - OLDEST];
  if (year === BASE || !(earlier > 0)) return NaN;
  return Math.round((1000 * (later - earlier)) / earlier) / 10;
}

export function colourOf(change) {
  return Number.isNaN(change) ? NO_VALUE : COLOURS[BREAKS.filter((at) => change >= at).length];
}

export const tipOf = (code, change) => `${NAMES[code]}: ${change} %`;

export const find = (selector) => document.querySelector(selector);

/** Calls `show` with each year that the slider is moved to. */
export function onYear(show) {
  find('input').addEventListener('input', ({ target }) => {
    find('output').textContent = target.value;
    show(Number(target.value));
  });
}
