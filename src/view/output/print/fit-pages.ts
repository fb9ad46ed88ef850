/** The sizes that a page is printed in, from the usual one down: the first in which it fits on one sheet of paper. */
const ZOOMS = [1, 0.96, 0.92, 0.88, 0.84, 0.8, 0.76] as const;

/**
 * Sets the pages of a printed profile (elements of the class `page` in `sheet`) each in the largest size in which it is no longer than
 * one sheet of paper; a page that is too long in every size keeps the usual one and goes on on the next.
 */
export function fitPages(sheet: HTMLElement): void {
  for (const page of sheet.querySelectorAll<HTMLElement>('.page')) {
    const least = (zoom: number) => {
      page.style.setProperty('--zoom', String(zoom));
      return parseFloat(getComputedStyle(page).minBlockSize);
    };
    // A page has at least the height of the paper, so that it fits where it is no higher.
    const fits = (zoom: number) => least(zoom) + 1 >= page.offsetHeight;
    least(ZOOMS.find(fits) ?? 1);
  }
}

/** What stays free below a chart that has grown, in pixels: heights are rounded. */
const SPARE = 4;

/**
 * Returns the height in pixels by which the chart (an element of the class `course`) of a printed profile may grow on its page: that of
 * its room for notes. The pages must have been fitted.
 */
export function roomBelowChart(sheet: HTMLElement): number {
  const page = sheet.querySelector<HTMLElement>('.page:has(.course)');
  const room = page?.querySelector<HTMLElement>(':scope > .room');
  if (!page || !room) return 0;
  const zoom = Number(page.style.getPropertyValue('--zoom') || 1);
  return Math.max(0, Math.floor(room.offsetHeight * zoom) - SPARE);
}
