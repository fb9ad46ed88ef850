import { DIRECTIONS, type Direction } from './walk.ts';
import type { MapZoom } from './zoom.ts';

/** The actions of the keyboard on a map. */
export interface KeyActions {
  zoom: MapZoom | undefined;
  /** Moves to the next area in a direction. */
  step(direction: Direction): void;
  choose(): void;
  /** Brings the area with the keyboard focus into view. */
  reveal(): void;
  leave(): void;
}

/**
 * Handles a key press: arrows move to the next area (with Shift they pan), Enter and space choose the area, plus, minus and 0
 * zoom, Escape leaves the map.
 */
export function mapKey(event: KeyboardEvent, { zoom, step, choose, reveal, leave }: KeyActions) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const direction = event.key as Direction;
  if (direction in DIRECTIONS) {
    const [x, y] = DIRECTIONS[direction];
    if (event.shiftKey) zoom?.pan(x, y);
    else step(direction);
  } else if (event.key === 'Enter' || event.key === ' ') choose();
  else if (event.key === '+' || event.key === '=') {
    zoom?.in();
    reveal();
  } else if (event.key === '-') zoom?.out();
  else if (event.key === '0') zoom?.reset();
  else if (event.key === 'Escape') leave();
  else return;
  event.preventDefault();
}
