import { nl } from '../nl.ts';
import { method } from './method.ts';

/** The texts of the page "Bronnen en methode": those of every page, and those about methods. */
export const sourcesPage = { ...nl, method };

export type SourcesPageWords = typeof sourcesPage;
