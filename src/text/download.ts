import type { download } from './nl/download.ts';
import type { Language } from './words.ts';

export type DownloadWords = typeof download;

/** Loads, in one language, the texts that are written into downloaded files: headings, remarks, citations. */
export async function loadDownloadWords(language: Language): Promise<DownloadWords> {
  return language === 'nl'
    ? (await import('./nl/download.ts')).download
    : (await import('./en/download.ts')).download;
}
