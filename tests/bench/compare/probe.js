/**
 * Runs in every page before its own scripts, and tells when something that was waited for is painted. It reacts to changes of the
 * document and to drawing on a canvas, and never polls. Where the change is there, it puts a mark of text beside it, which the
 * browser paints in the same frame: Element Timing gives the time at which that frame was presented.
 */
(() => {
  /** Operations on each canvas since the last `watch`. */
  let drawn = new WeakMap();
  let check = null;
  let isQueued = false;
  const queue = () => {
    if (check === null || isQueued) return;
    isQueued = true;
    queueMicrotask(() => {
      isQueued = false;
      look();
    });
  };
  for (const name of ['fill', 'stroke']) {
    const original = CanvasRenderingContext2D.prototype[name];
    CanvasRenderingContext2D.prototype[name] = function (...given) {
      if (check !== null) {
        drawn.set(this.canvas, (drawn.get(this.canvas) ?? 0) + 1);
        queue();
      }
      return original.apply(this, given);
    };
  }

  const changes = new MutationObserver(() => look());
  const marks = new Map();
  let last = 0;
  let settled = null;

  function look() {
    if (check === null || !check()) return;
    check = null;
    changes.disconnect();
    const mark = document.createElement('p');
    const name = `bench-${++last}`;
    mark.setAttribute('elementtiming', name);
    mark.textContent = '·';
    Object.assign(mark.style, {
      position: 'fixed',
      right: '0',
      bottom: '0',
      margin: '0',
      font: '10px/1 sans-serif',
      contain: 'strict',
      width: '10px',
      height: '10px',
      pointerEvents: 'none',
      zIndex: '9999',
    });
    marks.set(name, mark);
    document.documentElement.append(mark);
  }

  new PerformanceObserver((list) => {
    for (const { identifier, renderTime } of list.getEntries()) {
      const mark = marks.get(identifier);
      if (!mark) continue;
      mark.remove();
      marks.delete(identifier);
      settled?.(renderTime);
    }
  }).observe({ type: 'element' });

  /** Resolves to the time at which `isThere` was first true in a painted frame. */
  function watch(isThere) {
    drawn = new WeakMap();
    check = isThere;
    changes.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    return new Promise((resolve) => {
      settled = resolve;
    });
  }

  const one = (selector) => document.querySelector(selector);
  const canvasIn = (selector) => one(`${selector} canvas`);
  const looksOf = (element) =>
    element &&
    `${element.getAttribute('class')}|${element.getAttribute('fill')}|${element.getAttribute('style')}`;
  const linesIn = (selector) =>
    Array.from(document.querySelectorAll(`${selector} path`), (path) =>
      path.getAttribute('d'),
    ).join();

  /** The colour that is painted at a point of the window, as `rgb(…)`; null where nothing is. */
  function colourAt(x, y) {
    for (const element of document.elementsFromPoint(x, y)) {
      if (element instanceof HTMLCanvasElement) {
        const box = element.getBoundingClientRect();
        const [left, top] = [x - box.left, y - box.top].map(
          (at) => at * (element.width / box.width),
        );
        const [r, g, b, a] = element.getContext('2d').getImageData(left, top, 1, 1).data;
        if (a > 0) return `rgb(${r}, ${g}, ${b})`;
      } else if (element instanceof SVGGeometryElement) {
        const { fill } = getComputedStyle(element);
        if (fill !== 'none') return fill;
      }
    }
    return null;
  }

  /** The time of the newest trusted event of a type. */
  const happened = new Map();
  for (const type of ['keydown', 'pointermove', 'click']) {
    addEventListener(type, (event) => event.isTrusted && happened.set(type, event.timeStamp), true);
  }
  const since = async (type, painted) => {
    const end = await painted;
    return { ms: end - happened.get(type), at: end };
  };

  const tasks = [];
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push([startTime, duration]);
  }).observe({ type: 'longtask', buffered: true });

  const page = globalThis.BENCH;
  /** The canvas of ECharts and Vega is drawn in one go: a few areas tell that all are there. */
  const hasAreas =
    page.kind === 'canvas'
      ? () => (drawn.get(canvasIn(page.map)) ?? 0) >= 5
      : () => document.querySelectorAll(page.areas).length >= page.count;

  /** Whether the map shows another year than when this was called; area `probe` has another colour then. */
  function yearChange(year, probe) {
    const area = () => document.querySelectorAll(page.areas)[probe];
    const before = page.kind === 'svg' ? looksOf(area()) : null;
    const says = () =>
      page.year.every((one) => document.querySelector(one)?.textContent.includes(year));
    return page.kind === 'svg'
      ? () => looksOf(area()) !== before && area() !== undefined && says()
      : () => hasAreas() && says();
  }

  const slider = () => one('input[type=range]');
  globalThis.bench = {
    colourAt,
    tasks,
    boxOf(selector) {
      const { left, top, width, height } = one(selector).getBoundingClientRect();
      return { left, top, width, height };
    },
    /** The first map; a moment after its frame is presented the first key may come. */
    firstMap: watch(hasAreas).then((at) => {
      const first = yearChange(page.newest - 1, page.firstProbe);
      slider().focus({ preventScroll: true });
      globalThis.bench.firstAnswer = since('keydown', watch(first));
      globalThis.benchReady(JSON.stringify({ at }));
      return at;
    }),
    step: (year, probe) => since('keydown', watch(yearChange(String(year), probe))),
    hover(name) {
      // A tooltip may be new while the last one fades.
      const tips = () => Array.from(document.querySelectorAll(page.tip));
      return since(
        'pointermove',
        watch(() => tips().some((tip) => tip.textContent.includes(name))),
      );
    },
    click() {
      const before = linesIn(page.chart);
      return since(
        'click',
        watch(() => linesIn(page.chart) !== before || (drawn.get(canvasIn(page.chart)) ?? 0) > 0),
      );
    },
    focusSlider: () => slider().focus({ preventScroll: true }),
  };
})();
