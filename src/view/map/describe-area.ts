import { STATUS } from '../../measures/matrix.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import type { Words } from '../../text/words.ts';
import { writeValue } from '../page/write-value.ts';

/** What an area's value is in words: name, value or why there is none, place among the gemeenten, whether it is chosen. */
export function describeArea(atlas: Atlas, words: Words, code: string): string {
  const row = atlas.rows.get(code) ?? -1;
  const name = atlas.areas.get(code)?.name ?? code;
  const place = atlas.places[row] ?? 0;
  return [
    name,
    valueWords(atlas, words, row),
    place > 0 ? words.map.place(place, atlas.ranked) : null,
    atlas.selected.includes(code) ? words.map.chosen : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/** The value of a row in the year on the map, or the reason that there is none; an incomplete one says so. */
export function valueWords(atlas: Atlas, words: Words, row: number): string {
  const told = statusWords(atlas, words, row);
  return atlas.isUserFigure(row) ? `${told} (${words.userFigures.mark})` : told;
}

function statusWords(atlas: Atlas, words: Words, row: number): string {
  const value = atlas.values[row] ?? NaN;
  const status = atlas.statuses[row] ?? STATUS.missing;
  const written = Number.isNaN(value) ? null : writeValue(words, atlas.measureId, value);
  if (status === STATUS.incomplete) {
    return written === null ? words.status.incomplete : `${written} (${words.status.incomplete})`;
  }
  if (written !== null) return written;
  return status === STATUS.masked
    ? words.status.masked
    : status === STATUS.missing
      ? words.status.missing
      : words.status.undefined;
}
