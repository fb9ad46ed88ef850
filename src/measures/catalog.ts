import { vestigingen } from './vestigingen.ts';
import { chanceOfDecline } from './chance-of-decline.ts';
import { chanceOfThreshold } from './chance-of-threshold.ts';
import { change } from './change.ts';
import { difference } from './difference.ts';
import { iml } from './iml.ts';
import { indexNumber } from './index-number.ts';
import type { Measure } from './measure.ts';
import { pupils } from './pupils.ts';
import { schoolSize } from './school-size.ts';
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
  kansdaling: chanceOfDecline,
  kansgrens1: chanceOfThreshold(0),
  kansgrens2: chanceOfThreshold(1),
} as const satisfies Record<string, Measure>;

export type MeasureId = keyof typeof MEASURES;

/** The measures that compare with no other year: all that can be told from a single count. */
export const OF_ONE_COUNT: readonly MeasureId[] = [
  'leerlingen',
  'aandeel',
  'vestigingen',
  'schoolgrootte',
];
