/**
 * Takes the rules of the prerendered HTML, which stand in for its attributes `style` (scripts/run/policy.ts), from the elements
 * that are live: these have styles of their own. Parts that still wait to become live (`LatePart`) keep theirs.
 */
export function dropPrerenderedStyles(): void {
  for (const one of document.querySelectorAll('[data-style]:not([data-waits] *)')) {
    one.removeAttribute('data-style');
  }
}
