import { MOST_NAMES, type Finding, type Named } from '../../../text/findings.ts';
import type { Selection } from '../../selection/selection.ts';
import type { MemberRow } from '../member-rows.ts';
import type { RegionStory } from '../region-story.ts';

/** A finding and the change of the selection that shows its figures. */
export interface FindingWithView {
  finding: Finding;
  view: Partial<Selection>;
}

/** A finding with its score: findings are shown from the highest score to the lowest. */
export interface ScoredFinding extends FindingWithView {
  score: number;
}

/** The figures of a region from which its findings are made. */
export interface FindingsInput {
  story: RegionStory;
  rows: readonly MemberRow[];
  /** The signaleringsgrenzen, as changes in percent, lowest first. */
  thresholds: readonly [number, number];
}

/** Returns the change of the selection that opens the map with default choices, except those of `change`. */
export const onMap = (change: Partial<Selection>): Partial<Selection> => ({
  mode: 'kaart',
  thresholds: null,
  shownClasses: [],
  year: null,
  areas: [],
  ...change,
});

/** The codes of the areas that a sentence mentions by name. */
export const codesOf = (areas: readonly { code: string }[]) =>
  areas.slice(0, MOST_NAMES).map(({ code }) => code);

export const named = ({ code, name }: MemberRow, percent: number): Named => ({
  code,
  name,
  percent,
});
