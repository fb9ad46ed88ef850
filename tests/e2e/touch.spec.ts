import { expect, test, type CDPSession } from '@playwright/test';
import { answer, area } from './atlas-page.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

type Point = { x: number; y: number };
const touch = (
  client: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  ...touchPoints: Point[]
) => client.send('Input.dispatchTouchEvent', { type, touchPoints });

async function spreadFingers(client: CDPSession, x: number, y: number): Promise<void> {
  await touch(client, 'touchStart', { x: x - 20, y }, { x: x + 20, y });
  for (const spread of [40, 60, 80]) {
    await touch(client, 'touchMove', { x: x - spread, y }, { x: x + spread, y });
  }
  await touch(client, 'touchEnd');
}

test('two fingers zoom the map, one scrolls the page, and a tap selects', async ({ page }) => {
  await page.goto('./?jaar=2024');
  const amsterdam = area(page, 'GM0363');
  await expect(answer(page)).toContainText(/2015\s+naar\s+2024.*Nederland/);
  await amsterdam.scrollIntoViewIfNeeded();
  const box = (await page.getByRole('application').boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const before = (await amsterdam.boundingBox())!.width;
  const client = await page.context().newCDPSession(page);

  await spreadFingers(client, x, y);
  await expect.poll(async () => (await amsterdam.boundingBox())!.width).toBeGreaterThan(before * 2);

  await page.getByRole('button', { name: 'Heel Nederland' }).tap();
  const scrolled = await page.evaluate(() => scrollY);
  await client.send('Input.synthesizeScrollGesture', { x, y, yDistance: -150 });
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled);

  await area(page, 'GM0034').tap();
  await expect(page).toHaveURL(/gemeenten=GM0034/);
});

test('two fingers that spread before the code for zoom is loaded zoom the map once it is', async ({
  page,
}) => {
  let send!: () => void;
  const sent = new Promise<void>((resolve) => (send = resolve));
  const asked = page.waitForRequest('**/zoom-*.js');
  await page.route('**/zoom-*.js', async (route) => {
    await sent;
    await route.continue();
  });
  await page.goto('./?jaar=2024');
  const amsterdam = area(page, 'GM0363');
  await asked;
  await amsterdam.scrollIntoViewIfNeeded();
  const box = (await page.getByRole('application').boundingBox())!;
  const before = (await amsterdam.boundingBox())!.width;

  await spreadFingers(
    await page.context().newCDPSession(page),
    box.x + box.width / 2,
    box.y + box.height / 2,
  );
  send();
  await expect.poll(async () => (await amsterdam.boundingBox())!.width).toBeGreaterThan(before * 2);
});
