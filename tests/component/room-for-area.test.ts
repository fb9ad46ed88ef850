import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { beforeAll, describe, expect, it } from 'vitest';
import RoomForArea from '../../src/view/search/RoomForArea.svelte';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import { countsWith } from '../fixtures/counts-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

const eight = Array.from({ length: 8 }, (_, i) => `GM10${10 + i}`);
const names = {
  GM0222: 'Doetinchem',
  ...Object.fromEntries(eight.map((code, i) => [code, `Dorp ${i + 1}`])),
};

/** jsdom has no modal dialogs. */
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
});

async function chooseNinth(hasRegions = true) {
  const counts = countsWith(Object.fromEntries(Object.keys(names).map((code) => [code, [100]])));
  const { atlas, steps } = await startAtlas(counts, {
    query: `gemeenten=${eight.join('.')}`,
    names,
  });
  await atlas.loadWords('choosing');
  await atlas.toggle('GM0222');
  render(WithAtlas, { props: { atlas, of: RoomForArea, code: 'GM0222', hasRegions } as never });
  return { atlas, steps, user: userEvent.setup() };
}

const dialog = () =>
  within(screen.getByRole('dialog', { name: 'Ten hoogste acht gemeenten naast elkaar' }));

describe('a ninth gemeente', () => {
  it('changes nothing by itself, and asks which gemeente makes room', async () => {
    const { atlas, steps } = await chooseNinth();
    expect(atlas.selection.areas).toEqual(eight);
    expect(steps.pushed).toEqual([]);
    expect(dialog().getByRole('status')).toHaveTextContent('Doetinchem is niet toegevoegd.');
    expect(dialog().getAllByRole('button', { name: /^Doetinchem in plaats van/ })).toHaveLength(8);
  });

  it('takes the place of the gemeente that the user removes, and says so', async () => {
    const { atlas, user } = await chooseNinth();
    await user.click(dialog().getByRole('button', { name: 'Doetinchem in plaats van Dorp 3' }));
    await tick();
    expect(atlas.selection.areas).toEqual([...eight.filter((one) => one !== eight[2]), 'GM0222']);
    expect(atlas.unfinished.announcement).toBe('Doetinchem gekozen in plaats van Dorp 3.');
  });

  it('can be made into a region with the eight, of which the name can be changed', async () => {
    const { atlas, user } = await chooseNinth();
    await user.click(dialog().getByRole('button', { name: 'Maak van deze 9 gemeenten een regio' }));
    await tick();
    expect(atlas.selection.mode).toBe('regio');
    expect(atlas.subject).toMatchObject({
      name: 'Dorp 1 en 8 andere gemeenten',
      members: [...eight, 'GM0222'],
    });
    expect(atlas.unfinished.isEditingRegion).toBe(true);
  });

  it('cannot be made into a region inside a frame', async () => {
    await chooseNinth(false);
    expect(dialog().queryByRole('button', { name: /regio/ })).not.toBeInTheDocument();
    expect(dialog().getByRole('button', { name: 'Niets veranderen' })).toBeInTheDocument();
  });
});
