import { MEASURES } from '../../measures/catalog.ts';
import { spanOf } from '../../measures/span.ts';
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
  const { relative, neutral } = MEASURES[id];
  // A number of closures is of the time between two years, not of the later year.
  const [start, end] = relative && neutral === null ? spanOf(selection.base, year) : [year, year];
  const since =
    relative && neutral !== null
      ? ` ${comparedWith(words, selection.base, year, neutral === 0)}`
      : '';
  return {
    title: `${words.trend.title(answer?.counts.soorten ?? selection.soorten)}: ${words.measures[id].name}`,
    when: `${[...new Set([start, end])].map(words.year).join('–')}${kind === null ? '' : ` (${kind})`}${since}`,
  };
}

/**
 * Returns in words how a year is compared with the base year: "t.o.v. 2015", or "tot 2015" where a change (`isChange`) is from
 * the year to a later base year.
 */
function comparedWith(words: Words, base: number, year: number, isChange: boolean): string {
  const isBefore = spanOf(base, year)[0] !== base;
  return isChange && isBefore ? words.controls.until(base) : words.controls.since(base);
}
