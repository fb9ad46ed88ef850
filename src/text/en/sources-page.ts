import { en } from '../en.ts';
import type { SourcesPageWords } from '../nl/sources-page.ts';
import { measureDefinitions } from './measure-definitions.ts';
import { method } from './method.ts';
import { methodSchools } from './method-schools.ts';

/** The English texts of the page about sources and methods: the texts that every page needs, those about projections, and the
 * definitions of measures. */
export const sourcesPage: SourcesPageWords = { ...en, measureDefinitions, method, methodSchools };
