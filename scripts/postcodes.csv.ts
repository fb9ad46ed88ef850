import { group, rollup } from 'd3';
import type { DuoOrigin } from '../src/formats/duo/po-origins.ts';
import type { VestigingDetails } from '../src/formats/duo/vestiging-details.ts';
import type { PointOfVestiging } from '../src/formats/duo/vestiging-points.ts';
import { writePostcodes, type Postcode } from '../src/formats/site/postcodes.ts';
import { pupilsByPostcode, type PostcodePupils } from '../src/tables/postcode-pupils.ts';
import type { School } from '../src/tables/schools.ts';
import type { Ledger } from './run/ledger.ts';

/** The raw tables from which the postcodes are made. */
export interface PostcodeSources {
  origins: readonly DuoOrigin[];
  schools: readonly School[];
  points: readonly PointOfVestiging[];
  /** DUO's address lists of each sector, the newest first. */
  detailsPo: readonly ReadonlyMap<string, VestigingDetails>[];
  detailsVo: readonly ReadonlyMap<string, VestigingDetails>[];
}

/** The unit, in metres, to which points are rounded. */
const UNIT = 10;

/**
 * Makes `postcodes.csv`: each postcode of four digits in which pupils of bo live, with the bounds of their number, where their schools
 * are, and a point. No open file at hand has the boundary of a postcode: its point is the mean of the vestigingen with an address in it.
 */
export function makePostcodes(sources: PostcodeSources, ledger: Ledger): string {
  const bo = sources.origins.filter(({ kind }) => kind === 'bo');
  const gemeenteOf = new Map(bo.map(({ vestiging, gemeente }) => [vestiging, gemeente]));
  const points = pointsByPostcode(sources);
  const pupils = pupilsByPostcode(bo, sources.schools).filter(({ postcode }) => /^\d{4}$/.test(postcode)); // prettier-ignore
  const postcodes = [...group(pupils, ({ postcode }) => postcode)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([postcode, parts]): Postcode => {
      const schools = parts.map(({ school }) => gemeenteOf.get(school.code) ?? '');
      return {
        postcode,
        gemeente: residenceOf(postcode, parts),
        schoolGemeenten: [...new Set(schools)].sort(),
        pupils: { low: sumOf(parts, 'low'), high: sumOf(parts, 'high') },
        point: points.get(postcode) ?? null,
      };
    });
  reportOn(postcodes, pupils, ledger);
  return writePostcodes(postcodes);
}

const sumOf = (parts: readonly PostcodePupils[], of: 'low' | 'expected' | 'high'): number =>
  parts.reduce((sum, { pupils }) => sum + pupils[of], 0);

/** @throws Error where the pupils of a postcode live in several gemeenten, which the file cannot say. */
function residenceOf(postcode: string, parts: readonly PostcodePupils[]): string {
  const [first = '', ...others] = new Set(parts.map(({ residence }) => residence));
  if (others.length > 0) throw new Error(`${postcode} is in ${[first, ...others].join(', ')}`);
  return first;
}

/** Returns the mean of the points of the vestigingen with an address in each postcode; without those that are means themselves. */
function pointsByPostcode({
  points,
  detailsPo,
  detailsVo,
}: PostcodeSources): Map<string, NonNullable<Postcode['point']>> {
  const lists = { po: detailsPo, vo: detailsVo };
  const placed = points.flatMap(({ vestiging, sector, point }) => {
    const list = lists[sector].find((one) => one.has(vestiging));
    const postcode = list?.get(vestiging)?.postcode.slice(0, 4) ?? '';
    const isOfAddress = point.precision === 'adres' || point.precision === 'postcode6';
    return isOfAddress && /^\d{4}$/.test(postcode) ? [{ postcode, point }] : [];
  });
  const mean = (all: readonly number[]) =>
    UNIT * Math.round(all.reduce((sum, one) => sum + one, 0) / all.length / UNIT);
  return rollup(
    placed,
    (own) => ({
      x: mean(own.map(({ point }) => point.x)),
      y: mean(own.map(({ point }) => point.y)),
      addresses: own.length,
    }),
    ({ postcode }) => postcode,
  );
}

function reportOn(
  postcodes: readonly Postcode[],
  pupils: readonly PostcodePupils[],
  ledger: Ledger,
): void {
  const placed = new Set(
    postcodes.filter(({ point }) => point !== null).map(({ postcode }) => postcode),
  );
  ledger.note(`${placed.size} of ${postcodes.length} postcodes have a point`);
  const share =
    sumOf(pupils.filter(({ postcode }) => placed.has(postcode)), 'expected') / sumOf(pupils, 'expected'); // prettier-ignore
  ledger.note(`${(100 * share).toFixed(1)} % of bo pupils with a known postcode live in these`);
}
