import { DIRECTIONS, type Direction } from './walk.ts';
import type { MapZoom } from './zoom.ts';

/** The functions that `mapKey` calls when the user presses a key on a map. */
export interface KeyActions {
  /** Pans or zooms the map with `act`. */
  zoom(act: (zoom: MapZoom) => void): void;
  /** Moves the keyboard focus to the next area in a direction. */
  step(direction: Direction): void;
  choose(): void;
  /** Pans a zoomed map so that the area with the keyboard focus is in sight. */
  reveal(): void;
  leave(): void;
}

/**
 * Handles a key press on a map: arrows move to the next area (with Shift they pan), Enter and space choose the area, plus and
 * minus zoom in and out, 0 shows the whole map, Escape leaves the map.
 */
export function mapKey(event: KeyboardEvent, { zoom, step, choose, reveal, leave }: KeyActions) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const direction = event.key as Direction;
  if (direction in DIRECTIONS) {
    const [x, y] = DIRECTIONS[direction];
    if (event.shiftKey) zoom(({ pan }) => pan(x, y));
    else step(direction);
  } else if (event.key === 'Enter' || event.key === ' ') choose();
  else if (event.key === '+' || event.key === '=') {
    zoom((map) => map.in());
    reveal();
  } else if (event.key === '-') zoom(({ out }) => out());
  else if (event.key === '0') zoom(({ reset }) => reset());
  else if (event.key === 'Escape') leave();
  else return;
  event.preventDefault();
}
