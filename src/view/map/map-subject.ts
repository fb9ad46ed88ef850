import type { Atlas } from '../../state/atlas.svelte.ts';
import type { Words } from '../../text/words.ts';
import { mapTitle } from './map-title.ts';
import { mapLegend, regionLegend } from './picture-legend.ts';
import type { Subject } from '../output/picture/subject.ts';

/** The map of all gemeenten as it stands on the screen, zoomed as it is there. */
export function mapSubject(atlas: Atlas, words: Words, svg: SVGSVGElement): Subject | null {
  const { about } = words.measures[atlas.measureId];
  const sector = words.sectors[atlas.selection.sector];
  return subjectOf(atlas, words, {
    svg,
    place: '',
    description: words.map.name(about, atlas.year, sector),
    legend: mapLegend(atlas, words),
  });
}

/** What is on a map of regions: regions, or the gemeenten of the one region with the name `place`. */
export interface RegionsOnMap {
  codes: readonly string[];
  place: string;
  areRegions: boolean;
  description: string;
}

/** A map of regions, or of one region, as it stands on the screen. */
export function regionSubject(
  atlas: Atlas,
  words: Words,
  svg: SVGSVGElement,
  { codes, place, areRegions, description }: RegionsOnMap,
): Subject | null {
  const about = areRegions ? words.exporting.picture.countRegions : words.exporting.picture.counts;
  const legend = regionLegend(atlas, words, codes, about);
  return subjectOf(atlas, words, { svg, place, description, legend });
}

function subjectOf(
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
