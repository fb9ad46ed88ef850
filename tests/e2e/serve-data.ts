import type { Page } from '@playwright/test';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** The hash that the site was built with, and the one of what is served, of each file that a page is served another content for. */
const served = new WeakMap<Page, Map<string, string>>();

const shipped = (file: string) => readFileSync(`dist/data/${file}`, 'utf8');
export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Matches the addresses of a data file that the page reads: its name with the hash of its content. */
export const dataFile = (file: string) => `**/assets/data/${file.replace(/(?=\.\w+$)/, '.*')}`;

/** Returns the name of the file at the address `url`, without the hash of its content: `po.csv` of `…/assets/data/po.1f2e….csv`. */
export const fileAt = (url: string) =>
  url.replace(/.*\//, '').replace(/\.[0-9a-f]{12}(?=\.\w+$)/, '');

/**
 * Serves another content for a data file, as a site that was built with it does: its script knows the hash of the content. A number
 * is the status of a reply without content.
 */
export async function serveData(page: Page, file: string, body: string | number): Promise<void> {
  if (typeof body === 'number') {
    await page.route(dataFile(file), (route) => route.fulfill({ status: body }));
    return;
  }
  const hashes = served.get(page) ?? new Map<string, string>();
  served.set(page, hashes.set(sha256(shipped(file)), sha256(body)));
  await page.route(dataFile(file), (route) => route.fulfill({ body, contentType: 'text/csv' }));
  await page.route('**/assets/{worker,rare-hashes}-*.js', async (route) => {
    const response = await route.fetch();
    let script = await response.text();
    for (const [built, now] of hashes) script = script.replaceAll(built, now);
    await route.fulfill({ response, body: script });
  });
}
