import '@testing-library/jest-dom/vitest';
import { afterAll, vi } from 'vitest';
import { configure } from '@testing-library/svelte';

// The part of the engine that reads files is loaded when it is first used, which takes seconds where many tests run at once.
configure({ asyncUtilTimeout: 5000 });

/** jsdom lays nothing out: an observed element counts as being on the screen. */
vi.stubGlobal(
  'IntersectionObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);

/** jsdom has no media queries: none matches. */
window.matchMedia ??= (media) =>
  ({ media, matches: false, addEventListener() {}, removeEventListener() {} }) as never;
/** Nothing has a size in jsdom: what needs one, such as the names on a map, is not drawn. */
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);
/** jsdom has no popovers, which it hides, and no dialogs that block the page. */
HTMLElement.prototype.showPopover ??= function (this: HTMLElement) {
  this.removeAttribute('popover');
};
HTMLDialogElement.prototype.showModal ??= function (this: HTMLDialogElement) {
  this.open = true;
};

/** The time in milliseconds in which a page does what follows a frame or two, also where no frame comes (`afterFrame`). */
const FOLLOWS_MS = 250;
// It must not outlive the document of the tests.
afterAll(() => {
  vi.useRealTimers();
  return new Promise((resolve) => setTimeout(resolve, FOLLOWS_MS));
});
