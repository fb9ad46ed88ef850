const TOUCHES = ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const;

/**
 * Keeps the turns of the wheel and the touches on `element` while the code that answers them is being loaded. The function
 * returned is called once it listens: it dispatches what was kept again, in order, and keeps no more.
 */
export function keepGestures(element: SVGSVGElement): () => void {
  const kept: (WheelEvent | TouchEvent)[] = [];
  const listening = new AbortController();
  const { signal } = listening;
  element.addEventListener(
    'wheel',
    (event) => {
      // Else the browser would zoom the page.
      if (event.ctrlKey || event.metaKey) event.preventDefault();
      kept.push(event);
    },
    { signal, passive: false },
  );
  for (const type of TOUCHES) {
    element.addEventListener(type, (event) => kept.push(event), { signal, passive: true });
  }
  return () => {
    listening.abort();
    for (const event of kept) element.dispatchEvent(copyOf(event));
  };
}

/** An event can be dispatched again only as a copy. */
function copyOf(event: WheelEvent | TouchEvent): Event {
  if (event instanceof WheelEvent) return new WheelEvent(event.type, event);
  const { touches, targetTouches, changedTouches } = event;
  return new TouchEvent(event.type, {
    cancelable: true,
    touches: [...touches],
    targetTouches: [...targetTouches],
    changedTouches: [...changedTouches],
  });
}
