import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { memberRows } from '../../src/state/region/member-rows.ts';
import { regionStory } from '../../src/state/region/region-story.ts';
import SheetMap from '../../src/view/region/print/SheetMap.svelte';
import Headline from '../../src/view/region/Headline.svelte';
import { legendOf } from '../../src/view/map/legend-model.ts';
import { figuresOf } from '../../src/view/map/map-figures.ts';
import MapKey from '../../src/view/region/MapKey.svelte';
import MemberTable from '../../src/view/region/members/MemberTable.svelte';
import SmallMultiples from '../../src/view/region/members/SmallMultiples.svelte';
import { countsWith } from '../fixtures/counts-builder.ts';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

const counts = countsWith({
  NL: [9000, 8000],
  GM0197: [2500, { pupils: 2400, fromUser: true }],
  GM0106: [900, 800],
});

it('marks a reader’s own figures among the gemeenten of a region', async () => {
  const { atlas } = await startAtlas(counts);
  const answer = atlas.answer!;
  const rows = memberRows(answer, ['GM0197', 'GM0106'], atlas.areas, atlas.newest);
  render(WithAtlas, {
    props: { atlas, of: MemberTable, rows, year: atlas.newest } as never,
  });
  expect(screen.getAllByText('eigen cijfer')).toHaveLength(1);
  expect(screen.getByRole('row', { name: /GM0197/ })).toHaveTextContent('eigen cijfer');
});

it('marks a reader’s own figures in the small charts, with an open diamond and in words', async () => {
  const { atlas } = await startAtlas(counts);
  const rows = memberRows(atlas.answer!, ['GM0197', 'GM0106'], atlas.areas, atlas.newest);
  render(WithAtlas, { props: { atlas, of: SmallMultiples, rows, year: atlas.newest } as never });
  expect(screen.getAllByText('eigen cijfer')).toHaveLength(1);
  expect(screen.getByText('Open ruit: cijfer uit uw eigen bestand.')).toBeVisible();
  const [own, other] = ['GM0197', 'GM0106'].map((code) => screen.getByRole('link', { name: new RegExp(`^${code}`) })); // prettier-ignore
  expect(own).toHaveAccessibleName(/komt \(deels\) uit uw eigen bestand/);
  expect(other).not.toHaveAccessibleName(/eigen bestand/);
  expect(own!.querySelectorAll('.own')).toHaveLength(1);
  expect(other!.querySelectorAll('.own')).toHaveLength(0);
});

it('reports own figures in the headline, and mentions none where there are none', async () => {
  const show = async (code: string) => {
    const { atlas } = await startAtlas(counts, { query: `modus=regio&eigen=Regio!${code}` });
    const { subject } = atlas;
    const story = regionStory(atlas.answer!, 'eigen.0', atlas.newest, []);
    const props = { atlas, of: Headline, subject, story, editing: true, onedit: () => {} };
    return render(WithAtlas, { props: props as never });
  };
  const { unmount } = await show('0197');
  expect(screen.getByText(/^Het aantal .* komt \(deels\) uit uw eigen bestand/)).toBeVisible();
  unmount();
  await show('0106');
  expect(screen.queryByText(/uit uw eigen bestand/)).toBeNull();
});

it('names the reader’s own files at the key of the map', async () => {
  const { atlas } = await startAtlas(counts);
  render(WithAtlas, {
    props: { atlas, of: MapKey, legend: legendOf(atlas.words, atlas.measureId, figuresOf(atlas, [], atlas.figures)), axis: atlas.figures.axis } as never, // prettier-ignore
  });
  expect(screen.getByText(/eigen bestand van de lezer: mijn\.csv/)).toBeVisible();
});

it('says on paper which gemeenten of the map have own figures', async () => {
  const { atlas } = await startAtlas(counts);
  const rows = memberRows(atlas.answer!, ['GM0197', 'GM0106'], atlas.areas, atlas.newest);
  const shapes = { gemeenten: [], borders: '', provinces: '', land: '' };
  render(WithAtlas, { props: { atlas, of: SheetMap, shapes, name: 'Regio', rows } as never });
  const number = rows.findIndex(({ code }) => code === 'GM0197') + 1;
  expect(screen.getByText(new RegExp(`Nummer ${number}: \\(deels\\) eigen cijfer`))).toBeVisible();
});
