import { RAW } from './raw.ts';

/** A file that its publisher serves at an address of its own, and what it must look like. */
export interface RemoteFile {
  /** Its address. */
  address: string;
  /** Its path in the folder of raw files. */
  path: string;
  /** Names of columns that its first line must have. */
  columns: readonly string[];
  /** The least number of bytes of a whole file. */
  least: number;
  /** Whether it may be missing: the file of a year that is not published yet. */
  mayBeMissing?: boolean;
  /** Whether `npm run data` reads it; the others are fetched to be looked at. */
  isRead: boolean;
}

/** Where DUO serves its files; docs/data.md. */
const DUO = 'https://duo.nl/open_onderwijsdata/images/';

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
const duo = (name: string) => `${DUO}${encodeURIComponent(name)}`;

/**
 * Returns the files that are fetched at a refresh in `year`: those with an address that stays, and those of a year that bring more than
 * the scripts read today. Files of CBS and Kadaster have no address that gives them in the form that is read: docs/data.md.
 */
export function remoteFiles(year: number): RemoteFile[] {
  const typesVo = `01.-leerlingen-vo-per-vestiging-naar-onderwijstype-${year - 1}.csv`;
  const agesPo = `01.-leerlingen-po-soort-po-cluster-leeftijd-${year - 1}-${year}.csv`;
  return [
    {
      address: duo(nameOf(RAW.history)),
      path: RAW.history,
      columns: ['INSTELLINGSCODE', 'VESTIGINGSCODE', 'SOORT_VESTIGING', 'LEERLINGEN_1996'],
      least: 1_000_000,
      isRead: true,
    },
    {
      address: duo(nameOf(RAW.addressesPo)),
      path: RAW.addressesPo,
      columns: ['PROVINCIE', 'VESTIGINGSCODE', 'GEMEENTENUMMER', 'NODAAL GEBIED CODE'],
      least: 500_000,
      isRead: true,
    },
    {
      address: duo('02.-alle-vestigingen-vo.csv'),
      path: RAW.addressesVo2026,
      columns: ['PROVINCIE', 'GEMEENTENUMMER', 'ONDERWIJSSTRUCTUUR'],
      least: 150_000,
      isRead: true,
    },
    {
      address: duo(typesVo),
      path: `duo/${typesVo}`,
      columns: ['INSTELLINGSCODE', 'VESTIGINGSCODE'],
      least: 500_000,
      mayBeMissing: true,
      isRead: false,
    },
    {
      address: duo(agesPo),
      path: `duo/${agesPo}`,
      columns: ['PEILDATUM', 'INSTELLINGSCODE', 'LEEFTIJD_4'],
      least: 300_000,
      mayBeMissing: true,
      isRead: false,
    },
  ];
}
