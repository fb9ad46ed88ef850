/**
 * A key, a click, or input in a form field, from before the page was interactive, with the value of the field. src/app/start.js
 * records these events.
 */
interface EarlyEvent {
  type: string;
  target: EventTarget;
  value?: string;
  checked?: boolean;
  /** The key that was pressed, for an event of a key. */
  keys?: KeyboardEventInit;
}

declare global {
  interface Window {
    /** Returns, once, the events from before that part of the page was interactive in which they happened. */
    earlyEvents?: () => EarlyEvent[];
  }
}

/**
 * Repeats the keys, clicks and input from before the prerendered page was interactive, so that they take effect; what happened in a
 * part that still waits to become interactive (`LatePart`) is kept until then.
 */
export function replayEarlyEvents(): void {
  for (const { type, target, value, checked, keys } of window.earlyEvents?.() ?? []) {
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) {
      if (value !== undefined) target.value = value;
      if (checked !== undefined && target instanceof HTMLInputElement) target.checked = checked;
    }
    const how = { bubbles: true, cancelable: true };
    if (keys) target.dispatchEvent(new KeyboardEvent(type, { ...how, ...keys }));
    // The browser handled clicks on links and native controls; only the map and buttons need our handlers.
    else if (type !== 'click' || needsOurHandler(target)) {
      target.dispatchEvent(new Event(type, how));
    }
  }
}

function needsOurHandler(target: EventTarget): boolean {
  return (
    target instanceof Element && target.closest('[data-code], button:not([popovertarget])') !== null
  );
}
