import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Atlas } from '../../src/state/atlas.svelte.ts';
import PointLegend from '../../src/view/schools/PointLegend.svelte';
import SchoolStrip from '../../src/view/schools/SchoolStrip.svelte';
import UnplacedSchools from '../../src/view/schools/UnplacedSchools.svelte';
import type { SchoolView } from '../../src/view/schools/school-view.svelte.ts';
import { countsWith } from '../fixtures/counts-builder.ts';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import { drawnSchoolsOf } from '../fixtures/drawn-school-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

vi.stubGlobal('PointerEvent', MouseEvent);

const drawn = drawnSchoolsOf(
  { now: 40, norm: 50 },
  { now: 300, norm: 50 },
  { now: 90, norm: 60, x: -1, y: -1 },
);

/** What the parts beside the map read of the page about schools. */
const view = (rest: Partial<SchoolView> = {}) =>
  ({
    drawn,
    colour: 'norm',
    isThere: true,
    hasNorm: true,
    indicative: 'all',
    normYear: 2024,
    base: 2015,
    year: 2025,
    ...rest,
  }) as SchoolView;

async function show(of: unknown, props: Record<string, unknown>): Promise<Atlas> {
  const { atlas } = await startAtlas(countsWith({ NL: [100, 90], GM0001: [100, 90] }));
  await atlas.loadWords('schools');
  render(WithAtlas, { props: { atlas, of, ...props } as never });
  return atlas;
}

describe('the strip of schools by size', () => {
  it('has a tick for each school where norms differ, and says that they are indicative', async () => {
    await show(SchoolStrip, { view: view(), place: 'Proef' });
    expect(screen.getByRole('img', { name: /Proef: 3 scholen naar grootte/ })).toBeVisible();
    expect(
      screen.getByText(/streep: opheffingsnorm van de school \(indicatief, inwoners 2024\)/),
    ).toBeVisible();
  });
  it('reports the school that is pointed at elsewhere', async () => {
    const atlas = await show(SchoolStrip, { view: view(), place: 'Proef' });
    atlas.schools.pointed = '00AA00';
    expect(
      await screen.findByText(/School 00AA00 · 40 leerlingen in 2025 · norm 50/),
    ).toBeVisible();
  });
});

it('says of a strip with official norms too that they are partly indicative', async () => {
  await show(SchoolStrip, { view: view({ indicative: 'some' }), place: 'Proef' });
  expect(
    screen.getByText('streep: opheffingsnorm van de school (deels indicatief, inwoners 2024)'),
  ).toBeVisible();
});

describe('the legend of the points', () => {
  it('explains the sign below the norm, and changes what the colour says', async () => {
    const atlas = await show(PointLegend, { view: view(), scale: 1 });
    expect(screen.getByText('onder de norm')).toBeVisible();
    expect(screen.queryByText('gesloten')).toBeNull();
    await userEvent.click(screen.getByRole('radio', { name: 'verandering' }));
    expect(atlas.selection.pointColour).toBe('verandering');
  });
  it('says that no norm is known where none is', async () => {
    await show(PointLegend, { view: view({ hasNorm: false, indicative: 'none' }), scale: 1 });
    expect(screen.getByText('Van deze scholen is geen opheffingsnorm bekend.')).toBeVisible();
  });
  it('says nothing of norms and years until the figures are there', async () => {
    const awaited = view({ isThere: false, hasNorm: false, indicative: 'none' });
    await show(PointLegend, { view: awaited, scale: 1 });
    expect(screen.getByText('Leerlingen:', { exact: false })).toBeVisible();
    expect(screen.queryByText(/opheffingsnorm/)).toBeNull();
  });
});

it('counts and names the schools that have no place on the map', async () => {
  await show(UnplacedSchools, { drawn });
  expect(screen.getByText('Plek niet bekend van 1 school: School 00AA02')).toBeVisible();
});
