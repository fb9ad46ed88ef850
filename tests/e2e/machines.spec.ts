import { createHash } from 'node:crypto';
import { expect, test } from '@playwright/test';

test('every address of the static API answers, with the bytes that its description states', async ({
  page,
  request,
}) => {
  await page.goto('./?modus=dataset');
  const links = page.getByRole('list', { name: 'Bestanden' }).getByRole('link');
  await expect(links.first()).toBeVisible();
  const addresses = await links.evaluateAll((found) =>
    found.map((link) => (link as HTMLAnchorElement).href),
  );
  const [descriptor = '', ...files] = addresses;
  const described = (await (await request.get(descriptor)).json()) as {
    version: string;
    resources: { path: string; hash: string }[];
  };
  expect(files).toHaveLength(described.resources.length);
  await expect(page.getByText(`versie ${described.version} van de gegevens`)).toBeVisible();
  for (const address of files) {
    const resource = described.resources.find(({ path }) => address.endsWith(`/data/${path}`));
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    const digest = createHash('sha256')
      .update(await answer.body())
      .digest('hex');
    expect(`sha256:${digest}`, address).toBe(resource?.hash);
  }
});

test('the columns of a file open by keyboard', async ({ page }) => {
  await page.goto('./?modus=dataset&taal=en');
  await page.getByText('6 columns: po.csv').focus();
  await page.keyboard.press('Enter');
  const table = page.getByRole('table', { name: 'Columns of po.csv' });
  await expect(table.getByRole('row')).toHaveCount(7);
  await expect(table).toContainText('Counts that DUO masks');
});
