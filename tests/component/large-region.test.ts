import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { memberRows } from '../../src/state/region/member-rows.ts';
import MemberTable from '../../src/view/region/members/MemberTable.svelte';
import SmallMultiples from '../../src/view/region/members/SmallMultiples.svelte';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import { countsWith } from '../fixtures/counts-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

const CODES = Array.from({ length: 40 }, (_, i) => `GM${1000 + i}`);
/** Gemeenten come some at a time, which takes a busy machine a while. */
const inTheEnd = (check: () => unknown) => waitFor(check, { timeout: 10_000 });

async function show(of: typeof MemberTable | typeof SmallMultiples) {
  const counts = countsWith(Object.fromEntries(CODES.map((code, i) => [code, [900, 400 + i]])));
  const query = 'modus=regio&regio=corop.R1';
  const { atlas } = await startAtlas(counts, { query });
  const rows = memberRows(atlas.answer!, CODES, atlas.areas, atlas.newest);
  const props = { atlas, of, rows, year: atlas.newest };
  render(WithAtlas, { props: props as never });
  return { user: userEvent.setup(), expected: rows.map(({ name }) => name) };
}

describe('a region of many gemeenten', () => {
  const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent.trim());
  const charts = () => within(screen.getByRole('list')).getAllByRole('listitem');

  it('has all of them in its table in the end, in order', async () => {
    const { expected } = await show(MemberTable);
    expect(expected).toHaveLength(40);
    expect(names().length).toBeLessThan(40);
    await inTheEnd(() => expect(names()).toEqual(expected));
  });

  it('has all of them in its table on paper, also where it is printed before all of them are there', async () => {
    const { expected } = await show(MemberTable);
    dispatchEvent(new Event('beforeprint'));
    expect(names()).toEqual(expected);
    dispatchEvent(new Event('afterprint'));
  });

  it('has all of them in a table that is made for paper only', async () => {
    dispatchEvent(new Event('beforeprint'));
    const { expected } = await show(MemberTable);
    expect(names()).toEqual(expected);
    dispatchEvent(new Event('afterprint'));
  });

  it('has a small chart of each of them when asked', async () => {
    const { user } = await show(SmallMultiples);
    await inTheEnd(() => expect(charts()).toHaveLength(12));
    await user.click(screen.getByRole('button', { name: 'Toon alle 40 grafieken' }));
    await inTheEnd(() => expect(charts()).toHaveLength(40));
  });
});
