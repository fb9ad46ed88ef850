import type { Answer, Question } from '../../engine/protocol/figures.ts';
import { change } from '../../measures/change.ts';
import { difference } from '../../measures/difference.ts';
import { AreaView, areaOf } from '../../tables/area-view.ts';
import type { Counts } from '../../tables/counts.ts';

/** The changes of the areas among which an area is ranked. */
export interface Peers {
  /** The division whose regions they are, as texts name it; null for the gemeenten. */
  division: string | null;
  codes: readonly string[];
  /** The change of each area: in pupils where the map shows that measure, else in percent; NaN where it is not known. */
  changes: readonly number[];
}

/** Returns the changes of all gemeenten in a year, by which the answer ranks as the map does. */
export function gemeentenAsPeers({ counts, question }: Answer, year: number): Peers {
  const codes = counts.codes.slice(0, counts.gemeenten);
  return { division: null, codes, changes: changesOf(gemeentenIn(counts), question, year) };
}

/** Returns the changes of the regions of a division in a year; the answer has a row for each of them. */
export function regionsAsPeers(
  { counts, question }: Answer,
  year: number,
  { division, codes }: Pick<Peers, 'division' | 'codes'>,
): Peers {
  const areas = codes.map((code) => areaOf(counts, code));
  return { division, codes, changes: changesOf(areas, question, year) };
}

function changesOf(areas: readonly AreaView[], question: Question, year: number): number[] {
  const { base } = question;
  const measure = rankedByOf(question) === 'leerlingen' ? difference : change;
  return areas.map((area) => measure.value({ area, year, base }));
}

const gemeenten = new WeakMap<Counts, readonly AreaView[]>();

/** Returns the figures of each gemeente of the counts, which are made once: every year step reads those of all gemeenten. */
function gemeentenIn(counts: Counts): readonly AreaView[] {
  let made = gemeenten.get(counts);
  if (!made) {
    made = Array.from({ length: counts.gemeenten }, (_, i) => new AreaView(counts, i));
    gemeenten.set(counts, made);
  }
  return made;
}

/** Returns whether areas are ranked by their change in percent or in pupils: by what the map shows. */
export const rankedByOf = ({ measure }: Question) =>
  measure === 'verschil' ? 'leerlingen' : 'procent';
