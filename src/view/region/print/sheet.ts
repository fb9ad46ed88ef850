import type { Atlas } from '../../../state/atlas.svelte.ts';
import type { FindingWithView } from '../../../state/region/findings.ts';
import type { MemberRow } from '../../../state/region/member-rows.ts';
import type { RegionStory } from '../../../state/region/region-story.ts';
import type { RegionSubject } from '../../../state/region/region-subject.ts';

/** What the printed profile of a region is made of; `compared` is the region, what stands beside it, and the country. */
export interface SheetProps extends Record<string, unknown> {
  atlas: Atlas;
  subject: RegionSubject;
  story: RegionStory;
  rows: readonly MemberRow[];
  findings: readonly FindingWithView[];
  compared: readonly RegionStory[];
}
