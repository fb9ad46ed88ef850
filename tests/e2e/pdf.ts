import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

/** The page as it is printed: the text of every sheet of paper, with single spaces. */
export async function printed(page: Page): Promise<string[]> {
  const { text } = await extractText(await onPaper(page));
  return text.map((one) => one.replace(/\s+/g, ' '));
}

/** The part of each sheet of paper, from its top, up to the lowest text above the number of the page. */
export async function filled(page: Page): Promise<number[]> {
  const paper = await onPaper(page);
  const sheets = Array.from({ length: paper.numPages }, (_, i) => paper.getPage(i + 1));
  return Promise.all(
    sheets.map(async (sheet) => {
      const one = await sheet;
      const height = one.view[3] ?? NaN;
      const { items } = await one.getTextContent();
      const bottoms = items.flatMap((item) =>
        'transform' in item && item.str.trim() !== '' ? [item.transform[5] as number] : [],
      );
      // The margin below holds the number of the page.
      return 1 - Math.min(...bottoms.filter((y) => y > height * (16 / 297))) / height;
    }),
  );
}

async function onPaper(page: Page) {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return getDocumentProxy(new Uint8Array(pdf));
}
