import type { Counted } from '../tables/counted.ts';
import type { Soort } from '../tables/soorten.ts';
import { vestigingen } from './vestigingen.ts';
import { chanceOfDecline } from './chance-of-decline.ts';
import { chanceOfThreshold } from './chance-of-threshold.ts';
import { change } from './change.ts';
import { difference } from './difference.ts';
import { iml } from './iml.ts';
import { indexNumber } from './index-number.ts';
import type { Measure, OtherSource } from './measure.ts';
import { pupils } from './pupils.ts';
import { REACH_MEASURES } from './reach.ts';
import { SCHOOL_MEASURES } from './school-measures.ts';
import { schoolSize } from './school-size.ts';
import { inflow, inflowShare } from './inflow.ts';
import { share } from './share.ts';
import { sincePeak } from './since-peak.ts';

/** The measures by the id that they have in the URL, in the order in which the user can choose them. */
export const MEASURES = {
  verandering: change,
  verschil: difference,
  leerlingen: pupils,
  aandeel: share,
  index: indexNumber,
  piek: sincePeak,
  vestigingen: vestigingen,
  schoolgrootte: schoolSize,
  iml,
  saldo: inflow,
  saldo_aandeel: inflowShare,
  kansdaling: chanceOfDecline,
  kansgrens1: chanceOfThreshold(0),
  kansgrens2: chanceOfThreshold(1),
  ...SCHOOL_MEASURES,
  ...REACH_MEASURES,
} as const satisfies Record<string, Measure>;

export type MeasureId = keyof typeof MEASURES;

/** The ids of all measures, in the order in which the user can choose them. */
const MEASURE_IDS = Object.keys(MEASURES) as MeasureId[];

/** Returns whether the map of a measure always has the same classes, as for a chance, but for the signaleringsgrenzen of the user. */
export function hasFixedClasses(id: MeasureId): boolean {
  const measure: Measure = MEASURES[id];
  return measure.allBreaks !== undefined;
}

/** The measures that compare with no other year: all that can be computed from a single count. */
const OF_ONE_COUNT: readonly MeasureId[] = [
  'leerlingen',
  'aandeel',
  'vestigingen',
  'schoolgrootte',
];

/** Returns where the values of a measure come from, where these are not computed from the counts; else null. */
export function sourceOf(id: MeasureId): OtherSource | null {
  const measure: Measure = MEASURES[id];
  return measure.source ?? null;
}

/** The measures of what is counted otherwise than as pupils at schools: of that there are no projections, norms or other tables. */
const OF_COUNTED: Record<Exclude<Counted, 'school'>, readonly MeasureId[]> = {
  woon: ['verandering', 'verschil', 'leerlingen', 'aandeel', 'index', 'piek', 'iml', 'saldo', 'saldo_aandeel'], // prettier-ignore
  examen: ['verandering', 'verschil', 'leerlingen', 'aandeel', 'index', 'vestigingen', 'schoolgrootte'], // prettier-ignore
};

/** What a measure can be about: what is counted, and of which soorten. */
export interface About {
  counted: Counted;
  soorten: readonly Soort[];
}

/** Returns whether a measure is about what is counted and the soorten: one of another table is about exactly those of that table. */
export function isAbout(id: MeasureId, { counted, soorten }: About): boolean {
  if (counted !== 'school') return OF_COUNTED[counted].includes(id);
  const { source, needsSchools }: Measure = MEASURES[id];
  return !needsSchools && (source === undefined || source.soorten.join() === soorten.join());
}

/**
 * Returns the measures that can be shown for what is counted, in the order in which the user can choose them.
 * @param isOneCount whether there is a single count, so that nothing can be compared over time
 */
export function measuresFor(about: About, isOneCount: boolean): readonly MeasureId[] {
  return isOneCount ? OF_ONE_COUNT : MEASURE_IDS.filter((id) => isAbout(id, about));
}
