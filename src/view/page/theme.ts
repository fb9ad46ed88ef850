export type Theme = 'light' | 'dark';

/** Key of the theme in localStorage; public/start.js reads it before the first paint. */
const KEY = 'leerlingenatlas-theme';

export function currentTheme(): Theme {
  return document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';
}

/** Shows the page in `theme` and stores it where the browser allows. */
export function setTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // The theme is shown, but not kept for the next visit.
  }
}
