import type { Herindeling } from '../../areas/herindelingen.ts';
import { PastGemeenten } from '../../areas/past-gemeenten.ts';
import type { FileData } from '../../formats/incoming/format.ts';
import { townKey, townsOf } from '../../tables/place-vestigingen.ts';
import {
  userFigures,
  type DoubledRow,
  type PlaceVestiging,
  type UserFigures,
} from '../../tables/user-figures.ts';
import {
  schoolForecasts,
  type SchoolForecasts,
  type SchoolWithLife,
} from '../../tables/school-forecasts.ts';
import { forecastOf, sumForecasts, type UserForecast } from '../../tables/user-forecasts.ts';

/**
 * The figures and forecasts of a user file, summed to gemeenten of today. In `doubled` are the rows that were left out,
 * because the figure of a larger gemeente in the same file already includes them.
 */
export type SummedFile = Omit<UserFigures, 'doubled'> & {
  forecasts: UserForecast[];
  doubled: DoubledRow[];
  /** The first and last year with forecasts in a column of counts, as their count date has not passed; null if there are none. */
  toCome: { first: number; last: number } | null;
  /** The forecasts of single vestigingen; null where the file has none. */
  schools: SchoolForecasts | null;
};

/**
 * Returns the figures that were read from a user file, summed to gemeenten of today.
 * @param lastCount the newest year of which pupils can have been counted: figures of later years are forecasts
 * @param schools the schools of the site, for a file with forecasts of vestigingen; null for other files
 * @param placesOf returns the function that finds the gemeente of a vestiging; called only if the file has a vestiging
 * without a gemeente
 */
export async function sumFile(
  { tally, forecasts: read, toCome, schoolForecasts: ofSchools }: FileData,
  herindelingen: readonly Herindeling[],
  lastCount: number,
  schools: readonly SchoolWithLife[] | null,
  placesOf: () => Promise<PlaceVestiging>,
): Promise<SummedFile> {
  const hasUnplaced = [...tally.places.values()].some(({ gemeente }) => gemeente === null);
  const place = hasUnplaced ? await placesOf() : () => null;
  const past = new PastGemeenten(herindelingen);
  const figures = userFigures(tally, place, past);
  const expected = sumForecasts(read, past);
  const doubled = [...figures.doubled, ...expected.doubled];
  const later = figures.rows.filter(({ jaar }) => jaar > lastCount);
  const late = [...figures.late, ...expected.late];
  const years = [...toCome, ...later.map(({ jaar }) => jaar)];
  return {
    ...figures,
    rows: figures.rows.filter(({ jaar }) => jaar <= lastCount),
    forecasts: [...expected.forecasts, ...later.map(forecastOf)],
    doubled,
    late,
    toCome: years.length === 0 ? null : { first: Math.min(...years), last: Math.max(...years) },
    schools: schools && schoolForecasts(ofSchools, schools),
  };
}

/**
 * Returns a function that finds the gemeente of a vestiging: in the address lists of the user, then in the list of the site,
 * then by its town, if that town is in only one gemeente in the address lists of the user. Null if it is not found.
 */
export function placeIn(
  addresses: FileData['addresses'],
  siteVestigingen: ReadonlyMap<string, { gemeente: string }>,
): PlaceVestiging {
  const byCode = new Map(addresses.map(({ vestiging, gemeente }) => [vestiging, gemeente]));
  const columns = {
    vestiging: addresses.map(({ vestiging }) => vestiging),
    gemeente: addresses.map(({ gemeente }) => gemeente),
    plaats: addresses.map(({ plaats }) => plaats),
    provincie: addresses.map(({ provincie }) => provincie),
  };
  const towns = townsOf([columns], (code) => [code]);
  return (vestiging, plaats, provincie) =>
    byCode.get(vestiging) ??
    siteVestigingen.get(vestiging)?.gemeente ??
    towns.get(townKey(plaats, provincie)) ??
    null;
}
