import type { Area } from '../../areas/divisions.ts';
import type { BirthYear } from '../../formats/births.ts';
import type { SchoolGroup } from '../../formats/site/toets-scholen.ts';
import type { Soort } from '../../formats/soorten.ts';
import type { Counts } from '../../tables/counts.ts';
import { METHODS } from '../methods/catalog.ts';
import { defaultOf } from '../methods/defaults.ts';
import { HORIZONS } from '../methods/method.ts';
import { knownNow } from '../panel/known.ts';
import { panelOf } from '../panel/panel.ts';
import type { GemeenteOutlook } from './school-path.ts';
import { GROUP_SOORTEN } from './school-projection.ts';

/** What the projection of gemeenten is made from: counts of gemeenten by soorten, the gemeenten, and births of the country. */
interface OutlookInput {
  counts: (soorten: readonly Soort[]) => Counts;
  areas: readonly Area[];
  births: readonly BirthYear[];
}

/**
 * Returns the gemeenten of a group of schools with the soorten of the group added up, and their projection for 15 years from the
 * newest count by the default method of the group: what the projections of the schools of the group follow.
 */
export function groupOutlook(
  { counts, areas, births }: OutlookInput,
  group: SchoolGroup,
): GemeenteOutlook {
  const soorten = GROUP_SOORTEN[group];
  const [first] = soorten;
  const method = first && defaultOf(first)?.method;
  if (!method) throw new Error(`no method for ${group}`);
  const panel = panelOf(counts(soorten), areas);
  const bo = group === 'bo' ? panel : panelOf(counts(GROUP_SOORTEN.bo), areas);
  const known = knownNow({ panel, bo, family: panel, residents: null, births, assumedVoGrowth: 0 });
  return { panel: known.panel, path: METHODS[method].forecast(known, HORIZONS) };
}
