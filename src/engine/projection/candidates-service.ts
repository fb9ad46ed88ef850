import type { Throwing } from '../catch-problems.ts';
import type { CandidatesService } from '../protocol/candidate-outlook.ts';
import type { SiteFiles } from '../site-files/site-files.ts';
import type { BirthsSource } from './births-source.ts';

/** Returns the service that projects exam candidates. Its code and its site files are loaded at the first question. */
export function candidatesService(
  files: SiteFiles,
  births: BirthsSource,
): Throwing<CandidatesService> {
  return {
    async candidateOutlook(region) {
      const schools = await files.schools();
      const [{ candidateOutlook }, exams, areas, born, backtest] = await Promise.all([
        import('./candidate-outlook.ts'),
        schools.exams(),
        files.areas(),
        births.inUse(),
        schools.candidateBacktest(),
      ]);
      return candidateOutlook({ exams, areas, births: born, backtest }, region);
    },
    candidateScores: async () => (await (await files.schools()).candidateBacktest()).rows,
  };
}
