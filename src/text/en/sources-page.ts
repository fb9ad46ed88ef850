import { en } from '../en.ts';
import type { SourcesPageWords } from '../nl/sources-page.ts';
import { method } from './method.ts';

/** The texts of the page "Sources and method": those of every page, and those about methods. */
export const sourcesPage: SourcesPageWords = { ...en, method };
