import { nl } from '../nl.ts';
import { method } from './method.ts';

/** The Dutch texts of the page about sources and methods: the texts that every page needs, and the texts about projections. */
export const sourcesPage = { ...nl, method };

export type SourcesPageWords = typeof sourcesPage;
