import { readPostcodes } from '../../src/formats/site/postcodes.ts';
import { readVestigingPupils } from '../../src/formats/site/vestiging-leerlingen.ts';
import { readVestigingen } from '../../src/formats/site/vestigingen.ts';
import { schoolsOf } from '../../src/tables/schools.ts';
import { makeOrigins } from '../herkomst.csv.ts';
import { makePostcodes } from '../postcodes.csv.ts';
import { makeSearchNames } from '../zoeknamen.csv.ts';
import { makeNorms } from '../opheffingsnorm-po.csv.ts';
import { makeVestigingAges } from '../vestiging-leeftijden.csv.ts';
import { makeTransfers } from '../vestiging-overgangen.csv.ts';
import { makeVestigingen } from '../vestigingen.csv.ts';
import type { Ledger } from './ledger.ts';
import { RAW, type Raw } from './raw.ts';
import { readVestigingSources, type readSources } from './sources.ts';
import type { VoPupils } from './vo-pupils.ts';

/** Makes the files about single vestigingen and the closure norms, as file name → text. */
export function makeVestigingFiles(
  raw: Raw,
  { areas, today, history, ages }: ReturnType<typeof readSources>,
  vo: VoPupils,
  ledger: Ledger,
): Map<string, string> {
  const sources = readVestigingSources(raw, areas, today);
  ledger.rows(RAW.addressesVo2026, sources.detailsVo[0]?.size ?? 0);
  ledger.rows(RAW.distancesPo, sources.distances.length);
  ledger.rows(RAW.points, sources.points.length);
  const files = makeVestigingen({ ...sources, ages, history, vo }, ledger);
  const text = (name: string) => files.get(name) ?? '';
  files.set('vestiging-leeftijden.csv', makeVestigingAges(ages, history, ledger, RAW.agesPo));
  const { transfers, others } = sources.transfers;
  ledger.rows(RAW.transfers, transfers.length + others, {
    'boards, other laws, a school into a vestiging': others,
  });
  const pupilsOf = (name: string) => readVestigingPupils(text(name), name);
  const vestigingen = readVestigingen(text('vestigingen.csv'), 'vestigingen.csv');
  const pupils = {
    po: pupilsOf('vestiging-leerlingen-po.csv'),
    vo: pupilsOf('vestiging-leerlingen-vo.csv'),
  };
  files.set('vestiging-overgangen.csv', makeTransfers(transfers, vestigingen, pupils, ledger));
  ledger.rows(RAW.norms, sources.norms.length);
  ledger.rows(RAW.officialNorms, sources.officialNorms.length);
  const norms = makeNorms(sources.norms, sources.officialNorms, ledger);
  const origins = makeOrigins(sources.origins, ledger, RAW.origins);
  const schools = schoolsOf(vestigingen, pupils);
  const postcodes = makePostcodes({ ...sources, ...sources.origins, schools }, ledger);
  files.set('postcodes.csv', postcodes);
  const names = makeSearchNames(vestigingen, readPostcodes(postcodes, 'postcodes.csv'), ledger);
  files.set('zoeknamen.csv', names);
  return new Map([...files, ...norms, ...origins]);
}
