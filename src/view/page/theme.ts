export type Theme = 'light' | 'dark';

/** The name under which the theme is stored in localStorage; src/app/start.js reads it before the first paint. */
const KEY = 'leerlingenatlas-theme';

export function currentTheme(): Theme {
  return document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';
}

/** Shows the page in a theme, and stores the theme where the browser allows that. */
export function setTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // The theme is shown, but not kept for the next visit.
  }
}
