import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

/** The page as it is printed: the text of every sheet of paper, with single spaces. */
export async function printed(page: Page): Promise<string[]> {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  return text.map((one) => one.replace(/\s+/g, ' '));
}
