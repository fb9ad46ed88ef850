import { describe, expect, it } from 'vitest';
import { placeKeys } from '../../../../../src/view/output/picture/legend-layout.ts';
import { footOf } from '../../../../../src/view/output/picture/foot.ts';
import { layoutSheet, PAD } from '../../../../../src/view/output/picture/sheet-layout.ts';
import { textWidth } from '../../../../../src/view/trend/layout/text-width.ts';
import { nl } from '../../../../../src/text/nl.ts';

const chart = {
  title: 'Leerlingen in het basisonderwijs: Aalten, Doetinchem, Winterswijk en Nederland',
  subtitle: 'aantal leerlingen',
  description: '',
  legend: null,
  notes: ['Geen cijfers over 2020–2022.'],
  kind: 'grafiek' as const,
  source: null,
};
const legend = {
  about: '',
  classes: [],
  ticks: [],
  patternScale: 1,
  keys: ['Aalten', 'geen cijfers of niet te berekenen: 57', 'onvolledig: 24', 'stippen'].map(
    (text) => ({ sign: 'chosen' as const, paint: '', text }),
  ),
};

describe('the layout of a picture', () => {
  it('has title, drawing, notes and foot one below the other, within its edges', () => {
    const { lines, drawing, width, height } = layoutSheet(
      chart,
      { width: 400, height: 200 },
      ['Bron: DUO'],
      textWidth,
    );
    const y = (text: string) => lines.find((line) => line.text.includes(text))!.y;
    expect(y('aantal leerlingen')).toBeLessThan(drawing.y);
    expect(y('Geen cijfers')).toBeGreaterThan(drawing.y + drawing.height);
    expect(y('Bron')).toBeGreaterThan(y('Geen cijfers'));
    expect(y('Bron')).toBeLessThan(height - PAD / 2);
    expect(width).toBe(400 + 2 * PAD);
  });
  it('breaks a title that is too long for it', () => {
    const { lines } = layoutSheet(chart, { width: 400, height: 200 }, [], textWidth);
    expect(lines.filter(({ kind }) => kind === 'bold').length).toBeGreaterThan(1);
  });
  it('draws a map in one size whatever its units, with room for every row of its legend', () => {
    const plain = layoutSheet({ ...chart, legend }, { width: 2800, height: 3300 }, [], textWidth);
    const { drawing, legendY, lines } = plain;
    expect(drawing.height / drawing.width).toBeCloseTo(3300 / 2800);
    expect(lines.at(-1)!.y - legendY!).toBeGreaterThan(90);
  });
});

describe('the keys of a legend', () => {
  it('are next to each other without touching, and continue on the next row', () => {
    const places = placeKeys(legend.keys, 400, textWidth);
    expect(places[0]).toEqual({ x: 0, row: 0 });
    for (const [i, { x, row }] of places.entries()) {
      const next = places[i + 1];
      const end = x + 24 + textWidth(legend.keys[i]!.text, 11.5);
      if (next?.row === row) expect(next.x).toBeGreaterThan(end);
    }
    expect(places.at(-1)!.row).toBeGreaterThan(0);
  });
});

describe('the foot of a picture', () => {
  const day = new Date(2026, 10, 25);
  it('states source, day and address', () => {
    expect(footOf('Bron: DUO.', nl, 'https://a.nl/?jaar=2020', day)).toEqual([
      'Bron: DUO.',
      'Leerlingenatlas, 25 november 2026 – https://a.nl/?jaar=2020',
    ]);
  });
  it('states the bare address of the site where the whole one would fill the picture', () => {
    const [, made] = footOf('', nl, `https://a.nl/atlas/?scenario=${'x'.repeat(300)}`, day);
    expect(made).toMatch(/– https:\/\/a\.nl\/atlas\/$/);
  });
});
