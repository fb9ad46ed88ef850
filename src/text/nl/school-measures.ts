const near = (schools: string, km: number) => ({
  name: `${schools} binnen ${km} km`,
  about: `Aantal vestigingen (${schools}) binnen ${km} km over de weg, gemiddeld over alle inwoners (CBS, 2024)`,
});
const away = (school: string) => ({
  name: `afstand tot ${school}`,
  about: `Afstand over de weg tot de dichtstbijzijnde vestiging (${school}), gemiddeld over alle inwoners, in km (CBS, 2024)`,
});

const NORM = 'onder de indicatieve opheffingsnorm (inwoners van 2024)';
const small = (size: number) => ({
  name: `scholen met minder dan ${size} leerlingen`,
  about: `Aantal basisscholen met minder dan ${size} leerlingen op de teldatum`,
});
const licence = (kind: string) => ({
  name: `vestigingen met ${kind}`,
  about: `Aantal vestigingen met een licentie voor ${kind}; bij 1 is het de laatste`,
});
const lastOne = (school: string) => ({
  name: `gemeenten met één ${school}`,
  about: `1 waar in de gemeente één ${school} is, anders 0; van een regio het aantal van zulke gemeenten`,
});

/** The Dutch name and explanation of the measures of schools and of their reach, by the id of the measure. */
export const schoolMeasures = {
  onder_norm: {
    name: 'scholen onder de norm (indicatief, 2024)',
    about: `Aantal basisscholen ${NORM}`,
  },
  onder_norm_aandeel: {
    name: 'aandeel scholen onder de norm (indicatief, 2024)',
    about: `Aandeel van de basisscholen ${NORM}, in procenten`,
  },
  onder_norm_leerlingen: {
    name: 'leerlingen op scholen onder de norm (indicatief, 2024)',
    about: `Leerlingen op basisscholen ${NORM}`,
  },
  onder_norm_3jaar: {
    name: 'scholen drie jaar onder de norm (indicatief, 2024)',
    about: `Aantal basisscholen dat drie jaar na elkaar of langer ${NORM} was`,
  },
  klein_145: small(145),
  klein_100: small(100),
  klein_50: small(50),
  plaatsen_1school: {
    name: 'plaatsen met één basisschool',
    about: 'Aantal plaatsen met één basisschool',
  },
  gemeenten_1school: lastOne('basisschool'),
  gesloten: {
    name: 'gesloten basisscholen',
    about: 'Aantal basisscholen dat tussen het basisjaar en het gekozen jaar sloot',
  },
  geopend: {
    name: 'geopende basisscholen',
    about: 'Aantal basisscholen dat tussen het basisjaar en het gekozen jaar openging',
  },
  van_buiten: {
    name: 'leerlingen van buiten de gemeente (geschat)',
    about:
      'Aandeel van de leerlingen op basisscholen dat buiten de gemeente woont (van een regio: buiten de regio), een schatting',
  },
  gemeenten_1vo: lastOne('middelbare school'),
  vmbo_vestigingen: licence('vmbo'),
  havo_vestigingen: licence('havo'),
  vwo_vestigingen: licence('vwo'),
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
