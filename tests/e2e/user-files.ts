import { expect, type Locator, type Page } from '@playwright/test';

/** The part of the page for files of the reader's own. */
export const panel = (page: Page): Locator => page.getByRole('region', { name: 'Eigen bestanden' });

/** What the page says of one file. */
export const card = (page: Page, name: string): Locator => page.getByRole('article', { name });

export type Dropped = { name: string } & ({ text: string } | { bytes: Uint8Array });

/** Drops files on the page, wherever it is. */
export async function drop(page: Page, ...files: Dropped[]): Promise<void> {
  // What takes files comes when the first screen stands.
  await expect(async () => {
    await page.evaluate(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['x'], 'x.csv'));
      dispatchEvent(new DragEvent('dragover', { dataTransfer: transfer, cancelable: true }));
    });
    await expect(page.getByText('Laat los om het bestand te lezen')).toBeVisible({ timeout: 250 });
  }).toPass();
  // Bytes cross to the page as base64.
  const sent = files.map((one) => ({
    name: one.name,
    text: 'text' in one ? one.text : null,
    base64: 'bytes' in one ? Buffer.from(one.bytes).toString('base64') : '',
  }));
  await page.evaluate((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, text, base64 } of dropped) {
      const content = text ?? Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      transfer.items.add(new File([content], name));
    }
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
    );
  }, sent);
  await expect(panel(page)).toBeVisible();
}

/** Chooses files by their paths or contents, in the mode in which they are. */
export async function chooseFiles(
  page: Page,
  files: Parameters<Locator['setInputFiles']>[0],
): Promise<void> {
  await panel(page).getByLabel('Kies bestanden…').setInputFiles(files);
}

export async function openDataset(page: Page, query = ''): Promise<void> {
  await page.goto(`./?modus=dataset${query === '' ? '' : `&${query}`}`);
  await expect(panel(page)).toBeVisible();
}

/** Uses a file that was checked in one of the ways. */
export async function use(page: Page, name: string, how: RegExp): Promise<void> {
  const file = card(page, name);
  await file.getByRole('radio', { name: how }).check();
  await file.getByRole('button', { name: 'Gebruik deze cijfers' }).click();
  await expect(page.getByRole('complementary', { name: 'Eigen bestanden' })).toContainText(name);
}
