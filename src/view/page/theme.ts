export type Theme = 'light' | 'dark';

/** Where the reader's choice is kept; public/start.js reads it before the first paint. */
const KEY = 'leerlingenatlas-theme';

export function currentTheme(): Theme {
  return document.documentElement.dataset['theme'] === 'dark' ? 'dark' : 'light';
}

/** Shows the page in `theme` and remembers it where the browser allows. */
export function setTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // A browser that keeps nothing still shows the theme.
  }
}
