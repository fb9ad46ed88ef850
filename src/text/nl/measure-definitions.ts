import type { schoolMeasures } from './school-measures.ts';

const NORM =
  'De norm komt uit de formule van de wet met de inwoners van 2024; in zes gemeenten met meer dan één norm is de officiële van 2023 gebruikt. Elk jaar is met deze norm vergeleken. Onder de norm is niet hetzelfde als sluiten: de wet kent uitzonderingen (WPO art. 153–157).';
const LICENCE =
  'Alleen het nieuwste jaar: van eerdere jaren is de licentie niet bekend. Een vestiging kan minder aanbieden dan haar licentie.';
const CHANGED =
  'Een school die alleen een ander nummer kreeg telt niet mee; een school die opging in een andere is gesloten. Een school is hier een vestiging.';
const REACH =
  'Het cijfer van een regio of het land is het gemiddelde van de gemeenten, gewogen naar inwoners. Een veerboot telt als weg.';

/** What must be known in Dutch about a measure besides its explanation, in sentences; most measures need no more. */
export const measureDefinitions: Partial<Record<keyof typeof schoolMeasures, string>> = {
  onder_norm: NORM,
  onder_norm_aandeel: NORM,
  onder_norm_leerlingen: `${NORM} Zonder afgeschermde aantallen.`,
  onder_norm_3jaar: `${NORM} Vanaf 1998: daarvoor zijn er geen drie jaren.`,
  plaatsen_1school:
    'Vanaf 2019: van scholen die eerder sloten is de plaats niet bekend. Niet te berekenen waar een school staat waarvan de plaats niet bekend is.',
  gesloten: CHANGED,
  geopend: CHANGED,
  van_buiten:
    'Op 1 oktober 2024. De meeste aantallen zijn afgeschermd (1 tot en met 4); de schatting verdeelt er de leerlingen over die de school verder heeft. Wie een onbekende woonplaats heeft, telt niet mee. Van Ridderkerk zijn geen cijfers bekend.',
  vmbo_vestigingen: LICENCE,
  havo_vestigingen: LICENCE,
  vwo_vestigingen: LICENCE,
  bo_afstand: REACH,
  vo_afstand: REACH,
  vmbo_afstand: REACH,
  havovwo_afstand: REACH,
};
