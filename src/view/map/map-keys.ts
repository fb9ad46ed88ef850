import { DIRECTIONS, type Direction } from './walk.ts';
import type { MapZoom } from './zoom.ts';

/** What the keyboard does on a map. */
export interface KeyActions {
  zoom: MapZoom | undefined;
  /** To the area that lies in that direction. */
  step(direction: Direction): void;
  choose(): void;
  /** Brings the area on which the keyboard stands into view. */
  reveal(): void;
  leave(): void;
}

/** Does what the key asks: arrows walk (with Shift they move the map), Enter and space choose, plus, minus and 0 zoom. */
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
