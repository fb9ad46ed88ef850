import type { Component } from 'svelte';
import type { CandidateOutlook } from '../../../engine/protocol/candidate-outlook.ts';
import type { VmboPicture } from '../../../engine/protocol/vmbo.ts';
import type { Atlas } from '../../../state/atlas.svelte.ts';
import type { FindingWithView } from '../../../state/region/findings/finding.ts';
import type { Gaps } from '../../../text/findings.ts';
import type { MemberRow } from '../../../state/region/member-rows.ts';
import type { RegionStory } from '../../../state/region/region-story.ts';
import type { RegionSubject } from '../../../state/region/region-subject.ts';

/** What the printed page about vmbo shows. */
export interface VmboPageProps {
  /** The name of the region. */
  name: string;
  picture: VmboPicture;
  /** The expected candidates; null for a region of the user, and while they are not known. */
  outlook: CandidateOutlook | null;
}

/**
 * What the printed profile of a region contains; `compared` has the figures of the region, of the region that it is compared
 * with (if any), and of the country.
 */
export interface SheetProps extends Record<string, unknown> {
  atlas: Atlas;
  subject: RegionSubject;
  story: RegionStory;
  rows: readonly MemberRow[];
  /** The findings, and what is not known of the gemeenten. */
  found: { findings: readonly FindingWithView[]; gaps: Gaps | null };
  compared: readonly RegionStory[];
  /** The component with the test of a regional plan, of which the texts are loaded; null where the profile is without. */
  Rpo: Component | null;
  /** The component with a page about vmbo, of which the texts are loaded, and its figures; null where the profile is without. */
  Vmbo: ({ Page: Component<VmboPageProps> } & Omit<VmboPageProps, 'name'>) | null;
  /** The height in pixels by which the chart may grow on its page. */
  room?: number;
}
