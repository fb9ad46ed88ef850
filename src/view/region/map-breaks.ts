import { hasFixedClasses } from '../../measures/catalog.ts';
import type { ClassAxis } from '../../measures/class-axis.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import { regionClasses } from '../../state/region/region-breaks.ts';

/**
 * Whether the user can choose to have the class breaks computed from the gemeenten of the region only. False where the breaks
 * are the signaleringsgrenzen, and where all chances have the same classes.
 */
export const hasClassSource = ({ selection: { classes, measure } }: Atlas): boolean =>
  classes !== 'grenzen' && !hasFixedClasses(measure);

/**
 * Returns the class breaks for the map of a region with the gemeenten `members`, the axis of its legend, and in `areOfRegion` whether the breaks are
 * computed from these gemeenten only.
 */
export function breaksOfMembers(
  atlas: Atlas,
  members: readonly string[],
): { breaks: readonly number[]; axis: ClassAxis; areOfRegion: boolean } {
  const { answer, selection } = atlas;
  const areOfRegion = selection.classSource === 'regio' && hasClassSource(atlas);
  return areOfRegion && answer
    ? { ...regionClasses(answer, members), areOfRegion }
    : { breaks: atlas.figures.breaks, axis: atlas.figures.axis, areOfRegion: false };
}
