import { MEASURES } from '../../measures/catalog.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import type { Words } from '../../text/words.ts';
import { kindOfYear } from '../kind-of-year.ts';
import { mapLegend } from './map-legend.ts';
import type { Subject } from './subject.ts';

/** The map as it stands on the screen, zoomed as it is there. */
export function mapSubject(atlas: Atlas, words: Words, svg: SVGSVGElement): Subject | null {
  if (!atlas.answer) return null;
  const { measureId: id, year, selection } = atlas;
  const { name, about } = words.measures[id];
  const kind = kindOfYear(atlas, words, year);
  const when = [
    kind === null ? String(year) : `${year} (${kind})`,
    MEASURES[id].relative ? words.controls.since(selection.base) : '',
  ];
  return {
    svg,
    title: `${words.trend.title(atlas.answer.counts.soorten)}: ${name}`,
    subtitle: `${about}: ${when.join(' ').trim()}.`,
    description: words.map.name(about, year, words.sectors[selection.sector]),
    legend: mapLegend(atlas, words),
    notes: [],
    kind: 'kaart',
  };
}
