/**
 * Keeps `--rest` of an embedded page equal to the height in pixels that everything but the map takes, so that the style sheet can
 * give the map what the frame has left. Returns the function that ends this.
 */
export function fitMap(main: HTMLElement): () => void {
  let size = '';
  let rest = 0;
  function fit(): void {
    const parts = main.querySelector<HTMLElement>('.parts');
    const where = parts?.querySelector<HTMLElement>('.where');
    const map = where?.querySelector('svg[aria-label]');
    if (!parts || !where || !map) return;
    // Beside the map, the chart takes no height from the map.
    const isBeside = getComputedStyle(parts).gridTemplateColumns.split(' ').length > 1;
    const taken = main.offsetHeight - (isBeside ? parts.offsetHeight - where.offsetHeight : 0);
    const needed = Math.ceil(taken - map.getBoundingClientRect().height);
    // In a frame of one size the height only grows: a map of another height can change what the rest takes, and they would never agree.
    if (size === `${innerWidth} ${innerHeight}` && needed <= rest) return;
    size = `${innerWidth} ${innerHeight}`;
    rest = needed;
    main.style.setProperty('--rest', `${rest}px`);
  }
  const observer = new ResizeObserver(fit);
  observer.observe(main);
  return () => observer.disconnect();
}
