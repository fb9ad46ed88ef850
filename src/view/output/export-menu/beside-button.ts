/** The least distance in pixels between a menu and the edge of the window. */
const EDGE = 8;
/** The distance in pixels between a menu and its button. */
const GAP = 4;

/** The sides of an element or of the window in pixels, from the left and the top of the window. */
type Box = Pick<DOMRect, 'top' | 'bottom' | 'right'>;

/**
 * Returns where a menu stands in a window of `width` by `height` pixels: below its button and with its right side at that of the
 * button, or above the button where it fits only there; never beyond the edges of the window.
 */
export function placeOfMenu(
  button: Box,
  menu: { width: number; height: number },
  window: { width: number; height: number },
): { left: number; top: number } {
  const rightmost = window.width - menu.width - EDGE;
  const left = Math.max(EDGE, Math.min(button.right - menu.width, rightmost));
  const below = button.bottom + GAP;
  const above = button.top - GAP - menu.height;
  const fitsBelow = below + menu.height <= window.height - EDGE;
  return { left, top: fitsBelow || above < EDGE ? below : above };
}

/**
 * Shows `menu`, a popover, at `button`. It is in the top layer, so that no part of the page cuts it off, and scrolls with the
 * page.
 */
export function besideButton(menu: HTMLElement, button: HTMLElement): void {
  menu.showPopover();
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const size = { width: menu.offsetWidth, height: menu.offsetHeight };
  const { left, top } = placeOfMenu(button.getBoundingClientRect(), size, { width, height });
  menu.style.left = `${left + scrollX}px`;
  menu.style.top = `${top + scrollY}px`;
}
