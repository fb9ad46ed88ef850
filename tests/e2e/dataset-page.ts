import { readFileSync } from 'node:fs';
import { expect, type Download, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { take } from './atlas-page.ts';

/** A row of a downloaded CSV file, every cell as it is written. */
export type Row = Record<string, string>;

/** Opens the data set of a query, made and ready to be downloaded. */
export async function openDataset(page: Page, query = ''): Promise<void> {
  await page.goto(`./?modus=dataset${query === '' ? '' : `&${query}`}`);
  await expect(downloadButton(page)).toBeVisible();
}

export const downloadButton = (page: Page) => page.getByRole('button', { name: /^Download / });

/** Presses the button and waits for the file. */
export async function download(page: Page): Promise<Download> {
  const [file] = await Promise.all([page.waitForEvent('download'), downloadButton(page).click()]);
  return file;
}

/** The bytes of a downloaded file. */
export async function bytesOf(file: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await file.path()));
}

/** The rows of a downloaded CSV file, read by another parser than the one that wrote it. */
export function rowsOf(csv: Uint8Array): Row[] {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(csv);
  const { data, errors } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

/** Chooses “Download cijfers” in the menu of a block of the page, and downloads them. */
export async function taken(page: Page, block: string | RegExp): Promise<Row[]> {
  await take(page, block, /^Download cijfers/);
  await expect(downloadButton(page)).toBeVisible();
  // What is on the screen is asked for anew: the file is that of the new data set.
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  return rowsOf(await bytesOf(await download(page)));
}
