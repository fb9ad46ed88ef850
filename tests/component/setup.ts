import '@testing-library/jest-dom/vitest';
import { vi } from 'vitest';
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
