/**
 * A drawing context for d3's `geoPath` that writes SVG path data in whole units relative to the previous point. That takes less
 * than half the text of absolute coordinates, and paths are most of the prerendered page.
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

  /** Part of the interface of a drawing context; `geoPath` calls it for points only, which a map of areas has none of. @throws always. */
  arc(): void {
    throw new Error('A map of areas has no points to draw');
  }

  /** The path data since `beginPath`. */
  get text(): string {
    return this.#text;
  }

  /** Moves to a point and returns the step in whole units; null where it is the current point. */
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
 * Returns paths of `RelativePath` joined into one path. Each starts at its own point of the plane, not at the end of the previous
 * path.
 */
export const joinPaths = (paths: readonly string[]): string =>
  paths.map((path) => `M${path.slice(1)}`).join('');
