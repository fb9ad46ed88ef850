import type { download } from './nl/download.ts';
import type { Language } from './words.ts';

export type DownloadWords = typeof download;

/** Loads the texts in downloaded files. */
export async function loadDownloadWords(language: Language): Promise<DownloadWords> {
  return language === 'nl'
    ? (await import('./nl/download.ts')).download
    : (await import('./en/download.ts')).download;
}
