// Runs before the first paint: the reader's theme, and whether the prerendered first screen is the one that was asked for.
(() => {
  const root = document.documentElement;
  let theme = null;
  try {
    theme = localStorage.getItem('leerlingenatlas-theme');
  } catch {
    // A browser that keeps nothing gets the system's theme.
  }
  const dark = theme === null ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
  root.dataset.theme = dark ? 'dark' : 'light';
  if (location.search.length > 1) root.dataset.asked = '';
})();
