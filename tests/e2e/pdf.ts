import type { Page } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';

/** The page as it is printed: the text of every sheet of paper, with single spaces. */
export async function printed(page: Page): Promise<string[]> {
  const { text } = await extractText(await onPaper(page));
  return text.map((one) => one.replace(/\s+/g, ' '));
}

/** The part of each sheet of paper, from its top, up to the lowest text above the number of the page. */
export function filled(page: Page): Promise<number[]> {
  // The margin below holds the number of the page.
  return lowestOf(page, (texts, height) =>
    texts.map(({ y }) => y).filter((y) => y > height * (16 / 297)),
  );
}

/** The part of each sheet of paper, from its top, up to the lowest text above the sources at its foot. */
export function writtenAboveFoot(page: Page): Promise<number[]> {
  return lowestOf(page, (texts, height) => {
    const foot = texts.find(({ text, y }) => /^(Bron|Source): /.test(text) && y < 0.2 * height);
    return texts.map(({ y }) => y).filter((y) => y > (foot?.y ?? height * (16 / 297)) + 4);
  });
}

/** A text on a sheet of paper, with its height above the lower edge. */
interface PrintedText {
  text: string;
  y: number;
}

/** The part of each sheet of paper, from its top, up to the lowest of the heights that `among` returns. */
async function lowestOf(
  page: Page,
  among: (texts: readonly PrintedText[], height: number) => number[],
): Promise<number[]> {
  const paper = await onPaper(page);
  const sheets = Array.from({ length: paper.numPages }, (_, i) => paper.getPage(i + 1));
  return Promise.all(
    sheets.map(async (sheet) => {
      const one = await sheet;
      const height = one.view[3] ?? NaN;
      const { items } = await one.getTextContent();
      const texts = items.flatMap((item) =>
        'transform' in item && item.str.trim() !== ''
          ? [{ text: item.str.trim(), y: item.transform[5] as number }]
          : [],
      );
      return 1 - Math.min(...among(texts, height)) / height;
    }),
  );
}

async function onPaper(page: Page) {
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  return getDocumentProxy(new Uint8Array(pdf));
}
