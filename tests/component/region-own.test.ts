import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { memberRows } from '../../src/state/member-rows.ts';
import { regionStory } from '../../src/state/region-story.ts';
import KeyFigures from '../../src/view/region/KeyFigures.svelte';
import MemberTable from '../../src/view/region/members/MemberTable.svelte';
import { countsWith } from '../unit/counts-builder.ts';
import { startAtlas } from './atlas-builder.ts';
import WithAtlas from './WithAtlas.svelte';

const counts = countsWith({
  NL: [9000, 8000],
  GM0197: [2500, { pupils: 2400, own: true }],
  GM0106: [900, 800],
});

it('marks a reader’s own figures among the gemeenten and the key figures of a region', async () => {
  const { atlas } = await startAtlas(counts);
  const answer = atlas.answer!;
  const rows = memberRows(answer, ['GM0197', 'GM0106'], atlas.areas, atlas.newest);
  const { unmount } = render(WithAtlas, {
    props: { atlas, of: MemberTable, rows, year: atlas.newest } as never,
  });
  expect(screen.getAllByText('eigen cijfer')).toHaveLength(1);
  expect(screen.getByRole('row', { name: /GM0197/ })).toHaveTextContent('eigen cijfer');
  unmount();
  const compared = ['GM0197', 'GM0106'].map((code) => regionStory(answer, code, atlas.newest, []));
  render(WithAtlas, { props: { atlas, of: KeyFigures, compared } as never });
  expect(screen.getAllByText('eigen cijfer')).toHaveLength(1);
});
