import { expect, it } from 'vitest';
import { en } from '../../../../../src/text/en.ts';
import { nl } from '../../../../../src/text/nl.ts';
import { claimOf } from '../../../../../src/view/trend/reading/claim.ts';
import type { Point } from '../../../../../src/view/trend/series/points.ts';
import type { Series } from '../../../../../src/view/trend/series/series.ts';

const point = (year: number, pupils: number, more: Partial<Point> = {}): Point => ({
  year,
  state: 'observed',
  pupils,
  masked: 0,
  bounds: null,
  index: NaN,
  change: NaN,
  provisional: false,
  fromUser: false,
  band: null,
  reason: null,
  ...more,
});
const seriesOf = (code: string, place: number | null, change: number, band: [number, number]) => ({
  code,
  place,
  factor: 1,
  points: [
    point(2015, 1000),
    point(2025, 800, { change }),
    point(2030, 800, {
      state: 'projected',
      band: { low80: band[0], high80: band[1], low95: band[0], high95: band[1] },
    }),
  ],
});
const country = seriesOf('NL', null, -6, [760, 808]);
const span = { base: 2015, newest: 2025, brokenIn: null as number | null };
const NAMES: Record<string, string> = { A: 'Aalten', B: 'Borne', C: 'Cuijk', NL: 'Nederland' };
const claim = (series: Series[], of = span) =>
  claimOf({ series, anchor: null, horizon: null }, of, (code) => NAMES[code] ?? code);
const A = (...band: [number, number]) => seriesOf('A', 0, -14.5, band);

it.each([
  [[768, 904], 'Aalten: 14,5\u202f% minder leerlingen sinds 2015; verwacht in 2030: 4\u202f% minder tot 13\u202f% meer dan nu'], // prettier-ignore
  [[688, 768], 'Aalten: 14,5\u202f% minder leerlingen sinds 2015; verwacht in 2030: 4 tot 14\u202f% minder dan nu'], // prettier-ignore
  [[832, 912], 'Aalten: 14,5\u202f% minder leerlingen sinds 2015; verwacht in 2030: 4 tot 14\u202f% meer dan nu'], // prettier-ignore
  [[728, 801], 'Aalten: 14,5\u202f% minder leerlingen sinds 2015; verwacht in 2030: 0 tot 9\u202f% minder dan nu'], // prettier-ignore
  [[801, 799], 'Aalten: 14,5\u202f% minder leerlingen sinds 2015'],
] as [[number, number], string][])('tells one area with what is expected: %s', (band, title) => {
  expect(nl.trend.claim(claim([A(...band), country])!)).toBe(title);
});

it('tells the country where no area is chosen, in English too', () => {
  expect(en.trend.claim(claim([country])!)).toBe(
    'Nederland: 6.0% fewer pupils since 2015; expected in 2030: 5% fewer to 1% more than now',
  );
});

it('begins with a capital, also for a region without a name of its own', () => {
  const own = claimOf(
    { series: [A(688, 768)], anchor: null, horizon: null },
    span,
    () => 'eigen regio',
  );
  expect(nl.trend.claim(own!)).toMatch(/^Eigen regio: 14,5/);
});

it('tells two areas with their names, and of more the least and the most', () => {
  const [b, c] = [seriesOf('B', 1, -21.4, [1, 2]), seriesOf('C', 2, 3, [1, 2])];
  expect(nl.trend.claim(claim([A(1, 2), b, country])!)).toBe(
    'Leerlingen sinds 2015: Borne −21,4\u202f%, Aalten −14,5\u202f%',
  );
  expect(nl.trend.claim(claim([A(1, 2), b, c, country])!)).toBe(
    'Leerlingen sinds 2015: van −21,4\u202f% (Borne) tot +3,0\u202f% (Cuijk)',
  );
});

it('claims nothing across a break, without a span of years, and where a change is not wholly known', () => {
  expect(claim([A(1, 2), country], { ...span, base: 2025 })).toBeNull();
  expect(claim([A(1, 2), country], { ...span, brokenIn: 2020 })).toBeNull();
  expect(claim([seriesOf('A', 0, NaN, [1, 2]), country])).toBeNull();
  const masked = A(1, 2);
  masked.points[1] = point(2025, 800, { change: -20, bounds: { low: 801, high: 804 } });
  expect(claim([masked, country])).toBeNull();
});
