import { MASKED } from '../src/formats/cells.ts';
import type { DuoHistory } from '../src/formats/duo/history.ts';
import type { PoAges } from '../src/formats/duo/po-ages.ts';
import type { PoDistance } from '../src/formats/duo/po-distances.ts';
import type { VestigingDetails } from '../src/formats/duo/vestiging-details.ts';
import type { PointOfVestiging } from '../src/formats/duo/vestiging-points.ts';
import {
  STRUCTURES,
  vestigingKey,
  writeVestigingen,
  type Structure,
  type Vestiging,
} from '../src/formats/site/vestigingen.ts';
import {
  writeVestigingPupils,
  type VestigingPupils,
} from '../src/formats/site/vestiging-leerlingen.ts';
import type { Ledger } from './run/ledger.ts';
import type { VoPupils } from './run/vo-pupils.ts';

/** The raw tables from which the vestigingen are made. */
export interface VestigingSources {
  history: DuoHistory;
  vo: VoPupils;
  /** DUO's address lists, the newest first; the first list that has a vestiging counts. */
  detailsPo: readonly ReadonlyMap<string, VestigingDetails>[];
  detailsVo: readonly ReadonlyMap<string, VestigingDetails>[];
  ages: readonly PoAges[];
  distances: readonly PoDistance[];
  points: readonly PointOfVestiging[];
}

/** The unit, in metres, to which points and distances are rounded: addresses are not known more exactly. */
const UNIT = 10;

/**
 * Makes `vestigingen.csv`, a row per vestiging with pupils in any year, sorted by sector, gemeente, town and code, and the two
 * files with the pupils of each vestiging and year, sorted by the largest number of pupils in any year and by code: neighbours
 * with like numbers make the packed file a tenth smaller.
 */
export function makeVestigingen(sources: VestigingSources, ledger: Ledger): Map<string, string> {
  const points = new Map(
    sources.points.map(({ sector, vestiging, point }) => [
      vestigingKey(sector, vestiging),
      { ...point, x: rounded(point.x), y: rounded(point.y) },
    ]),
  );
  const po = poVestigingen(sources, ledger);
  const vo = voVestigingen(sources);
  const vestigingen = [...po.vestigingen, ...vo.vestigingen]
    .map((one) => ({ ...one, point: points.get(vestigingKey(one.sector, one.code)) ?? null }))
    .sort((a, b) => (placeKey(a) < placeKey(b) ? -1 : 1));
  reportOn(vestigingen, sources, ledger);
  return new Map([
    ['vestigingen.csv', writeVestigingen(vestigingen)],
    ['vestiging-leerlingen-po.csv', writeVestigingPupils(bySize(po.pupils))],
    ['vestiging-leerlingen-vo.csv', writeVestigingPupils(bySize(vo.pupils))],
  ]);
}

const placeKey = ({ sector, gemeente, town, code }: Vestiging) =>
  [sector, gemeente, town, code].join();

function bySize({ years, vestiging, leerlingen }: VestigingPupils): VestigingPupils {
  const counts = vestiging.map((_, i) =>
    leerlingen.subarray(i * years.length, (i + 1) * years.length),
  );
  const largest = counts.map((one) => Math.max(...one));
  const order = vestiging
    .map((_, i) => i)
    .sort((a, b) => largest[a]! - largest[b]! || (vestiging[a]! < vestiging[b]! ? -1 : 1));
  return {
    years,
    vestiging: order.map((i) => vestiging[i]!),
    leerlingen: Int16Array.from(order.flatMap((i) => [...counts[i]!])),
  };
}

interface Made {
  vestigingen: Omit<Vestiging, 'point'>[];
  pupils: VestigingPupils;
}

function poVestigingen(sources: VestigingSources, ledger: Ledger): Made {
  const { history } = sources;
  const { years } = history;
  const counts = (i: number) =>
    history.leerlingen.subarray(i * years.length, (i + 1) * years.length);
  const order = history.vestiging.map((_, i) => i).filter((i) => counts(i).some((n) => n !== 0));
  const towns = new Map(
    [...sources.distances, ...sources.ages].map(({ vestiging, plaats }) => [vestiging, plaats]),
  );
  const distances = meanDistances(sources.distances);
  ledger.note(`${distances.size} po vestigingen have a mean distance`);
  return {
    vestigingen: order.map((i) => {
      const code = history.vestiging[i]!;
      const details = firstWith(sources.detailsPo, code);
      const gemeente = history.gemeente[i]!;
      return {
        code,
        sector: 'po',
        soort: history.soort[i]!,
        name: details?.naam || history.naam[i]!,
        denomination: known(history.denominatie[i]!),
        board: details?.bestuur || history.bestuur[i]!,
        gemeente,
        gemeente2019: gemeente,
        town: townOf(details?.plaats || (towns.get(code) ?? '')),
        structure: [],
        distance: distances.get(code) ?? null,
      };
    }),
    pupils: {
      years,
      vestiging: order.map((i) => history.vestiging[i]!),
      leerlingen: Int16Array.from(order.flatMap((i) => [...counts(i)])),
    },
  };
}

function voVestigingen({ vo, detailsVo }: VestigingSources): Made {
  return {
    vestigingen: vo.vestiging.map((code, i) => {
      const details = firstWith(detailsVo, code);
      return {
        code,
        sector: 'vo',
        soort: 'vo',
        name: details?.naam || vo.naam[i]!,
        denomination: known(details?.denominatie ?? ''),
        board: details?.bestuur ?? '',
        gemeente: vo.gemeente[i]!,
        gemeente2019: vo.gemeente2019[i]!,
        town: townOf(details?.plaats || vo.plaats[i]!),
        structure: structureOf(details?.structuur ?? ''),
        distance: null,
      };
    }),
    pupils: vo,
  };
}

function firstWith(
  lists: readonly ReadonlyMap<string, VestigingDetails>[],
  code: string,
): VestigingDetails | undefined {
  return lists.find((list) => list.has(code))?.get(code);
}

/** Returns a town without the name of its gemeente, which DUO writes behind some towns of the same name: `BEEK GEM MONTFERLAND`. */
const townOf = (plaats: string) => plaats.replace(/ GEM\.? .*$/, '');

const known = (denomination: string) => (denomination === 'onbekend' ? '' : denomination);

/** @throws Error for a word that is no structure. */
function structureOf(text: string): Structure[] {
  if (text === '') return [];
  const words = text.toLowerCase().split('/');
  const strange = words.find((word) => !STRUCTURES.some((one) => one === word));
  if (strange !== undefined) throw new Error(`${strange} is no structure of vo`);
  return STRUCTURES.filter((one) => words.includes(one));
}

const rounded = (metres: number) => UNIT * Math.round(metres / UNIT);

/** Returns the mean distance of each vestiging in metres, rounded: over the pupils of so and vso together where it has both. */
function meanDistances(distances: readonly PoDistance[]): Map<string, number> {
  const sums = new Map<string, { metres: number; pupils: number }>();
  for (const { vestiging, metres, pupils } of distances) {
    const sum = sums.get(vestiging) ?? { metres: 0, pupils: 0 };
    sums.set(vestiging, {
      metres: sum.metres + metres * pupils,
      pupils: sum.pupils + pupils,
    });
  }
  return new Map(
    [...sums]
      .filter(([, { pupils }]) => pupils > 0)
      .map(([vestiging, { metres, pupils }]) => [vestiging, rounded(metres / pupils)]),
  );
}

function reportOn(
  vestigingen: readonly Vestiging[],
  { history, vo, points }: VestigingSources,
  ledger: Ledger,
): void {
  const having = (what: string, has: (one: Vestiging) => boolean) =>
    ledger.note(`${vestigingen.filter(has).length} of ${vestigingen.length} vestigingen ${what}`);
  having('have a town', ({ town }) => town !== '');
  having('have a board', ({ board }) => board !== '');
  having('of vo have a structure', ({ structure }) => structure.length > 0);
  ledger.total('points', points.length, vestigingen.filter(({ point }) => point !== null).length);
  const masked = (counts: Iterable<number>) => [...counts].filter((n) => n === MASKED).length;
  ledger.note(`${masked(history.leerlingen)} masked cells in po, ${masked(vo.leerlingen)} in vo`);
}
