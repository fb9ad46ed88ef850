import { UNKNOWN_GEMEENTE } from '../../areas/codes.ts';
import { LISTED, type Reading, type RowProblem } from '../../formats/incoming/read-incoming.ts';
import type { FormatId, Taken } from '../../formats/incoming/format.ts';
import type { UserForecast } from '../../tables/user-forecasts.ts';
import { groupsOf, type UserFileUse, type OurFigures } from '../../tables/user-merge.ts';
import { SECTORS, SOORTEN, type Sector, type Soort } from '../../tables/soorten.ts';
import type { SummedFile } from './sum-file.ts';
import { UNDRAWN, whyUndrawn } from './undrawn.ts';
import type { Inspection, UserTotal } from '../protocol/user-files.ts';

/**
 * The teldatum of the site, as day and month. Figures that were counted on another day are not merged with the figures of the
 * site.
 */
const COUNT_DAY = '1-10';

/** Returns the sector to which a soort belongs. */
export const sectorOf = (soort: Soort): Sector =>
  SECTORS.find((sector) => (SOORTEN[sector] as readonly string[]).includes(soort)) ?? 'po';

type SiteFigures = Readonly<Record<Sector, OurFigures>>;

/**
 * Returns the pupils in a file per soort and year, with the pupils of the site to compare with: in the order of the soorten,
 * and the newest year of a soort first.
 */
function totalsOf({ rows }: Pick<SummedFile, 'rows'>, site: SiteFigures): UserTotal[] {
  const order: readonly Soort[] = SECTORS.flatMap((sector) => SOORTEN[sector]);
  return groupsOf(rows)
    .map((group): UserTotal => {
      const { soort, jaar } = group[0]!;
      const known = site[sectorOf(soort)];
      const gemeenten = new Set(group.map(({ gemeente }) => gemeente));
      const covers = known.covers(soort, jaar, gemeenten);
      return {
        soort,
        jaar,
        pupils: group.reduce((sum, { leerlingen }) => sum + leerlingen, 0),
        masked: group.reduce((sum, { gemaskeerd }) => sum + gemaskeerd, 0),
        gemeenten: [...gemeenten].filter((code) => code !== UNKNOWN_GEMEENTE).length,
        incomplete: group.filter(({ volledig }) => volledig === 0).length,
        covers,
        ours: known.has(soort, jaar)
          ? known.total(soort, jaar, covers ? undefined : gemeenten)
          : null,
        ahead: known.isAhead(soort, jaar, gemeenten),
      };
    })
    .sort((a, b) => order.indexOf(a.soort) - order.indexOf(b.soort) || b.jaar - a.jaar);
}

/**
 * Returns the ways in which the user may use a file, and the advised one. Figures by residence, or counted on another day
 * than the teldatum, can only be viewed on their own.
 */
function choicesFor(
  totals: readonly UserTotal[],
  taken: Taken,
  isDrawn: boolean,
): { choices: UserFileUse[]; advised: UserFileUse } {
  const isIncomparable = taken.notes.has('by-residence') || taken.notes.has('other-date');
  if (isIncomparable) return { choices: ['apart'], advised: 'apart' };
  const choices: UserFileUse[] = [];
  const isNew = totals.some(({ ours, ahead }) => ours === null && !ahead);
  const isLine = totals.some(({ ahead }) => ahead) || isDrawn;
  const isKnown = totals.some(({ ours }) => ours !== null);
  if (isNew || isLine || taken.addresses.length > 0) choices.push('toevoegen');
  if (isKnown) choices.push('vervangen');
  if (totals.length > 0) choices.push('apart');
  const isPart = totals.every(({ covers }) => !covers);
  const advised = choices[0] === 'vervangen' && isPart ? 'apart' : (choices[0] ?? 'apart');
  return { choices, advised };
}

/** Returns how many forecasts of a file can be drawn, of how many gemeenten and which years, and how many cannot, by reason. */
function drawnOf(
  forecasts: readonly UserForecast[],
  site: SiteFigures,
): Pick<Inspection, 'forecasts' | 'undrawn'> {
  const reasons = forecasts.map((forecast) => whyUndrawn(forecast, site[sectorOf(forecast.soort)]));
  const drawn = forecasts.filter((_, i) => reasons[i] === null);
  const years = drawn.map(({ jaar }) => jaar);
  const undrawn = UNDRAWN.map((reason) => {
    return { reason, cells: reasons.filter((one) => one === reason).length };
  });
  return {
    forecasts:
      drawn.length === 0
        ? null
        : {
            cells: drawn.length,
            gemeenten: new Set(drawn.map(({ gemeente }) => gemeente)).size,
            first: years.reduce((a, b) => Math.min(a, b)),
            last: years.reduce((a, b) => Math.max(a, b)),
          },
    undrawn: undrawn.filter(({ cells }) => cells > 0),
  };
}

/**
 * Returns the problems of a file, and how many rows are used. To the problems found while reading it adds one for each row
 * that is left out because the figure of a larger gemeente in the file already includes it; this is known only after reading.
 */
function problemsOf(
  { problems, listed, kept, taken }: Reading,
  doubled: SummedFile['doubled'],
): Pick<Inspection, 'problems' | 'listed' | 'kept'> {
  if (doubled.length === 0) return { problems: counted(problems), listed, kept };
  const problem = 'part-of-whole';
  const rows = new Map(
    doubled.map(({ line, name, soort, jaar }): [number, RowProblem] => [
      line,
      { row: line, column: taken.column, problem, found: `${name} ${soort} ${jaar}` },
    ]),
  );
  return {
    problems: counted(new Map([...problems, [problem, rows.size]])),
    listed: [...listed, ...rows.values()].sort((a, b) => a.row - b.row).slice(0, LISTED),
    kept: kept - rows.size,
  };
}

const counted = (problems: Reading['problems']) =>
  [...problems].map(([problem, count]) => ({ problem, count }));

/**
 * Returns the result of checking a user file: what was read, compared with the figures of the site, and how the file may be
 * used.
 */
export function inspectionOf(
  id: number,
  name: string,
  format: FormatId,
  reading: Reading,
  figures: SummedFile,
  site: SiteFigures,
): Omit<Inspection, 'how'> {
  const { taken, rows, encoding } = reading;
  const totals = totalsOf(figures, site);
  const drawn = drawnOf(figures.forecasts, site);
  if ([...taken.days].some((day) => day !== COUNT_DAY)) taken.notes.add('other-date');
  const isEnded = taken.forecasts.some(({ code, gemeente }) => code !== gemeente);
  if (figures.isOnOldBoundaries || isEnded) taken.notes.add('old-boundaries');
  return {
    id,
    name,
    format,
    encoding,
    rows,
    ...problemsOf(reading, figures.doubled),
    notes: [...taken.notes],
    leftOut: [...taken.leftOut],
    days: [...taken.days],
    missing: taken.missing,
    serial: taken.serial,
    sectors: SECTORS.filter((sector) =>
      [...totals, ...taken.forecasts].some(({ soort }) => sectorOf(soort) === sector),
    ),
    totals,
    vestigingen: figures.vestigingen,
    unplaced: figures.unplaced,
    addresses: taken.addresses.length,
    ...drawn,
    ...choicesFor(totals, taken, drawn.forecasts !== null),
  };
}
