import { en } from '../en.ts';
import type { SourcesPageWords } from '../nl/sources-page.ts';
import { measureDefinitions } from './measure-definitions.ts';
import { method } from './method.ts';
import { methodSchools } from './method-schools.ts';
import { sources } from './sources.ts';

/** The English texts of the page about sources and methods: the texts that every page needs, those about data files and projections, and the
 * definitions of measures. */
export const sourcesPage: SourcesPageWords = {
  ...en,
  sources,
  measureDefinitions,
  method,
  methodSchools,
};
