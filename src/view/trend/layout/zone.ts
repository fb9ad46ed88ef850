import type { Horizon } from '../series/horizon.ts';
import { TEXT_SIZE, type Scale } from './frame.ts';
import { textWidth } from './text-width.ts';

/** The part of the chart with projected years. */
export interface Zone {
  /** The year of the newest count. */
  origin: number;
  /** The x positions, in pixels, where projected years start, become fainter and end. */
  from: number;
  faint: number;
  to: number;
  /** The words about the fainter years with the position in pixels where they start; null where there are none, or no room for them. */
  far: { text: string; x: number } | null;
}

/** Distance in pixels between a vertical rule and the words beside it. */
export const BESIDE = 6;
/** The least distance in pixels between the word "projection" and the words about the fainter years behind it. */
const BETWEEN = 12;

/** The words of the zone, and the width of the whole chart in pixels. */
interface Words {
  projected: string;
  far: string;
  width: number;
}

/** Returns where the projected years are, and where it is written from which year on they were hardly tested or not at all. */
export function zoneOf(
  { origin, fullUntil, last }: Horizon,
  { projected, far, width }: Words,
  x: Scale,
): Zone {
  const [from, faint, to] = [x(origin), x(fullUntil), x(last)];
  const start = faint + BESIDE;
  const hasRoom =
    from + BESIDE + textWidth(projected, TEXT_SIZE) + BETWEEN <= start &&
    start + textWidth(far, TEXT_SIZE) <= width;
  return {
    origin,
    from,
    faint,
    to,
    far: fullUntil < last && hasRoom ? { text: far, x: start } : null,
  };
}
