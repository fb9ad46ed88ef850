import { cleanup, render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Inspection, UserFilesService } from '../../src/engine/protocol/user-files.ts';
import type { FileProblem } from '../../src/engine/protocol/problem.ts';
import UserFiles from '../../src/view/user-files/UserFiles.svelte';
import UserFilesNotice from '../../src/view/user-files/UserFilesNotice.svelte';
import { countsWith } from '../fixtures/counts-builder.ts';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import { inspection, REFUSED, SNIFFED } from '../fixtures/user-file-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

const button = (name: string) => screen.getByRole('button', { name });
const find = (name: string) => screen.findByRole('button', { name });
const card = () => screen.getByRole('article', { name: 'a.csv' });

/** Shows the card of an added file; `answers` has the answer to each time that it is read. */
async function showCard(...answers: Promise<Inspection | FileProblem>[]) {
  const checkFile = vi.fn(() => answers.shift() ?? Promise.resolve(inspection(1)));
  const lines: Partial<UserFilesService> = {
    peekFile: () => Promise.resolve(SNIFFED),
    checkFile,
    useFile: (id, how) => Promise.resolve([inspection(id, { how })]),
  };
  const { atlas } = await startAtlas(countsWith({ GM0197: [2500, 2400] }), { lines });
  render(WithAtlas, { atlas, of: UserFiles });
  void atlas.userFiles.add([new File(['x'], 'a.csv')], 'bo');
  return { atlas, user: userEvent.setup(), checkFile };
}

describe('the card of a user file', () => {
  it('moves the focus to the heading when it is removed', async () => {
    const { user } = await showCard();
    await user.click(await find('Verwijder a.csv'));
    expect(screen.queryByRole('article')).toBeNull();
    expect(screen.getByRole('heading', { name: 'Eigen bestanden' })).toHaveFocus();
  });

  it('keeps the focus when reading is stopped, and reads the file again on request', async () => {
    let stopped: (problem: FileProblem) => void = () => {};
    const first = new Promise<FileProblem>((resolve) => (stopped = resolve));
    const { user, checkFile } = await showCard(first);
    await user.click(await find('Stop'));
    expect(card()).toHaveFocus();
    stopped({ ...REFUSED, row: null, column: null });
    await user.click(await find('Lees opnieuw'));
    expect(checkFile).toHaveBeenCalledTimes(2);
    expect(screen.queryByRole('button', { name: 'Lees opnieuw' })).toBeNull();
    expect(card()).toHaveFocus();
  });

  it('keeps the focus when its figures are used, and when that is undone', async () => {
    const { user } = await showCard();
    await user.click(await find('Gebruik deze cijfers'));
    expect(card()).toHaveFocus();
    await user.click(await find('Ongedaan maken: a.csv'));
    expect(card()).toHaveFocus();
  });

  it('says after a wrong correction that the previous figures are in use, and stops using them on request', async () => {
    const { atlas, user } = await showCard(
      Promise.resolve(inspection(1)),
      Promise.resolve({ ...REFUSED, problem: 'missing-column' }),
    );
    await user.click(await find('Gebruik deze cijfers'));
    await find('Ongedaan maken: a.csv');
    await atlas.userFiles.correct(1, { delimiter: ',' });
    expect(await screen.findByText(/De vorige lezing telt nog mee/)).toBeVisible();
    await user.click(button('Ongedaan maken: a.csv'));
    expect(atlas.userFiles.used).toEqual([]);
    expect(screen.queryByText(/De vorige lezing telt nog mee/)).toBeNull();
    expect(card()).toHaveFocus();
  });
});

it('the notice moves the focus to the content when a file is no longer used', async () => {
  const main = document.createElement('main');
  Object.assign(main, { id: 'inhoud', tabIndex: -1 });
  document.body.append(main);
  const { atlas, user } = await showCard();
  await user.click(await find('Gebruik deze cijfers'));
  cleanup();
  render(WithAtlas, { atlas, of: UserFilesNotice });
  await user.click(await find('Ongedaan maken: a.csv'));
  expect(atlas.userFiles.used).toEqual([]);
  expect(main).toHaveFocus();
  main.remove();
});
