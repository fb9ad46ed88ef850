import { describe, expect, it, vi } from 'vitest';
import type { Inspection, UserFilesService } from '../../src/engine/protocol/user-files.ts';
import type { FileProblem } from '../../src/engine/protocol/problem.ts';
import { UserFiles } from '../../src/state/user-files/user-files.svelte.ts';
import { inspection, REFUSED, SNIFFED } from '../fixtures/user-file-builder.ts';

/** `UserFiles` with an engine that accepts every file. */
function userFilesWith(change: Partial<UserFilesService> = {}) {
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
  return { files: new UserFiles(engine, changed), engine, changed };
}

const file = new File(['x'], 'a.csv');

describe('the files of the user', () => {
  it('are checked when they are added, and change no figures until they are used', async () => {
    const { files, changed } = userFilesWith();
    await files.add([file, file], 'bo');
    expect(files.list.map(({ checked, read }) => [checked?.kept, read])).toEqual([
      [1, null],
      [1, null],
    ]);
    expect(changed).not.toHaveBeenCalled();
    await files.use(1, 'apart');
    expect(files.used).toMatchObject([{ id: 1, how: 'apart' }]);
    expect(changed).toHaveBeenLastCalledWith({ sector: 'vo', soorten: ['vo'] });
    await files.use(1, null);
    expect(files.used).toEqual([]);
    expect(changed).toHaveBeenLastCalledWith(null);
  });

  it('have the number of bytes read while they are checked', async () => {
    const steps: (number | null | undefined)[] = [];
    const { files } = userFilesWith({
      checkFile(id, _file, _name, _options, progress) {
        progress?.(1);
        steps.push(files.list[0]?.read);
        return Promise.resolve(inspection(id));
      },
    });
    await files.add([file], 'bo');
    expect(steps).toEqual([1]);
    expect(files.list[0]?.read).toBeNull();
  });

  it('keep the previous inspection and stay in use if they cannot be read with a correction', async () => {
    const checkFile = vi.fn((id: number) =>
      Promise.resolve<Inspection | FileProblem>(inspection(id)),
    );
    const { files } = userFilesWith({ checkFile });
    await files.add([file], 'bo');
    await files.use(1, 'apart');
    checkFile.mockResolvedValueOnce(REFUSED);
    await files.correct(1, { delimiter: ',' });
    expect(files.list[0]).toMatchObject({ refusal: REFUSED, checked: { kept: 1 } });
    expect(files.used).toHaveLength(1);
  });

  it('are checked with the format detected for the same corrections', async () => {
    const checkFile = vi.fn<UserFilesService['checkFile']>((id) => Promise.resolve(inspection(id)));
    const peekFile: UserFilesService['peekFile'] = (_file, _name, { delimiter = ';' }) =>
      Promise.resolve({ ...SNIFFED, delimiter });
    const { files } = userFilesWith({ checkFile, peekFile });
    await files.add([file], 'bo');
    await files.correct(1, { delimiter: ',' });
    const options = checkFile.mock.calls.map(([, , , given]) => given);
    expect(options).toMatchObject([
      { sniffed: { delimiter: ';' } },
      { delimiter: ',', sniffed: { delimiter: ',' } },
    ]);
  });

  it('without a year are not read until the user sets one', async () => {
    const checkFile = vi.fn((id: number) => Promise.resolve(inspection(id)));
    const peekFile: UserFilesService['peekFile'] = (_file, _name, { year = null }) =>
      Promise.resolve({ ...SNIFFED, needsYear: true, year });
    const { files } = userFilesWith({ checkFile, peekFile });
    await files.add([file], 'bo');
    expect(checkFile).not.toHaveBeenCalled();
    await files.correct(1, { year: 2024 });
    expect(checkFile).toHaveBeenCalledOnce();
  });

  it('can be removed, which changes no figures if they were not in use', async () => {
    const { files, changed } = userFilesWith();
    await files.add([file], 'bo');
    await files.remove(1);
    expect(files.list).toEqual([]);
    expect(changed).not.toHaveBeenCalled();
  });
});
