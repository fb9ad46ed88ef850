import type { Atlas } from '../../state/atlas.svelte.ts';
import { regionBreaks } from '../../state/region/region-breaks.ts';
import { needsThresholds } from '../../state/selection/selection.ts';

/**
 * Whether the user can choose to have the class breaks computed from the gemeenten of the region only. False where the breaks
 * are the signaleringsgrenzen, which are the same for all areas.
 */
export const hasClassSource = ({ selection: { classes, measure } }: Atlas): boolean =>
  classes !== 'grenzen' || needsThresholds(measure);

/**
 * Returns the class breaks for the map of a region with the gemeenten `members`, and in `areOfRegion` whether the breaks are
 * computed from these gemeenten only.
 */
export function breaksOfMembers(
  atlas: Atlas,
  members: readonly string[],
): { breaks: readonly number[]; areOfRegion: boolean } {
  const { answer, selection } = atlas;
  const areOfRegion = selection.classSource === 'regio' && hasClassSource(atlas);
  return areOfRegion && answer
    ? { breaks: regionBreaks(answer, members), areOfRegion }
    : { breaks: atlas.breaks, areOfRegion: false };
}
