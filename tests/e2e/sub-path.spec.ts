import { expect, test } from '@playwright/test';
import { answer } from './atlas-page.ts';
import { resolve } from 'node:path';
import { serveFolder } from '../fixtures/static-server.ts';

test('the site works from any path of any static host', async ({ page }) => {
  const { url, close } = await serveFolder(resolve('dist'), '/beleid/krimp/atlas/');
  const failed: string[] = [];
  page.on('response', (response) => {
    if (!response.ok()) failed.push(response.url());
  });
  await page.goto(`${url}?gemeenten=GM0197&sector=vo`);
  await expect(answer(page)).toContainText(/in het voortgezet onderwijs.*Aalten/);
  expect(failed).toEqual([]);
  close();
});
