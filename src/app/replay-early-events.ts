/** An event before the page could act on it, with what the reader had entered. Kept by public/start.js. */
interface EarlyEvent {
  type: string;
  target: EventTarget;
  value?: string;
  checked?: boolean;
}

declare global {
  interface Window {
    earlyEvents?: () => EarlyEvent[];
  }
}

/** Does now what the reader did on the prerendered page before it was taken over: nothing that was entered is lost. */
export function replayEarlyEvents(): void {
  for (const { type, target, value, checked } of window.earlyEvents?.() ?? []) {
    if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement) {
      if (value !== undefined) target.value = value;
      if (checked !== undefined && target instanceof HTMLInputElement) target.checked = checked;
    }
    // A native click has already opened or followed what it was on; only the map and buttons wait for ours.
    if (type !== 'click' || waitsForUs(target)) {
      target.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
    }
  }
}

function waitsForUs(target: EventTarget): boolean {
  return (
    target instanceof Element && target.closest('[data-code], button:not([popovertarget])') !== null
  );
}
