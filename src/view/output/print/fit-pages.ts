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
