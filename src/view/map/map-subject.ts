import type { Atlas } from '../../state/atlas.svelte.ts';
import type { Words } from '../../text/words.ts';
import type { Subject } from '../output/picture/subject.ts';
import type { Legend } from './legend-model.ts';
import { mapTitle } from './map-title.ts';
import { pictureLegend } from './picture-legend.ts';

/**
 * Returns what a picture of the map of all gemeenten is made of. The map is zoomed as on the screen; the legend also names
 * the selected gemeenten.
 */
export function mapSubject(
  atlas: Atlas,
  words: Words,
  { svg, id, name, legend }: { svg: SVGSVGElement; id: string; name: string; legend: Legend },
): Subject | null {
  const drawn = pictureLegend(words, legend, {
    id,
    scale: 1,
    about: words.exporting.picture.counts,
  });
  const chosen = atlas.selected.map((code, i) => ({
    sign: 'chosen' as const,
    paint: `var(--area-${i})`,
    text: atlas.areas.get(code)?.name ?? code,
  }));
  return pictureOfMap(atlas, words, {
    svg,
    place: '',
    description: name,
    legend: { ...drawn, keys: [...chosen, ...drawn.keys] },
  });
}

/** Returns what a picture of a map is made of, with a title of the name `place` and what the map shows; null without figures. */
export function pictureOfMap(
  atlas: Atlas,
  words: Words,
  { place, ...drawn }: Pick<Subject, 'svg' | 'description' | 'legend'> & { place: string },
): Subject | null {
  if (!atlas.answer) return null;
  const { title, when } = mapTitle(atlas, words);
  return {
    ...drawn,
    title: place === '' ? title : `${place}. ${title}`,
    subtitle: `${words.measures[atlas.measureId].about}: ${when}.`,
    notes: [],
    kind: 'kaart',
    source: null,
  };
}
