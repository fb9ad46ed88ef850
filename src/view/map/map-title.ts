import { MEASURES } from '../../measures/catalog.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import type { Words } from '../../text/words.ts';
import { kindOfYear } from '../page/kind-of-year.ts';

/**
 * Returns the title of a map that is shown without the page around it: `title` says which soorten and measure are shown,
 * `when` the year on the map, and the base year if the measure compares with it.
 */
export function mapTitle(atlas: Atlas, words: Words): { title: string; when: string } {
  const { measureId: id, year, selection, answer } = atlas;
  const kind = kindOfYear(atlas, words, year);
  const since = MEASURES[id].relative ? ` ${words.controls.since(selection.base)}` : '';
  return {
    title: `${words.trend.title(answer?.counts.soorten ?? selection.soorten)}: ${words.measures[id].name}`,
    when: `${year}${kind === null ? '' : ` (${kind})`}${since}`,
  };
}
