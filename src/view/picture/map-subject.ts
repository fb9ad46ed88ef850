import type { Atlas } from '../../state/atlas.svelte.ts';
import type { Words } from '../../text/words.ts';
import { mapTitle } from '../map-title.ts';
import { mapLegend } from './map-legend.ts';
import type { Subject } from './subject.ts';

/** The map as it stands on the screen, zoomed as it is there. */
export function mapSubject(atlas: Atlas, words: Words, svg: SVGSVGElement): Subject | null {
  if (!atlas.answer) return null;
  const { about } = words.measures[atlas.measureId];
  const { title, when } = mapTitle(atlas, words);
  return {
    svg,
    title,
    subtitle: `${about}: ${when}.`,
    description: words.map.name(about, atlas.year, words.sectors[atlas.selection.sector]),
    legend: mapLegend(atlas, words),
    notes: [],
    kind: 'kaart',
    source: null,
  };
}
