/** A line chart in SVG, for a library that has no charts. */
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { find, NAMES, NEWEST, OLDEST, YEARS } from './shared.js';

const x = scaleLinear([OLDEST, NEWEST], [60, 620]);

export function lineChart(code, series) {
  const y = scaleLinear([0, Math.max(...series.filter(Number.isFinite))], [340, 20]);
  const path = line()
    .defined(Number.isFinite)
    .x((_, i) => x(OLDEST + i))
    .y((pupils) => y(pupils));
  const lines = y
    .ticks(4)
    .map(
      (at) =>
        `<path d="M60,${y(at)}H620" stroke="#d9d6cd"/><text x="0" y="${y(at) + 4}">${at}</text>`,
    );
  const years = YEARS.filter((year) => year % 5 === 0).map(
    (year) => `<text x="${x(year) - 15}" y="358">${year}</text>`,
  );
  find('h2').textContent = NAMES[code];
  find('#chart').innerHTML =
    `<svg viewBox="0 0 640 360" width="640" height="360" font-size="12">${lines.join('')}${years.join('')}` +
    `<path d="${path(series)}" fill="none" stroke="#0072b2" stroke-width="2"/></svg>`;
}
