import { describe, expect, it, vi } from 'vitest';
import type { Inspection, UserFilesService } from '../../src/engine/protocol/user-files.ts';
import type { FileProblem } from '../../src/engine/protocol/problem.ts';
import { UserFiles } from '../../src/state/user-files/user-files.svelte.ts';
import { inspection, REFUSED, SNIFFED } from '../fixtures/user-file-builder.ts';

function shelf(change: Partial<UserFilesService> = {}) {
  const changed = vi.fn(() => Promise.resolve());
  const engine: UserFilesService = {
    peekFile: () => Promise.resolve(SNIFFED),
    checkFile: (id) => Promise.resolve(inspection(id)),
    cancelFile: vi.fn(() => Promise.resolve()),
    useFile: (id, how) => Promise.resolve([inspection(id, { how })]),
    forgetFile: () => Promise.resolve([]),
    userLines: () => Promise.resolve([]),
    ...change,
  };
  return { own: new UserFiles(engine, changed), engine, changed };
}

const file = new File(['x'], 'a.csv');

describe('files of the reader’s own on the page', () => {
  it('are checked when added, and change no figure until they are used', async () => {
    const { own, changed } = shelf();
    await own.add([file, file], 'bo');
    expect(own.list.map(({ checked, read }) => [checked?.kept, read])).toEqual([
      [1, null],
      [1, null],
    ]);
    expect(changed).not.toHaveBeenCalled();
    await own.use(1, 'apart');
    expect(own.used).toMatchObject([{ id: 1, how: 'apart' }]);
    expect(changed).toHaveBeenLastCalledWith({ sector: 'vo', soorten: ['vo'] });
    await own.use(1, null);
    expect(own.used).toEqual([]);
    expect(changed).toHaveBeenLastCalledWith(null);
  });

  it('tell how far they are read', async () => {
    const steps: (number | null | undefined)[] = [];
    const { own } = shelf({
      checkFile(id, _file, _name, _options, progress) {
        progress?.(1);
        steps.push(own.list[0]?.read);
        return Promise.resolve(inspection(id));
      },
    });
    await own.add([file], 'bo');
    expect(steps).toEqual([1]);
    expect(own.list[0]?.read).toBeNull();
  });

  it('that were corrected into something unreadable keep what was found before, and go on counting', async () => {
    const checkFile = vi.fn((id: number) =>
      Promise.resolve<Inspection | FileProblem>(inspection(id)),
    );
    const { own } = shelf({ checkFile });
    await own.add([file], 'bo');
    await own.use(1, 'apart');
    checkFile.mockResolvedValueOnce(REFUSED);
    await own.correct(1, { delimiter: ',' });
    expect(own.list[0]).toMatchObject({ refusal: REFUSED, checked: { kept: 1 } });
    expect(own.used).toHaveLength(1);
  });

  it('are checked with what the preview detected for the same corrections', async () => {
    const checkFile = vi.fn<UserFilesService['checkFile']>((id) => Promise.resolve(inspection(id)));
    const peekFile: UserFilesService['peekFile'] = (_file, _name, { delimiter = ';' }) =>
      Promise.resolve({ ...SNIFFED, delimiter });
    const { own } = shelf({ checkFile, peekFile });
    await own.add([file], 'bo');
    await own.correct(1, { delimiter: ',' });
    const options = checkFile.mock.calls.map(([, , , given]) => given);
    expect(options).toMatchObject([
      { sniffed: { delimiter: ';' } },
      { delimiter: ',', sniffed: { delimiter: ',' } },
    ]);
  });

  it('without a year are not read before the reader has told it', async () => {
    const checkFile = vi.fn((id: number) => Promise.resolve(inspection(id)));
    const peekFile: UserFilesService['peekFile'] = (_file, _name, { year = null }) =>
      Promise.resolve({ ...SNIFFED, needsYear: true, year });
    const { own } = shelf({ checkFile, peekFile });
    await own.add([file], 'bo');
    expect(checkFile).not.toHaveBeenCalled();
    await own.correct(1, { year: 2024 });
    expect(checkFile).toHaveBeenCalledOnce();
  });

  it('that are removed are forgotten, and no figure changes where they did not count', async () => {
    const { own, changed } = shelf();
    await own.add([file], 'bo');
    await own.remove(1);
    expect(own.list).toEqual([]);
    expect(changed).not.toHaveBeenCalled();
  });
});
