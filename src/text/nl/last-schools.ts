import { distance } from './distance.ts';
import { n, plural } from './numbers.ts';

/** The last school from which the next one is farthest. */
interface Farthest {
  school: string;
  town: string;
  next: string;
  metres: number;
  isExact: boolean;
}

const metresText = (metres: number, isExact: boolean): string =>
  `${isExact ? '' : 'ongeveer '}${distance(metres)}`;

/** The Dutch texts about schools that are the last of their place. */
export const lastSchools = {
  title: {
    po: 'De enige basisschool van een plaats',
    vo: 'De enige vo-vestiging van een plaats of gemeente',
  },
  /** How many places have one school; `gemeenten` is the number of gemeenten with one vo vestiging, of po 0. */
  count: {
    po: (towns: number, year: number) =>
      `In ${plural(towns, '1 plaats', '# plaatsen')} ${towns === 1 ? 'is' : 'zijn'} er in ${year} leerlingen op maar één basisschool.`,
    vo: (towns: number, gemeenten: number, year: number) =>
      [
        gemeenten === 0 ? '' : `In ${plural(gemeenten, '1 gemeente', '# gemeenten')} is er in ${year} één vo-vestiging.`, // prettier-ignore
        towns === 0 ? '' : `In ${plural(towns, '1 plaats', '# plaatsen')} van andere gemeenten is er in ${year} één vo-vestiging.`, // prettier-ignore
      ]
        .filter(Boolean)
        .join(' '),
  },
  /** In how many gemeenten one vestiging has a licence for a kind. */
  kindCounts: (vmbo: number, havo: number, vwo: number) =>
    `Volgens de licentie is er in ${plural(vmbo, '1 gemeente', '# gemeenten')} één vestiging met vmbo, in ${n.count(havo)} één met havo en in ${n.count(vwo)} één met vwo.`,
  farthest: ({ school, town, next, metres, isExact }: Farthest) =>
    `Het verst van de volgende is ${school} in ${town}: ${metresText(metres, isExact)} hemelsbreed tot ${next}.`,
  withoutTown: (schools: number) =>
    `Niet meegeteld: ${plural(schools, '1 school, waarvan de plaats niet bekend is', '# scholen, waarvan de plaats niet bekend is')}.`,
  about: {
    po: 'Zo ver is de volgende basisschool als deze er niet zou zijn; over de weg is het verder. De volgende kan van een andere richting zijn, en in een andere gemeente staan.',
    vo: 'Zo ver is de volgende vestiging van die soort als deze er niet zou zijn; over de weg is het verder. Vmbo, havo en vwo volgen uit de licentie: het aanbod kan kleiner zijn.',
  },
  approximate:
    'Ongeveer: van een van beide scholen is niet het adres bekend, maar het midden van de postcode of van de gemeente.',
  caption: 'Van de verste volgende school naar de dichtstbijzijnde',
  kinds: { bo: 'basisonderwijs', vo: 'vo', vmbo: 'vmbo', havo: 'havo', vwo: 'vwo' },
  columns: {
    school: 'School',
    town: 'Plaats',
    gemeente: 'Gemeente',
    kind: 'Enige voor',
    kindIn: 'Enige in',
    pupils: (year: number) => `Leerlingen ${year}`,
    norm: 'Norm',
    aboveNorm: 'Boven norm',
    distance: 'Volgende, hemelsbreed',
    kilometres: 'Volgende, hemelsbreed (km)',
    precision: 'Afstand is',
    next: 'Volgende school',
    nextTown: 'Plaats van de volgende',
    nextGemeente: 'Gemeente van de volgende',
    code: 'Nummer',
    nextCode: 'Nummer van de volgende',
    source: 'Bron',
  },
  where: { town: 'de plaats', gemeente: 'de gemeente' },
  precise: { exact: 'van adres tot adres', approximate: 'ongeveer' },
  distance: metresText,
  unknown: 'niet bekend',
  fileName: 'enige-scholen',
  source: (normYear: number) =>
    `Bron: DUO, leerlingen op 1 oktober en adressen; afstand: eigen berekening; norm: eigen berekening met inwoners ${normYear} van het CBS.`,
};
