import type { Page } from '@playwright/test';

/** Returns the texts of controls and of what is shortened with dots that do not fit in their elements, each once. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    /** Room in pixels that a select needs for its arrow, beside its padding. */
    const ARROW = 16;
    const pen = document.createElement('canvas').getContext('2d')!;
    const isSeen = (one: Element) =>
      one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      one.getBoundingClientRect().width > 2;
    /** Returns by how many pixels a text is wider than the inside of a field that writes it on one line. */
    function excess(field: HTMLElement, text: string, besides: number): number {
      const { fontWeight, fontSize, fontFamily, paddingLeft, paddingRight } =
        getComputedStyle(field);
      pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
      const room = field.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - besides;
      return pen.measureText(text).width - room;
    }
    const texts: string[] = [];
    for (const one of document.querySelectorAll<HTMLElement>('body *')) {
      if (!isSeen(one)) continue;
      if (one instanceof HTMLSelectElement) {
        const text = one.selectedOptions[0]?.label ?? '';
        if (excess(one, text, ARROW) > 1) texts.push(text);
      } else if (one instanceof HTMLInputElement) {
        if (one.value === '' && excess(one, one.placeholder, 0) > 1) texts.push(one.placeholder);
      } else if (
        (one.matches('button, summary, label, [role=option], [role=tab]') &&
          getComputedStyle(one).display !== 'inline') ||
        getComputedStyle(one).textOverflow === 'ellipsis'
      ) {
        if (one.scrollWidth > one.clientWidth + 1) texts.push(one.textContent.trim());
      }
    }
    return [...new Set(texts)];
  });
}
