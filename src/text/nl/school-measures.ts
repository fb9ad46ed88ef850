const near = (schools: string, km: number) => ({
  name: `${schools} binnen ${km} km`,
  about: `Aantal vestigingen (${schools}) binnen ${km} km over de weg, gemiddeld over alle inwoners (CBS, 2024)`,
});
const away = (school: string) => ({
  name: `afstand tot ${school}`,
  about: `Afstand over de weg tot de dichtstbijzijnde vestiging (${school}), gemiddeld over alle inwoners, in km (CBS, 2024)`,
});

/** The Dutch name and explanation of the measures of schools and of their reach, by the id of the measure. */
export const schoolMeasures = {
  bo_afstand: away('basisschool'),
  bo_binnen_1: near('basisscholen', 1),
  bo_binnen_3: near('basisscholen', 3),
  bo_binnen_5: near('basisscholen', 5),
  vo_afstand: away('middelbare school'),
  vo_binnen_3: near('middelbare scholen', 3),
  vo_binnen_5: near('middelbare scholen', 5),
  vo_binnen_10: near('middelbare scholen', 10),
  vmbo_afstand: away('vmbo'),
  vmbo_binnen_3: near('vmbo', 3),
  vmbo_binnen_5: near('vmbo', 5),
  vmbo_binnen_10: near('vmbo', 10),
  havovwo_afstand: away('havo of vwo'),
  havovwo_binnen_3: near('havo of vwo', 3),
  havovwo_binnen_5: near('havo of vwo', 5),
  havovwo_binnen_10: near('havo of vwo', 10),
};
