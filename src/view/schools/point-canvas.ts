import { MAP_WIDTH } from '../../geometry/shapes.ts';
import type { Placement } from '../map/place-on.ts';
import type { PointMark } from './point-marks.ts';

/** How far points are drawn beyond each edge of the map, as a share of its width and height: they are there when the map is moved. */
export const BEYOND = 0.25;
/** The time in milliseconds that a map rests before the points are drawn for its new place. */
const REST = 80;

/** The colours of a sign: names of colours in tokens.css, and the width of its outline in pixels. */
export interface SignStroke {
  colour: string;
  width: number;
}

/** The enlargement below which points are so small that a full outline would hide their colour. */
const SMALL_BELOW = 2;

/** Returns the outline of a mark: dark below the norm, so that the sign stands out without its colour; thin around small points. */
export function strokeOf(
  { sign, fill }: Pick<PointMark, 'sign' | 'fill'>,
  scale = SMALL_BELOW,
): SignStroke {
  const isSmall = scale < SMALL_BELOW;
  if (sign === 'closed' || sign === 'cross') {
    return { colour: 'ink-soft', width: isSmall ? 0.6 : 1.25 };
  }
  if (sign === 'diamond' || sign === 'masked') return { colour: 'ink', width: isSmall ? 0.3 : 1 };
  const isLight = fill === 'missing' || fill === 'surface' || fill?.endsWith('-0') === true;
  return { colour: 'ink-soft', width: isLight ? (isSmall ? 0.4 : 0.75) : isSmall ? 0 : 0.6 };
}

/**
 * Draws points on a canvas that lies over a map and reaches `BEYOND` its edges. While the map is moved, the drawing is moved with it
 * as a picture, which takes no time; once the map rests, it is drawn again.
 */
export class PointCanvas {
  readonly #canvas: HTMLCanvasElement;
  #marks: readonly PointMark[] = [];
  #paths: readonly Path2D[] = [];
  #drawn: Placement = { scale: 1, shift: [0, 0] };
  #placement: Placement = { scale: 1, shift: [0, 0] };
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
  }

  /** Shows marks at a placement of the map. */
  show(marks: readonly PointMark[], placement: Placement): void {
    this.#placement = placement;
    clearTimeout(this.#timer);
    if (marks !== this.#marks) {
      this.#marks = marks;
      this.#paths = marks.map(({ path }) => new Path2D(path));
      this.draw();
    } else if (!this.#isDrawnAt(placement)) {
      this.#move();
      this.#timer = setTimeout(() => this.draw(), REST);
    }
  }

  /** Draws the marks, in the colours and for the size that the canvas has now. */
  draw(): void {
    const { width: fullWidth, height: fullHeight } = this.#size();
    const context = this.#canvas.getContext('2d');
    if (!context || fullWidth === 0) return;
    const dots = window.devicePixelRatio || 1;
    const [width, height] = [Math.round(fullWidth * dots), Math.round(fullHeight * dots)];
    if (this.#canvas.width !== width) this.#canvas.width = width;
    if (this.#canvas.height !== height) this.#canvas.height = height;
    const { scale, shift } = this.#placement;
    const unit = this.#unit() * dots;
    const [left, top] = [width * edge, height * edge];
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, width, height);
    context.setTransform(
      unit * scale,
      0,
      0,
      unit * scale,
      left + unit * shift[0],
      top + unit * shift[1],
    );
    const style = getComputedStyle(this.#canvas);
    const colourOf = (name: string) => style.getPropertyValue(`--${name}`).trim();
    this.#marks.forEach((mark, k) => {
      const path = this.#paths[k];
      if (!path) return;
      if (mark.fill !== null) {
        context.fillStyle = colourOf(mark.fill);
        context.fill(path);
      }
      const stroke = strokeOf(mark, scale);
      if (stroke.width === 0) return;
      context.strokeStyle = colourOf(stroke.colour);
      context.lineWidth = stroke.width / (this.#unit() * scale);
      context.stroke(path);
    });
    this.#drawn = this.#placement;
    this.#canvas.style.transform = '';
  }

  /** Stops a drawing that waits for the map to rest. */
  destroy(): void {
    clearTimeout(this.#timer);
  }

  #isDrawnAt({ scale, shift: [x, y] }: Placement): boolean {
    const { scale: drawn, shift } = this.#drawn;
    return scale === drawn && x === shift[0] && y === shift[1];
  }

  #size(): { width: number; height: number } {
    return { width: this.#canvas.clientWidth, height: this.#canvas.clientHeight };
  }

  /** The number of pixels in a unit of the drawing plane. */
  #unit(): number {
    return this.#canvas.clientWidth / (1 + 2 * BEYOND) / MAP_WIDTH;
  }

  /** Moves the drawing, as it is, to where the map is now. */
  #move(): void {
    const { scale, shift } = this.#placement;
    const grown = scale / this.#drawn.scale;
    const unit = this.#unit();
    const [x, y] = [0, 1].map(
      (i) => unit * ((shift[i] ?? 0) - grown * (this.#drawn.shift[i] ?? 0)),
    );
    this.#canvas.style.transform = `translate(${x}px,${y}px) scale(${grown})`;
  }
}

/** Where the map begins on the canvas, as a share of the canvas. */
const edge = BEYOND / (1 + 2 * BEYOND);
