import type { Throwing } from '../catch-problems.ts';
import type { UserFilesService } from '../protocol/user-files.ts';
import type { ResultCache } from '../result-cache.ts';
import type { LazyUserFiles } from './lazy-user-files.ts';

/** Returns the service that checks, uses and removes user files. It clears `cache` when the files in use change. */
export function userFilesService(
  userFiles: LazyUserFiles,
  cache: ResultCache,
): Throwing<UserFilesService> {
  return {
    peekFile: async (...args) => (await userFiles.load()).peek(...args),
    async checkFile(...args) {
      const files = await userFiles.load();
      const inspection = await files.check(...args);
      cache.clear();
      return inspection;
    },
    cancelFile: async (id) => (await userFiles.load()).cancel(id),
    async useFile(id, how) {
      const files = await userFiles.load();
      const inspections = await files.use(id, how);
      cache.clear();
      return inspections;
    },
    async forgetFile(id) {
      const files = await userFiles.load();
      const inspections = await files.forget(id);
      cache.clear();
      return inspections;
    },
    userLines: userFiles.lines,
    schoolLines: userFiles.schoolLines,
  };
}
