import type { Throwing } from '../catch-problems.ts';
import type { SchoolService } from '../protocol/school.ts';
import type { SchoolsService } from '../protocol/schools.ts';
import type { SchoolsSource } from './schools-source.ts';

/** Returns the service that answers questions about schools. */
export function schoolsService({
  known,
  norms,
  loading,
}: SchoolsSource): Throwing<SchoolsService & SchoolService> {
  return {
    schools: async (question) => (await known()).answer(question),
    school: async (question) => (await known()).one(question),
    useNorms: async (bytes, file) => (await norms()).use(bytes, file),
    filesLoading: loading,
    schoolPoints: async (question) => (await known()).points(question),
  };
}
