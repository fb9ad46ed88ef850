/** The name under which it is stored whether growth is hatched; src/app/start.js reads it before the first paint. */
const KEY = 'leerlingenatlas-arcering';

/** Whether maps hatch growth, so that growth and decline differ in more than colour. */
export const isHatched = (): boolean => 'hatched' in document.documentElement.dataset;

/** Hatches growth on maps or stops doing so, and stores the choice where the browser allows that. */
export function setHatched(on: boolean): void {
  document.documentElement.toggleAttribute('data-hatched', on);
  try {
    localStorage.setItem(KEY, on ? '1' : '0');
  } catch {
    // Growth is hatched, but not at the next visit.
  }
}
