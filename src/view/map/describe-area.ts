import { STATUS } from '../../measures/matrix.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import type { Words } from '../../text/words.ts';
import { writeBounds, writeValue } from '../page/write-value.ts';

/**
 * Returns the description of an area for screen readers: its name, its value of the measure or why it has none, its rank
 * among the gemeenten, and whether it is selected.
 */
export function describeArea(atlas: Atlas, words: Words, code: string): string {
  const row = atlas.rows.get(code) ?? -1;
  const name = atlas.areas.get(code)?.name ?? code;
  const rank = atlas.figures.rankOf(row);
  return [
    name,
    valueWords(atlas, words, row),
    rank ? words.map.place(rank) : null,
    atlas.selected.includes(code) ? words.map.chosen : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/**
 * Returns in words the value of the measure of an area in the year on the map, or the reason that there is none, with a
 * remark where the value is incomplete or a user figure.
 * @param row number of the area in the counts.
 */
export function valueWords(atlas: Atlas, words: Words, row: number): string {
  const value = statusWords(atlas, words, row);
  // A measure of another table does not use the counts.
  const isOfUser = !atlas.figures.measure.source && atlas.figures.isUserFigure(row);
  return isOfUser ? `${value} (${words.userFigures.mark})` : value;
}

function statusWords(atlas: Atlas, words: Words, row: number): string {
  const value = atlas.figures.values[row] ?? NaN;
  const status = atlas.figures.statuses[row] ?? STATUS.missing;
  const written = Number.isNaN(value) ? null : writeValue(words, atlas.measureId, value);
  if (status === STATUS.incomplete) {
    return written === null ? words.status.incomplete : `${written} (${words.status.incomplete})`;
  }
  if (written !== null) {
    const bounds = writeBounds(words, atlas.measureId, atlas.figures.boundsOf(row));
    return bounds === '' ? written : `${written} (${bounds})`;
  }
  switch (status) {
    case STATUS.masked:
      return words.status.masked;
    case STATUS.missing:
      return words.status.missing;
    case STATUS.noSchool:
      return words.status.noSchool;
    default:
      return words.status.undefined;
  }
}
