import { COUNTRY } from '../areas/codes.ts';
import type { LinesQuestion } from '../engine/protocol/projection.ts';
import type { Places } from './region/places.svelte.ts';
import { plainSets } from './region/plain-sets.ts';
import type { Selection } from './selection/selection.ts';

/**
 * Returns the question for lines of the areas in the trend chart, or of those to which scenarios apply (`supposed`); of the country
 * where the chart has no areas.
 */
export function linesQuestion(
  { sector, soorten }: Selection,
  places: Places,
  which: 'charted' | 'supposed',
): LinesQuestion {
  const codes = places.charted.length > 0 ? [...places[which]] : [COUNTRY];
  return { sector, soorten: [...soorten], codes, sets: plainSets(places.shown) };
}
