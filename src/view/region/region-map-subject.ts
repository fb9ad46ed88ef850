import type { ClassAxis } from '../../measures/class-axis.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import type { Words } from '../../text/words.ts';
import { legendMarks } from '../map/legend-marks.ts';
import type { Legend } from '../map/legend-model.ts';
import { pictureOfMap } from '../map/map-subject.ts';
import { pictureLegend } from '../map/picture-legend.ts';
import type { Subject } from '../output/picture/subject.ts';

interface RegionsOnMap {
  svg: SVGSVGElement;
  /** Prefix of the ids of the patterns of the map. */
  id: string;
  /** How many times the map is enlarged to show one region; 1 on a map of the whole country. */
  scale: number;
  legend: Legend;
  /** The name of the region, or what a region of the division is called; the title of the picture starts with it. */
  place: string;
  axis: ClassAxis;
  /** Code of the region whose gemeenten are on the map; null on a map of regions. */
  region: string | null;
  /** Whether the class breaks are computed from the gemeenten of the region only; if not, from all gemeenten. */
  areOfRegion: boolean;
  description: string;
  /** What is written below the map: the names of the gemeenten that have a number. */
  notes: readonly string[];
}

/** Returns the drawing and texts for a picture of a map of regions, or of the gemeenten of one region; null without figures. */
export function regionMapSubject(
  atlas: Atlas,
  words: Words,
  { svg, id, scale, legend, place, axis, region, areOfRegion, description, notes }: RegionsOnMap,
): Subject | null {
  const note = areOfRegion ? atlas.wordsOf('region').map.classesOfRegionSentence : '';
  const marks = legendMarks(atlas, axis, region === null ? [] : [region]);
  return pictureOfMap(atlas, words, {
    svg,
    place,
    description,
    notes,
    legend: pictureLegend(words, legend, { id, scale, marks, note }),
  });
}
