/**
 * A drawing context for `geoPath` that writes SVG path data in whole units relative to the point before: less than half
 * the text of absolute coordinates, which is what the prerendered page mostly consists of.
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

  /** `geoPath` asks for it in the drawing of points, which maps of areas do not have. */
  arc(): void {
    throw new Error('A map of areas has no points to draw');
  }

  /** The path data since `beginPath`. */
  get text(): string {
    return this.#text;
  }

  /** The step to a point, in whole units; null where it is the point we are at. */
  #step(x: number, y: number): string | null {
    const dx = Math.round(x) - this.#x;
    const dy = Math.round(y) - this.#y;
    if (dx === 0 && dy === 0) return null;
    this.#x += dx;
    this.#y += dy;
    return dy < 0 ? `${dx}${dy}` : `${dx} ${dy}`;
  }
}

/** Several paths written by `RelativePath` as one: each starts at a point of the plane, not at the end of the one before. */
export const joinPaths = (paths: readonly string[]): string =>
  paths.map((path) => `M${path.slice(1)}`).join('');
