import type { measureDefinitions as nl } from '../nl/measure-definitions.ts';

const NORM =
  'The norm follows from the formula of the law with the inhabitants of 2024; in six gemeenten with several norms the official norm of 2023 is used. Every year is compared with this norm. Below the norm is not the same as closing: the law has exceptions (WPO art. 153–157).';
const LICENCE =
  'The newest year only: the licence of earlier years is not known. A site may offer less than its licence.';
const CHANGED =
  'A school that only got another number does not count; a school that merged into another one closed. A school is a site here.';
const REACH =
  'The figure of a region or the country is the mean of the gemeenten, weighed by inhabitants. A ferry counts as a road.';

/** What must be known in English about a measure besides its explanation, in sentences; most measures need no more. */
export const measureDefinitions: typeof nl = {
  onder_norm: NORM,
  onder_norm_aandeel: NORM,
  onder_norm_leerlingen: `${NORM} Without masked counts.`,
  onder_norm_3jaar: `${NORM} From 1998 on: before that there are no three years.`,
  plaatsen_1school:
    'From 2019 on: the town of schools that closed before is not known. Not computable where a school stands of which the town is not known.',
  gesloten: CHANGED,
  geopend: CHANGED,
  van_buiten:
    'On 1 October 2024. Most counts are masked (1 to 4); the estimate divides the other pupils of the school over them. Pupils of whom the residence is not known are left out. Of Ridderkerk no figures are known.',
  vmbo_vestigingen: LICENCE,
  havo_vestigingen: LICENCE,
  vwo_vestigingen: LICENCE,
  bo_afstand: REACH,
  vo_afstand: REACH,
  vmbo_afstand: REACH,
  havovwo_afstand: REACH,
};
