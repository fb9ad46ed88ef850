import type { Words } from '../nl.ts';

const near = (schools: string, km: number) => ({
  name: `${schools} within ${km} km`,
  about: `Number of school sites (${schools}) within ${km} km by road, mean over all inhabitants (CBS, 2024)`,
});
const away = (school: string) => ({
  name: `distance to ${school}`,
  about: `Distance by road to the nearest school site (${school}), mean over all inhabitants, in km (CBS, 2024)`,
});

const NORM = 'below the indicative closure norm (inhabitants of 2024)';
const small = (size: number) => ({
  name: `schools with fewer than ${size} pupils`,
  about: `Number of primary schools with fewer than ${size} pupils on the count date`,
});
const licence = (kind: string) => ({
  name: `school sites with ${kind}`,
  about: `Number of school sites licensed for ${kind}; where it is 1, it is the last one`,
});
const lastOne = (school: string) => ({
  name: `gemeenten with one ${school}`,
  about: `1 where the gemeente has one ${school}, else 0; for a region the number of such gemeenten`,
});

/** The English name and explanation of the measures of schools and of their reach, by the id of the measure. */
export const schoolMeasures = {
  onder_norm: {
    name: 'schools below the norm (indicative, 2024)',
    about: `Number of primary schools ${NORM}`,
  },
  onder_norm_aandeel: {
    name: 'share of schools below the norm (indicative, 2024)',
    about: `Share of the primary schools ${NORM}, in percent`,
  },
  onder_norm_leerlingen: {
    name: 'pupils in schools below the norm (indicative, 2024)',
    about: `Pupils in primary schools ${NORM}`,
  },
  onder_norm_3jaar: {
    name: 'schools three years below the norm (indicative, 2024)',
    about: `Number of primary schools ${NORM} for three years in a row or longer`,
  },
  klein_145: small(145),
  klein_100: small(100),
  klein_50: small(50),
  plaatsen_1school: {
    name: 'towns with one primary school',
    about: 'Number of towns with one primary school',
  },
  gemeenten_1school: lastOne('primary school'),
  gesloten: {
    name: 'primary schools closed',
    about: 'Number of primary schools that closed between the base year and the chosen year',
  },
  geopend: {
    name: 'primary schools opened',
    about: 'Number of primary schools that opened between the base year and the chosen year',
  },
  van_buiten: {
    name: 'pupils from outside the gemeente (estimate)',
    about:
      'Share of the pupils at primary schools who live outside the gemeente (for a region: outside the region), an estimate',
  },
  gemeenten_1vo: lastOne('secondary school'),
  vmbo_vestigingen: licence('vmbo'),
  havo_vestigingen: licence('havo'),
  vwo_vestigingen: licence('vwo'),
  bo_afstand: away('primary school'),
  bo_binnen_1: near('primary schools', 1),
  bo_binnen_3: near('primary schools', 3),
  bo_binnen_5: near('primary schools', 5),
  vo_afstand: away('secondary school'),
  vo_binnen_3: near('secondary schools', 3),
  vo_binnen_5: near('secondary schools', 5),
  vo_binnen_10: near('secondary schools', 10),
  vmbo_afstand: away('vmbo'),
  vmbo_binnen_3: near('vmbo', 3),
  vmbo_binnen_5: near('vmbo', 5),
  vmbo_binnen_10: near('vmbo', 10),
  havovwo_afstand: away('havo or vwo'),
  havovwo_binnen_3: near('havo or vwo', 3),
  havovwo_binnen_5: near('havo or vwo', 5),
  havovwo_binnen_10: near('havo or vwo', 10),
} satisfies Partial<Words['measures']>;
