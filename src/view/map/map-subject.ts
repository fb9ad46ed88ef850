import type { Atlas } from '../../state/atlas.svelte.ts';
import type { Words } from '../../text/words.ts';
import { markOf } from '../kit/marks.ts';
import type { Box } from '../output/picture/composed.ts';
import type { Subject } from '../output/picture/subject.ts';
import { legendMarks } from './legend-marks.ts';
import type { Legend } from './legend-model.ts';
import { mapTitle } from './map-title.ts';
import { pictureLegend } from './picture-legend.ts';

/**
 * Returns the drawing and texts for a picture of the map of all gemeenten, zoomed as on the screen; null without figures. The
 * legend also names the selected gemeenten.
 */
export function mapSubject(
  atlas: Atlas,
  words: Words,
  {
    svg,
    id,
    scale,
    name,
    legend,
  }: { svg: SVGSVGElement; id: string; scale: number; name: string; legend: Legend },
): Subject | null {
  const drawn = pictureLegend(words, legend, {
    id,
    scale,
    marks: legendMarks(atlas, atlas.figures.axis, atlas.selected),
  });
  const chosen = atlas.selected.map((code, i) => ({
    sign: 'chosen' as const,
    paint: markOf(i).colour,
    mark: markOf(i).sign,
    text: atlas.areas.get(code)?.name ?? code,
  }));
  return pictureOfMap(atlas, words, {
    svg,
    view: scale > 1 ? inSight(svg) : undefined,
    place: '',
    description: name,
    legend: { ...drawn, keys: [...chosen, ...drawn.keys] },
  });
}

/** Returns what is in sight of a map, in units of its viewBox, which is in the middle: an enlarged map may be wider. */
function inSight({ viewBox: { baseVal: plane }, clientWidth, clientHeight }: SVGSVGElement): Box {
  const unit = Math.max(plane.width / clientWidth, plane.height / clientHeight);
  const [width, height] = [clientWidth * unit, clientHeight * unit];
  return { x: (plane.width - width) / 2, y: (plane.height - height) / 2, width, height };
}

/**
 * Returns the drawing and texts for a picture of a map; null without figures. The title of the picture starts with `place`,
 * unless `place` is empty.
 */
export function pictureOfMap(
  atlas: Atlas,
  words: Words,
  {
    place,
    notes = [],
    ...drawn
  }: Pick<Subject, 'svg' | 'view' | 'description' | 'legend'> & {
    place: string;
    notes?: readonly string[];
  },
): Subject | null {
  if (!atlas.answer) return null;
  const { title, when } = mapTitle(atlas, words);
  return {
    ...drawn,
    title: place === '' ? title : `${place}. ${title}`,
    subtitle: `${words.measures[atlas.measureId].about}: ${when}.`,
    notes,
    kind: 'kaart',
    source: null,
  };
}
