// Runs before the first paint. Sets the reader's theme; decides whether the prerendered first screen is the one that was
// asked for; and keeps what a quick reader does before the page can act on it (src/view/page/replay-early-events.ts does it
// then). Written into the page as it is (vite.config.ts).
(() => {
  const root = document.documentElement;
  let theme = null;
  let hatched = null;
  try {
    theme = localStorage.getItem('leerlingenatlas-theme');
    hatched = localStorage.getItem('leerlingenatlas-arcering');
  } catch {
    // A browser that keeps nothing gets the system's theme.
  }
  const dark =
    theme === null ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
  root.dataset.theme = dark ? 'dark' : 'light';
  // src/view/map/hatching.ts: growth on maps is hatched.
  if (
    hatched === null
      ? matchMedia('(prefers-contrast: more), (forced-colors: active)').matches
      : hatched === '1'
  ) {
    root.dataset.hatched = '';
  }

  // The texts in the reader's language are asked for together with the scripts of the page, and not only by these.
  const language = new URLSearchParams(location.search).get('taal') === 'en' ? 'en' : 'nl';
  const texts = { rel: 'modulepreload', crossOrigin: '', href: root.dataset[language] };
  if (texts.href) document.head.append(Object.assign(document.createElement('link'), texts));

  // Inside another page that page may choose the theme (src/state/embed.ts), and nothing of the first screen is shown.
  // The keys are found by pattern: a mail program may have put `&amp;` before them, or signs behind them.
  const asked = location.search.toLowerCase();
  if (/(^|[?&;])embed\b/.test(asked)) {
    root.dataset.embed = '';
    const [, theme] = /[?&;]thema=(?:3d)?(licht|donker)/.exec(asked) || [];
    const chosen = { licht: 'light', donker: 'dark' }[theme];
    if (chosen) root.dataset.theme = chosen;
  }

  // Firefox and Safari translate a paragraph as a whole: they join, move and drop its nodes, also those that mark where the page puts
  // a text, so that old figures would stay. They are asked to leave the page, which speaks Dutch and English, as it is. Chromium
  // translates each text on its own, which the page follows (src/app/keep-translated-text-current.ts).
  if (!navigator.userAgent.includes('Chrome/')) {
    document.addEventListener('readystatechange', () => {
      document.body.translate = false;
    });
  }

  if (location.search.length > 1) {
    root.dataset.asked = '';
    showFrameOf(/[?&;]modus=(?:3d)?(regio|scholen|dataset|bronnen)\b/.exec(asked)?.[1]);
    return;
  }

  let early = [];
  const waits = ({ target }) =>
    target instanceof Element && target.closest('[data-waits]') !== null;
  const keep = (event) => {
    if ('running' in root.dataset && !waits(event)) return;
    const { type, target, key, shiftKey, ctrlKey, altKey, metaKey } = event;
    const keys = type === 'keydown' ? { key, shiftKey, ctrlKey, altKey, metaKey } : undefined;
    early.push({ type, target, value: target.value, checked: target.checked, keys });
    // The arrows walk over the map: they do not scroll the page.
    if (key?.startsWith('Arrow') && target.closest('[role=application]')) event.preventDefault();
  };
  const TYPES = ['keydown', 'click', 'input', 'change'];
  for (const type of TYPES) addEventListener(type, keep, true);
  window.earlyEvents = () => {
    const ready = early.filter((one) => !waits(one));
    early = early.filter(waits);
    if (!document.querySelector('[data-waits]')) {
      for (const type of TYPES) removeEventListener(type, keep, true);
    }
    return ready;
  };

  document.addEventListener('readystatechange', () => {
    if (document.readyState !== 'interactive' || !document.querySelector('[data-code]')) return;
    requestAnimationFrame(() => setTimeout(() => markDrawn(performance.now())));
  });

  /**
   * Shows the frame of another mode than the map at once, by base.css: the header with its tab, and the shape of what comes. Nothing
   * of the prerendered map is shown or read aloud.
   */
  function showFrameOf(mode) {
    if (!mode) return;
    root.dataset.coming = mode;
    document.addEventListener('readystatechange', () => {
      if (!('coming' in root.dataset)) return;
      const tabs = [...document.querySelectorAll('#app header nav a')];
      for (const tab of tabs) {
        if (tab.search.includes(`modus=${mode}`)) tab.setAttribute('aria-current', 'page');
        else tab.removeAttribute('aria-current');
      }
    });
  }

  /** Marks when the map was painted: after `drawn`, when it was handed over to be painted, which can take as long again. */
  function markDrawn(drawn) {
    new PerformanceObserver((_, observer) => {
      const [first] = performance.getEntriesByName('first-contentful-paint');
      if (!first) return;
      performance.mark('map-drawn', { startTime: Math.max(drawn, first.startTime) });
      observer.disconnect();
    }).observe({ type: 'paint', buffered: true });
  }
})();
