import type { Throwing } from '../catch-problems.ts';
import { memoizeAsync } from '../memoize.ts';
import type { OriginsService } from '../protocol/origins.ts';
import type { SiteFiles } from '../site-files/site-files.ts';

/** Returns the service that answers where pupils live and go to school, and the market of a postcode. Its code is loaded at the first question. */
export function originsService(files: SiteFiles): Throwing<OriginsService> {
  const source = memoizeAsync(async () => {
    const { schoolOrigins } = await import('./school-origins.ts');
    return schoolOrigins(files);
  });
  const postcodes = memoizeAsync(async () => {
    const { postcodeMarkets } = await import('./postcode-markets.ts');
    return postcodeMarkets(files);
  });
  return {
    postcodes: async (question) => (await postcodes()).list(question),
    marketOfPostcode: async (postcode) => (await postcodes()).marketIn(postcode),
    originsOfSchool: async (code, gemeente) => (await source()).ofSchool(code, gemeente),
    originsOfBoard: async (board) => (await source()).ofBoard(board),
    originsOfGemeente: async (gemeente) => (await source()).ofGemeente(gemeente),
  };
}
