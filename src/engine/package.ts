import { parseJson } from './json.ts';
import type { Opening, Source } from './protocol.ts';

interface DataPackage {
  peiljaar_grenzen?: number;
  resources: {
    path: string;
    sources?: Source['sources'];
    teldatum?: string;
    jaren?: number[];
    voorlopig?: number[];
  }[];
}

/** The origin of each table, from the text of `datapackage.json`. @throws FormatError where it is not whole JSON. */
export function readPackage(text: string): Pick<Opening, 'sources' | 'boundaryYear'> {
  const { peiljaar_grenzen: boundaryYear, resources } = parseJson<DataPackage>(
    text,
    'datapackage.json',
    (value) => Array.isArray(value.resources),
  );
  return {
    boundaryYear: boundaryYear ?? null,
    sources: resources.map((resource) => ({
      file: resource.path,
      sources: resource.sources ?? [],
      countDate: resource.teldatum ?? null,
      years: resource.jaren ?? [],
      provisional: resource.voorlopig ?? [],
    })),
  };
}
