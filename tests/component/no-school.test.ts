import { cleanup, render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Legend from '../../src/view/map/Legend.svelte';
import MapView from '../../src/view/map/MapView.svelte';
import Ranking from '../../src/view/ranking/Ranking.svelte';
import Answer from '../../src/view/answer/Answer.svelte';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import { countsWith } from '../fixtures/counts-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

const none = { pupils: 0, vestigingen: 0 };
const counts = countsWith(
  {
    GM0197: [500, 450],
    GM0717: [none, none],
    GM0096: [
      { pupils: 0, masked: 1 },
      { pupils: 0, masked: 1 },
    ],
    GM0222: [80, none],
  },
  { soorten: ['vo'] },
);
const names = { GM0197: 'Aalten', GM0717: 'Veere', GM0096: 'Vlieland', GM0222: 'Doetinchem' };
const start = async (query: string) =>
  (await startAtlas(counts, { query: `sector=vo&basis=2015&${query}`, names })).atlas;
const textOf = (element: Element | null) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const shapeOf = (code: string) => document.querySelector(`[data-code=${code}]`);

describe('a gemeente without a school of the chosen soort', () => {
  it.each(['verandering', 'verschil', 'leerlingen', 'vestigingen', 'schoolgrootte', 'index'])(
    'has a sign of its own on the map and in the legend: %s',
    async (measure) => {
      const atlas = await start(`maat=${measure}`);
      const { shapes } = atlas.opening ?? {};
      render(WithAtlas, { atlas, of: MapView, shapes } as never);
      expect(shapeOf('GM0717')).toHaveClass('noSchool');
      expect(shapeOf('GM0197')?.getAttribute('class')).toMatch(/^(minus|plus|seq)/);
      atlas.pointed = 'GM0717';
      const tooltip = textOf(await screen.findByRole('tooltip'));
      expect(tooltip).toMatch(/^Veere geen school/);
      expect(tooltip).not.toMatch(/0 leerlingen|van 3|van 2/);
      render(WithAtlas, { atlas, of: Legend });
      expect(screen.getByText(/^geen school: [12]$/)).toBeVisible();
    },
  );

  it('is distinguished from a masked one and from one whose school closed', async () => {
    const atlas = await start('');
    const { shapes } = atlas.opening ?? {};
    render(WithAtlas, { atlas, of: MapView, shapes } as never);
    expect(shapeOf('GM0096')).toHaveClass('masked');
    expect(shapeOf('GM0222')?.getAttribute('class')).toMatch(/^minus/);
  });

  it('is in the answer and in the ranking', async () => {
    const atlas = await start('gemeenten=GM0717');
    render(WithAtlas, { atlas, of: Answer });
    expect(screen.getByText('Veere heeft geen school voor voortgezet onderwijs. Leerlingen gaan elders naar school.')).toBeVisible(); // prettier-ignore
    expect(screen.getByRole('row', { name: /Veere/ })).toHaveTextContent('geen school');
    cleanup();
    render(WithAtlas, { atlas, of: Ranking });
    expect(textOf(screen.getByRole('row', { name: /Veere/ }))).toMatch(
      /geen school geen school geen school$/,
    );
    expect(textOf(screen.getByRole('row', { name: /Doetinchem/ }))).toMatch(
      /80 geen school −100,0/,
    );
  });
});
