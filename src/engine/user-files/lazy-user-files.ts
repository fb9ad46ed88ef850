import type { PupilColumns } from '../../formats/site/pupils.ts';
import type { Sector, Soort } from '../../tables/soorten.ts';
import type { MergedColumns } from '../../tables/user-merge.ts';
import type { OurFiles, UserFiles } from './user-files.ts';
import type { UserFilesService } from '../protocol/user-files.ts';
import { toProblem } from '../to-problem.ts';
import { memoizeAsync } from '../memoize.ts';

/** What the engine asks of a reader's own files: nothing until there is one. */
export interface LazyUserFiles {
  door: UserFilesService;
  merged(sector: Sector, withApart: boolean): Promise<MergedColumns | PupilColumns | null>;
  names(sector: Sector, soorten: readonly Soort[]): Promise<string[]>;
  isApart(sector: Sector): Promise<boolean>;
}

/** The shelf over our files; `changed` is told when figures are no longer what they were. What reads files is fetched with the first one. */
export function lazyUserFiles(ours: OurFiles, changed: () => void): LazyUserFiles {
  let isUsed = false;
  const files = memoizeAsync(async (): Promise<UserFiles> => {
    const { UserFiles } = await import('./user-files.ts');
    return new UserFiles(ours);
  });
  const ifAny = async <T>(ask: (own: UserFiles) => Promise<T>, otherwise: T): Promise<T> =>
    isUsed ? ask(await files()) : otherwise;
  return {
    merged: (sector, withApart) => ifAny((own) => own.merged(sector, withApart), null),
    names: (sector, soorten) => ifAny((own) => own.names(sector, soorten), []),
    isApart: (sector) => ifAny((own) => own.isApart(sector), false),
    door: {
      async peekFile(file, name, byHand) {
        const { sniff } = await import('../../formats/incoming/sniff.ts');
        return sniff(file, name, byHand).catch(toProblem);
      },
      async checkFile(...args) {
        const own = await files();
        const wasUsed = isUsed;
        const told = await own.check(...args).catch(toProblem);
        // A file that counts already and was read anew.
        if (wasUsed) changed();
        return told;
      },
      cancelFile: async (id) => (await files()).cancel(id),
      async useFile(id, how) {
        isUsed = true;
        const all = await (await files()).use(id, how);
        changed();
        return all;
      },
      async forgetFile(id) {
        const all = await (await files()).forget(id);
        changed();
        return all;
      },
      userLines: (question) => ifAny((own) => own.lines(question), []),
    },
  };
}
