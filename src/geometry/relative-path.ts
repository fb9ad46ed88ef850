/**
 * A drawing context for d3's `geoPath` that writes SVG path data, in whole units and relative to the previous point. This
 * takes less than half as many characters as absolute coordinates, and paths are most of the prerendered page.
 */
export class RelativePath {
  #text = '';
  #x = 0;
  #y = 0;
  #startX = 0;
  #startY = 0;
  #inLine = false;

  beginPath(): void {
    this.#text = '';
    this.#x = 0;
    this.#y = 0;
    this.#inLine = false;
  }

  moveTo(x: number, y: number): void {
    this.#text += `m${this.#step(x, y) ?? '0 0'}`;
    this.#startX = this.#x;
    this.#startY = this.#y;
    this.#inLine = false;
  }

  lineTo(x: number, y: number): void {
    const step = this.#step(x, y);
    if (step === null) return;
    this.#text += this.#inLine ? (step.startsWith('-') ? step : ` ${step}`) : `l${step}`;
    this.#inLine = true;
  }

  closePath(): void {
    this.#text += 'z';
    this.#x = this.#startX;
    this.#y = this.#startY;
    this.#inLine = false;
  }

  /**
   * Always throws. A drawing context must have this method, but `geoPath` calls it for single points only, and the map has
   * areas only.
   */
  arc(): void {
    throw new Error('A map of areas has no points to draw');
  }

  /** The SVG path data that was written since `beginPath` was last called. */
  get text(): string {
    return this.#text;
  }

  /**
   * Moves the current point to (x, y), rounded, and returns the step as path data (`3-4`); null if the rounded point is the
   * current one.
   */
  #step(x: number, y: number): string | null {
    const dx = Math.round(x) - this.#x;
    const dy = Math.round(y) - this.#y;
    if (dx === 0 && dy === 0) return null;
    this.#x += dx;
    this.#y += dy;
    return dy < 0 ? `${dx}${dy}` : `${dx} ${dy}`;
  }
}

/**
 * Returns the path data of several `RelativePath`s as one path. Each path starts at its own absolute point, not relative to
 * the end of the path before.
 */
export const joinPaths = (paths: readonly string[]): string =>
  paths.map((path) => `M${path.slice(1)}`).join('');
