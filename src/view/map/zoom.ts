import { select, zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior } from 'd3';
import { MAP_HEIGHT, MAP_WIDTH } from '../../tables/shapes.ts';

const MOST = 12;
const STEP = 1.6;
const PAN = MAP_WIDTH / 7;

export interface MapZoom {
  in(): void;
  out(): void;
  reset(): void;
  /** Moves the map by screen-like steps: −1, 0 or 1 in each direction. */
  pan(x: number, y: number): void;
  /** Brings a box on the drawing plane into view, with room around it. */
  showBox(box: [[number, number], [number, number]]): void;
  destroy(): void;
}

interface Listeners {
  moved(transform: string, scale: number): void;
  /** A wheel without Ctrl: it scrolls the page, and the reader may have meant the map. */
  wheelPassed(): void;
}

/**
 * Pan and zoom on `svg` by mouse, pinch and buttons. A plain wheel and a single finger stay the page's own: only Ctrl (or
 * a trackpad pinch, which says the same) and two fingers move the map.
 */
export function zoomOn(svg: SVGSVGElement, listeners: Listeners): MapZoom {
  const behaviour: ZoomBehavior<SVGSVGElement, unknown> = zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, MOST])
    .extent([
      [0, 0],
      [MAP_WIDTH, MAP_HEIGHT],
    ])
    .translateExtent([
      [0, 0],
      [MAP_WIDTH, MAP_HEIGHT],
    ])
    .filter((event: Event) => isForMap(event, listeners))
    .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) =>
      listeners.moved(transform.toString(), transform.k),
    );
  const target = select(svg);
  target.call(behaviour).on('dblclick.zoom', null);
  return {
    in: () => behaviour.scaleBy(target, STEP),
    out: () => behaviour.scaleBy(target, 1 / STEP),
    reset: () => behaviour.transform(target, zoomIdentity),
    pan: (x, y) => behaviour.translateBy(target, -x * PAN, -y * PAN),
    showBox([[left, top], [right, bottom]]) {
      const scale = Math.min(
        MOST,
        0.3 / Math.max((right - left) / MAP_WIDTH, (bottom - top) / MAP_HEIGHT),
      );
      behaviour.transform(
        target,
        zoomIdentity
          .translate(MAP_WIDTH / 2, MAP_HEIGHT / 2)
          .scale(Math.max(1, scale))
          .translate(-(left + right) / 2, -(top + bottom) / 2),
      );
    },
    destroy: () => {
      target.on('.zoom', null);
    },
  };
}

function isForMap(event: Event, { wheelPassed }: Listeners): boolean {
  if (event instanceof WheelEvent) {
    const meant = event.ctrlKey || event.metaKey;
    if (!meant) wheelPassed();
    return meant;
  }
  if ('touches' in event) return (event as TouchEvent).touches.length > 1;
  return event instanceof MouseEvent && event.button === 0;
}
