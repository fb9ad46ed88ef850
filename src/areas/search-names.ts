import { EVERYDAY_NAMES, withNames, type NamesByCode } from './everyday-names.ts';

/**
 * Names that people use for a gemeente of today besides its own: everyday and former names, Frisian and Dutch, English,
 * and the largest places in gemeenten that bear another name. Gemeenten that ended since 1996 are not here: they are data.
 */
export const OTHER_NAMES: NamesByCode = withNames(EVERYDAY_NAMES, {
  GM0014: ['Grunn', 'Grunnen'],
  GM0935: ['Mestreech'],

  GM0090: ['Drachten'],
  GM0737: ['Burgum', 'Bergum'],
  GM1891: ['Damwâld', 'Damwoude'],
  GM1900: ['Snits', 'Boalsert'],
  GM1940: ['Jouwer', 'Joure'],
  GM1949: ['Frjentsjer', 'Franeker'],
  GM1970: ['Dokkum'],

  GM0164: ['Hengelo (Overijssel)'],
  GM0171: ['Emmeloord'],
  GM0373: ['Bergen (Noord-Holland)'],
  GM0394: ['Hoofddorp', 'Nieuw-Vennep'],
  GM0417: ['Laren (Noord-Holland)'],
  GM0479: ['Zaandam'],
  GM0603: ['Rijswijk (Zuid-Holland)'],
  GM0687: ['Middelburg (Zeeland)'],
  GM0888: ['Beek (Limburg)'],
  GM0893: ['Bergen (Limburg)'],
  GM0971: ['Stein (Limburg)'],
  GM0994: ['Valkenburg (Limburg)'],
});
