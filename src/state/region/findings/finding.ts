import type { Finding, Named } from '../../../text/findings.ts';
import type { SchoolsAnswer } from '../../../engine/protocol/schools.ts';
import type { VmboPicture } from '../../../engine/protocol/vmbo.ts';
import { MOST_AREAS } from '../../selection/options.ts';
import type { Selection } from '../../selection/selection.ts';
import type { MemberRow } from '../member-rows.ts';
import type { RegionStory } from '../region-story.ts';

/** A finding about a region, with the choices (`view`) that make the page show the figures behind it. */
export interface FindingWithView {
  finding: Finding;
  view: Partial<Selection>;
}

/** A finding with its score: where there are too many findings, those with the lowest scores are left out. */
export interface ScoredFinding extends FindingWithView {
  score: number;
}

/** The figures from which the findings about a region are made: those of the region (`story`) and of its gemeenten (`rows`). */
export interface FindingsInput {
  story: RegionStory;
  rows: readonly MemberRow[];
  /** Whether the soorten were counted in one year only, so that no change can be had. */
  isOneCount: boolean;
  /** The counted years of which the figures are provisional. */
  provisional: readonly number[];
  /** Whether the IML-maat is about what is counted: it is not about exam candidates. */
  hasIml: boolean;
  /** The two signaleringsgrenzen for the change since the base year in percent, lowest first. */
  thresholds: readonly [number, number];
  /** The schools of the region; null while they are not loaded. */
  schools: SchoolsAnswer | null;
  /** What the region has of vmbo; null while that is not loaded, and in po. */
  vmbo: VmboPicture | null;
}

/** The figures from which the findings about the schools of a region are made, with the schools. */
export interface SchoolFindingsInput extends FindingsInput {
  schools: SchoolsAnswer;
}

/**
 * Returns the choices with which a finding opens the map: those in `change`, with all its gemeenten. Where these are more than can
 * be selected, the finding opens the map of the region itself, which shows them all, and no gemeente is selected. The region
 * stays chosen. Signaleringsgrenzen, shown classes, year and selected gemeenten that are not in `change` are reset.
 */
export function onMap(change: Partial<Selection>): Partial<Selection> {
  const isTooMany = (change.areas?.length ?? 0) > MOST_AREAS;
  return {
    mode: isTooMany ? 'regio' : 'kaart',
    thresholds: null,
    shownClasses: [],
    year: null,
    ...change,
    areas: isTooMany ? [] : (change.areas ?? []),
  };
}

/** The choices with which a finding opens the page about schools, with all schools of the region in the newest year. */
export const ON_SCHOOLS: Partial<Selection> = {
  mode: 'scholen',
  school: null,
  board: null,
  postcode: null,
  year: null,
};

/** Returns the codes of all areas that a finding is about, also of those that its sentence only counts. */
export const codesOf = (areas: readonly { code: string }[]) => areas.map(({ code }) => code);

export const named = ({ code, name }: MemberRow, percent: number): Named => ({
  code,
  name,
  percent,
});
