import type { Words } from '../nl.ts';

const near = (schools: string, km: number) => ({
  name: `${schools} within ${km} km`,
  about: `Number of school sites (${schools}) within ${km} km by road, mean over all inhabitants (CBS, 2024)`,
});
const away = (school: string) => ({
  name: `distance to ${school}`,
  about: `Distance by road to the nearest school site (${school}), mean over all inhabitants, in km (CBS, 2024)`,
});

/** The English name and explanation of the measures of schools and of their reach, by the id of the measure. */
export const schoolMeasures = {
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
