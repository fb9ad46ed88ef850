import { nl } from '../nl.ts';
import { measureDefinitions } from './measure-definitions.ts';
import { method } from './method.ts';
import { methodSchools } from './method-schools.ts';
import { sources } from './sources.ts';

/** The Dutch texts of the page about sources and methods: the texts that every page needs, those about data files and projections, and the
 * definitions of measures. */
export const sourcesPage = { ...nl, sources, measureDefinitions, method, methodSchools };

export type SourcesPageWords = typeof sourcesPage;
