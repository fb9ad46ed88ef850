import { COUNTED_KINDS } from '../../tables/counted.ts';
import { withSets } from '../../tables/sets.ts';
import type { Throwing } from '../catch-problems.ts';
import type { CountsSource } from '../counts/counts-source.ts';
import { otherTable } from '../figures/other-table.ts';
import type { Projections } from '../projection/projections.ts';
import type { DatasetService } from '../protocol/dataset.ts';
import type { ResultCache } from '../result-cache.ts';
import { sourcesIn } from '../site-files/data-package.ts';
import type { SchoolsSource } from '../schools/schools-source.ts';
import type { SiteFiles } from '../site-files/site-files.ts';
import type { LazyUserFiles } from '../user-files/lazy-user-files.ts';
import { DatasetPager } from './dataset-pager.ts';
import type { DatasetSources } from './dataset-sources.ts';
import { Downloads, sizeOf, type Write } from './downloads.ts';

/** What the service needs: the sources of a data set, the cache of results, and the function that writes downloads. */
interface Parts {
  files: SiteFiles;
  userFiles: LazyUserFiles;
  counts: CountsSource;
  projected: Projections;
  schools: SchoolsSource;
  cache: ResultCache;
  write: Write;
}

/** Returns the service that makes data sets, hands out the rows of a data set page by page, and writes a data set to a file. */
export function datasetService(parts: Parts): Throwing<DatasetService> {
  const sources = datasetSources(parts);
  const { cache, write } = parts;
  const pager = new DatasetPager(async (question) => {
    // Loaded with the first data set: most users stay with the map.
    const { makeDataset } = await import('./dataset.ts');
    return makeDataset(sources, question);
  }, cache);
  const downloads = new Downloads(write);
  return {
    dataset: (question, order) => pager.open(question, order),
    datasetRows: async (id, from) => pager.rows(id, from),
    download: async (question, order, request, progress) =>
      downloads.make(await pager.table(question, order), request, progress),
    stopDownload: async () => downloads.stop(),
    downloadSize: (question, request) =>
      pager
        .table(question, null)
        .then((table) => sizeOf(table, (sample) => write(sample, request, () => {}).done))
        .catch(() => null),
  };
}

/** Returns the sources of areas, counts, projections and lines that `makeDataset` needs, taken from the sources of the engine. */
function datasetSources({ files, userFiles, counts, projected, schools }: Parts): DatasetSources {
  return {
    ...projected,
    areas: files.areas,
    counts: async (sector, soorten, counted, sets) =>
      withSets(await counts.shown(sector, soorten, counted), sets),
    async provisional(sector, counted) {
      const { sources } = sourcesIn(await files.dataPackage());
      return (
        sources.find(({ file }) => file === COUNTED_KINDS[counted].file[sector])?.provisional ?? []
      );
    },
    other: (question, all) => otherTable(files, schools, question, all),
    async schools(sector, soorten, codes, isProjected) {
      const [{ list, years }, areas] = await Promise.all([schools.known(), files.areas()]);
      const names = new Map(areas.map(({ code, name }) => [code, name]));
      const found = await list({ sector, soorten, scope: { kind: 'gemeenten', codes } });
      const projections = isProjected && sector === 'po' ? await schools.projections() : null;
      const projected = (await projections?.project(found)) ?? [];
      return {
        years: years[sector],
        schools: found.map((one, i) => ({
          ...one,
          projected: projected[i]?.projection?.years ?? [],
          gemeenteName: names.get(one.school.gemeente) ?? '',
        })),
      };
    },
    userLines: userFiles.lines,
    userFileNames: userFiles.names,
  };
}
