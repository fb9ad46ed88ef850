import type { Component } from 'svelte';
import type { Atlas } from '../../../state/atlas.svelte.ts';
import type { FindingWithView } from '../../../state/region/findings/finding.ts';
import type { MemberRow } from '../../../state/region/member-rows.ts';
import type { RegionStory } from '../../../state/region/region-story.ts';
import type { RegionSubject } from '../../../state/region/region-subject.ts';

/**
 * What the printed profile of a region contains; `compared` has the figures of the region, of the region that it is compared
 * with (if any), and of the country.
 */
export interface SheetProps extends Record<string, unknown> {
  atlas: Atlas;
  subject: RegionSubject;
  story: RegionStory;
  rows: readonly MemberRow[];
  findings: readonly FindingWithView[];
  compared: readonly RegionStory[];
  /** The component with the test of a regional plan, of which the texts are loaded; null where the profile is without. */
  Rpo: Component | null;
}
