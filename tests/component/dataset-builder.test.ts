import { render, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Builder from '../../src/view/dataset/Builder.svelte';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import { countsWith } from '../fixtures/counts-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

const counts = countsWith({ GM0197: [100, 90], GM0222: [50, 40] }, { first: 2018, soorten: ['havo'] }); // prettier-ignore

async function build(query: string) {
  const { atlas } = await startAtlas(counts, { query: `modus=dataset&sector=vo&${query}` });
  await atlas.loadWords('dataset');
  render(WithAtlas, { atlas, of: Builder });
  return atlas;
}
/** The names of what can be chosen of schools, projections and lines. */
const ofProjections = () =>
  ['Een rij is', 'Cijfers', 'Interval', 'Lijnen naast de projectie'].filter(
    (name) => screen.queryAllByText(name).length > 0,
  );

describe('the choices for a data set', () => {
  it('have schools, projections and lines where pupils at schools are counted', async () => {
    await build('soort=vo');
    expect(ofProjections()).toHaveLength(4);
    expect(screen.getByRole('combobox', { name: 'Geteld' })).toHaveValue('school');
  });
  it('have none of these for exam candidates, and say why; their years are school years', async () => {
    await build('telling=examen&soort=havo&rijen=vestigingen&maten=index');
    expect(ofProjections()).toEqual([]);
    expect(screen.getByText(/geen rijen per school, en geen projectie of scenario/)).toBeVisible();
    expect(screen.getByRole('group', { name: 'Schooljaren' })).toBeVisible();
    expect(screen.getAllByText('Maten naast kandidaten')[0]).toBeVisible();
  });
  it('keep what there is not of candidates for when pupils are counted again', async () => {
    const atlas = await build('telling=examen&soort=havo&rijen=vestigingen');
    expect(atlas.selection.dataset.unit).toBe('vestigingen');
    await atlas.choose({ dataset: { ...atlas.selection.dataset, form: 'breed' } });
    expect(atlas.selection.dataset).toMatchObject({ unit: 'vestigingen', form: 'breed' });
  });
});
