import { parseJson } from '../../formats/json.ts';
import type { Catalogue, Opening, Source } from '../protocol/site-files.ts';

/** The content of `datapackage.json`, as far as the page shows it. */
export interface DataPackage {
  version?: string;
  peiljaar_grenzen?: number;
  wijzigingen?: { versie: string; datum: string; wat: { nl: string; en: string } }[];
  resources: {
    path: string;
    title?: string;
    title_en?: string;
    format?: string;
    bytes?: number;
    hash?: string;
    sources?: Source['sources'];
    teldatum?: string;
    jaren?: number[];
    voorlopig?: number[];
    schema?: {
      fields: {
        name: string;
        type: string;
        unit?: string;
        description?: string;
        description_en?: string;
      }[];
      primaryKey?: string[];
    };
  }[];
}

/**
 * Returns the content of `datapackage.json`, parsed from its text.
 * @throws FormatError if the text is not complete JSON or has no list of files (`resources`).
 */
export function readPackage(text: string): DataPackage {
  return parseJson<DataPackage>(text, 'datapackage.json', (value) =>
    Array.isArray(value.resources),
  );
}

/**
 * Returns for each site file its sources, teldatum, years and provisional years, and once the version and the year of the
 * boundaries.
 */
export function sourcesIn({
  version,
  peiljaar_grenzen: boundaryYear,
  resources,
}: DataPackage): Pick<Opening, 'sources' | 'boundaryYear' | 'version'> {
  return {
    version: version ?? null,
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

/** Returns the description of the site files for programmers who read them as a static API. */
export function catalogueIn({ version, wijzigingen, resources }: DataPackage): Catalogue {
  return {
    version: version ?? '',
    changes: (wijzigingen ?? []).map(({ versie, datum, wat }) => ({
      version: versie,
      date: datum,
      what: wat,
    })),
    files: resources.map(({ path, title = path, title_en, format = '', bytes = 0, schema }) => ({
      path,
      title: { nl: title, en: title_en ?? title },
      format,
      bytes,
      key: schema?.primaryKey ?? [],
      fields: (schema?.fields ?? []).map(
        ({ name, type, unit = '', description = '', description_en }) => ({
          name,
          type,
          unit,
          description: { nl: description, en: description_en ?? description },
        }),
      ),
    })),
  };
}
