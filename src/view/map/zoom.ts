import { select, zoom, zoomIdentity, zoomTransform, type D3ZoomEvent, type ZoomBehavior } from 'd3';
import { MAP_WIDTH } from '../../geometry/shapes.ts';
import type { Placement } from './place-on.ts';

const MAX_SCALE = 12;
const STEP = 1.6;
/**
 * Width of the strip along each edge of the map in which a point counts as out of sight, as a share of the width or height of
 * the map.
 */
const EDGE = 0.12;
const PAN = MAP_WIDTH / 7;

export interface MapZoom {
  in: () => void;
  out: () => void;
  reset: () => void;
  /** Pans by one step: `x` is −1 to the left or 1 to the right, `y` is −1 up or 1 down, and 0 is no step. */
  pan: (x: number, y: number) => void;
  /** Moves a point of the drawing plane to the middle if the map is zoomed in and the point is near or past an edge. */
  reveal: (x: number, y: number) => void;
  place: (placement: Placement) => void;
  destroy: () => void;
}

interface Listeners {
  /** Called while the map moves; `byHand` is true when a pointer, fingers or the wheel move it. */
  moved(transform: string, scale: number, byHand: boolean): void;
  /** Called when a movement has ended. */
  settled(): void;
  /** Returns the height of the drawing plane that the map shows, in its units. */
  height(): number;
  /** Called when the wheel is turned without Ctrl or Cmd: this scrolls the page, while the user may have meant to zoom. */
  wheelPassed(): void;
}

/**
 * Makes `svg` pan and zoom by mouse and touch, and returns functions that do the same for buttons and keys. Only two fingers,
 * or the wheel with Ctrl or Cmd, zoom the map (browsers report a pinch on a trackpad as the wheel with Ctrl); a plain wheel
 * and one finger scroll the page.
 */
export function zoomOn(svg: SVGSVGElement, listeners: Listeners): MapZoom {
  const behaviour: ZoomBehavior<SVGSVGElement, unknown> = zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, MAX_SCALE])
    .extent(() => [
      [0, 0],
      [MAP_WIDTH, listeners.height()],
    ])
    .filter((event: Event) => isForMap(event, listeners))
    .on('zoom', ({ transform, sourceEvent }: D3ZoomEvent<SVGSVGElement, unknown>) =>
      listeners.moved(transform.toString(), transform.k, Boolean(sourceEvent)),
    )
    .on('end', () => listeners.settled());
  const keptWithin = behaviour.constrain();
  behaviour.constrain((transform, extent) => keptWithin(transform, extent, extent));
  const target = select(svg);
  target.call(behaviour).on('dblclick.zoom', null);
  return {
    in: () => behaviour.scaleBy(target, STEP),
    out: () => behaviour.scaleBy(target, 1 / STEP),
    reset: () => behaviour.transform(target, zoomIdentity),
    pan: (x, y) => behaviour.translateBy(target, -x * PAN, -y * PAN),
    reveal(x, y) {
      const { k } = zoomTransform(svg);
      const [left, top] = zoomTransform(svg).apply([x, y]);
      const isNear = (at: number, size: number) => at > EDGE * size && at < (1 - EDGE) * size;
      if (k === 1 || (isNear(left, MAP_WIDTH) && isNear(top, listeners.height()))) return;
      behaviour.translateTo(target, x, y);
    },
    place: ({ scale, shift: [x, y] }) =>
      behaviour.transform(target, zoomIdentity.translate(x, y).scale(scale)),
    destroy: () => {
      target.on('.zoom', null);
    },
  };
}

function isForMap(event: Event, { wheelPassed }: Listeners): boolean {
  if (event instanceof WheelEvent) {
    const isZoom = event.ctrlKey || event.metaKey;
    if (!isZoom) wheelPassed();
    return isZoom;
  }
  if ('touches' in event) return (event as TouchEvent).touches.length > 1;
  return event instanceof MouseEvent && event.button === 0;
}
