import { describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../src/engine/protocol/engine.ts';
import { UserFiles } from '../../src/state/user-files/user-files.svelte.ts';
import { engineOver } from '../fixtures/atlas-builder.ts';
import { countsWith } from '../fixtures/counts-builder.ts';
import { TOTALS } from '../fixtures/incoming-forms.ts';

/** `UserFiles` with the real engine over two years of one gemeente. */
function userFiles() {
  const changed = vi.fn(() => Promise.resolve());
  const engine: Engine = engineOver(countsWith({ GM0197: [2500, 2400] }));
  return { files: new UserFiles(engine, changed), engine, changed };
}

const FILE = new File(['gemeentecode;jaar;soort;leerlingen\nGM0197;2016;bo;2300\n'], 'a.csv');

describe('the files of the user', () => {
  it('are checked when they are added, and change no figures until they are used', async () => {
    const { files, changed } = userFiles();
    await files.add([FILE, FILE], 'bo');
    expect(files.list.map(({ checked, read }) => [checked?.kept, read])).toEqual([
      [1, null],
      [1, null],
    ]);
    expect(changed).not.toHaveBeenCalled();
    await files.use(1, 'apart');
    expect(files.used).toMatchObject([{ id: 1, how: 'apart' }]);
    expect(changed).toHaveBeenLastCalledWith({ sector: 'po', soorten: ['bo'] });
    await files.use(1, null);
    expect(files.used).toEqual([]);
    expect(changed).toHaveBeenLastCalledWith(null);
  });

  it('have the number of bytes read while they are checked', async () => {
    const { files, engine } = userFiles();
    const check = engine.checkFile.bind(engine);
    const steps: (number | null | undefined)[] = [];
    vi.spyOn(engine, 'checkFile').mockImplementation((id, file, name, options, progress) =>
      check(id, file, name, options, (bytes) => {
        progress?.(bytes);
        steps.push(files.list[0]?.read);
      }),
    );
    await files.add([FILE], 'bo');
    expect(steps.at(-1)).toBe(FILE.size);
    expect(files.list[0]?.read).toBeNull();
  });

  it('keep the previous inspection and stay in use if they cannot be read with a correction', async () => {
    const { files } = userFiles();
    await files.add([FILE], 'bo');
    await files.use(1, 'apart');
    await files.correct(1, { delimiter: ',' });
    expect(files.list[0]).toMatchObject({
      refusal: { file: 'a.csv', problem: 'unrecognised' },
      checked: { kept: 1 },
    });
    expect(files.used).toHaveLength(1);
  });

  it('are checked with the format detected for the same corrections', async () => {
    const { files, engine } = userFiles();
    const checkFile = vi.spyOn(engine, 'checkFile');
    await files.add([FILE], 'bo');
    await files.correct(1, { delimiter: ',' });
    const options = checkFile.mock.calls.map(([, , , given]) => given);
    expect(options).toMatchObject([
      { sniffed: { delimiter: ';' } },
      { delimiter: ',', sniffed: { delimiter: ',' } },
    ]);
  });

  it('are not read when they are cancelled while their format is being detected', async () => {
    const { files } = userFiles();
    const added = files.add([FILE], 'bo');
    await files.cancel(1);
    await added;
    expect(files.list[0]).toMatchObject({ refusal: { problem: 'cancelled' }, checked: null });
  });

  it('without a year are not read until the user sets one', async () => {
    const { files } = userFiles();
    await files.add([new File([TOTALS], 'vo.csv')], 'vo');
    expect(files.list[0]).toMatchObject({
      sniffed: { needsYear: true, year: null },
      checked: null,
    });
    await files.correct(1, { year: 2024 });
    expect(files.list[0]?.checked?.totals).toMatchObject([{ soort: 'vo', jaar: 2024 }]);
  });

  it('can be removed, which changes no figures if they were not in use', async () => {
    const { files, changed } = userFiles();
    await files.add([FILE], 'bo');
    await files.remove(1);
    expect(files.list).toEqual([]);
    expect(changed).not.toHaveBeenCalled();
  });
});
