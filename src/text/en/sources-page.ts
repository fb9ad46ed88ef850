import { en } from '../en.ts';
import type { SourcesPageWords } from '../nl/sources-page.ts';
import { method } from './method.ts';

/** The English texts of the page about sources and methods: the texts that every page needs, and the texts about projections. */
export const sourcesPage: SourcesPageWords = { ...en, method };
