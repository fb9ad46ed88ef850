import { expect, test, type Page } from '@playwright/test';

const SCREENS = {
  Kaart: 'gemeenten=GM0197.GM1509',
  Regio: 'modus=regio&regio=corop.16',
  Scholen: 'modus=scholen&gemeenten=GM0197',
  Dataset: 'modus=dataset',
  Bronnen: 'modus=bronnen',
};
/** Text twice as large while all else keeps its size (WCAG 1.4.4), and the spacing of text of WCAG 1.4.12. */
const STYLES = {
  'text of 200 %': 'html { font-size: 200% }',
  'spaced text':
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
};

/** Returns the texts of the page that lie over another text. */
function overlapping(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Texts that overlap by fewer pixels touch. */
    const TOUCHING = 4;
    const lines: { text: string; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (!parent || text === '' || parent.closest('svg, select, .visually-hidden, [role=tooltip]'))
        continue;
      if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      if (getComputedStyle(parent).color === 'rgba(0, 0, 0, 0)') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      // What an element around it clips or has scrolled away is not in sight.
      const frames: DOMRect[] = [];
      // What stays in the window while the rest scrolls lies over that rest on purpose.
      let stays = false;
      for (let on: Element | null = parent; on; on = on.parentElement) {
        const { overflowX, position } = getComputedStyle(on);
        if (overflowX !== 'visible') frames.push(on.getBoundingClientRect());
        stays ||= position === 'sticky' || position === 'fixed';
      }
      if (stays) continue;
      for (const whole of range.getClientRects()) {
        const left = Math.max(whole.left, ...frames.map((frame) => frame.left));
        const top = Math.max(whole.top, ...frames.map((frame) => frame.top));
        const right = Math.min(whole.right, ...frames.map((frame) => frame.right));
        const bottom = Math.min(whole.bottom, ...frames.map((frame) => frame.bottom));
        const box = new DOMRect(left, top, right - left, bottom - top);
        if (box.width > 1 && box.height > 1) lines.push({ text, box });
      }
    }
    lines.sort((a, b) => a.box.top - b.box.top);
    const found = new Set<string>();
    for (const [i, { text, box }] of lines.entries()) {
      // Lines of one text may be closer than the boxes of their fonts.
      const slack = Math.max(TOUCHING, box.height / 4);
      for (const other of lines.slice(i + 1)) {
        if (other.box.top > box.bottom - slack) break;
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        if (across > TOUCHING && other.text !== text) found.add(`${text} / ${other.text}`);
      }
    }
    return [...found];
  });
}

for (const [name, style] of Object.entries(STYLES)) {
  test(`no text lies over another, and nothing is beside the window, with ${name}`, async ({
    page,
  }) => {
    test.slow();
    const faults: Record<string, unknown> = {};
    for (const [screen, query] of Object.entries(SCREENS)) {
      await page.goto(`./?${query}`);
      await page.locator('html[data-running]').waitFor();
      // A style element would break the policy of the page.
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
      }, style);
      await page.waitForLoadState('networkidle');
      // What is far below the window is laid out when it is near.
      await page.mouse.wheel(0, 4000);
      await page.waitForTimeout(500);
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      const texts = await overlapping(page);
      if (beyond > 0 || texts.length > 0) faults[screen] = { beyond, texts };
    }
    expect(faults).toEqual({});
  });
}
