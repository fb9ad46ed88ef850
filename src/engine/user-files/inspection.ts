import { UNKNOWN_GEMEENTE } from '../../areas/codes.ts';
import { LISTED, type Reading, type RowProblem } from '../../formats/incoming/read-incoming.ts';
import type { FormatId, Taken } from '../../formats/incoming/format.ts';
import type { DoubledRow, UserFigures } from '../../tables/user-figures.ts';
import type { UserForecast } from '../../tables/user-forecasts.ts';
import { groupsOf, type How, type OurFigures } from '../../tables/user-merge.ts';
import { SECTORS, SOORTEN, type Sector, type Soort } from '../../tables/soorten.ts';
import { UNDRAWN, whyUndrawn } from './undrawn.ts';
import type { Inspection, UserTotal } from '../protocol/user-files.ts';

/** The day on which pupils are counted in what we have; figures of another day are not spliced with them. */
const COUNT_DAY = '1-10';

export const sectorOf = (soort: Soort): Sector =>
  SECTORS.find((sector) => (SOORTEN[sector] as readonly string[]).includes(soort)) ?? 'po';

/** What a file says, summed to gemeenten of today, with the rows left out because a larger gemeente holds theirs. */
export type Summed = Omit<UserFigures, 'doubled'> & {
  forecasts: UserForecast[];
  doubled: (DoubledRow & { name: string })[];
};

type Ours = Readonly<Record<Sector, OurFigures>>;

/** Totals per soort and year beside ours, years descending. */
function totalsOf({ rows }: Pick<Summed, 'rows'>, ours: Ours): UserTotal[] {
  const order: readonly Soort[] = SECTORS.flatMap((sector) => SOORTEN[sector]);
  return groupsOf(rows)
    .map((group): UserTotal => {
      const { soort, jaar } = group[0]!;
      const known = ours[sectorOf(soort)];
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

/** How figures may be used. Those of another kind than ours (by residence, of another day) only on their own. */
function choicesFor(
  totals: readonly UserTotal[],
  taken: Taken,
  isDrawn: boolean,
): { choices: How[]; advised: How } {
  const isOther = taken.notes.has('by-residence') || taken.notes.has('other-date');
  if (isOther) return { choices: ['apart'], advised: 'apart' };
  const choices: How[] = [];
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

/** The forecasts that are drawn beside ours, and how many are not. */
function drawnOf(
  forecasts: readonly UserForecast[],
  ours: Ours,
): Pick<Inspection, 'forecasts' | 'undrawn'> {
  const reasons = forecasts.map((one) => whyUndrawn(one, ours[sectorOf(one.soort)]));
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

/** The problems of a file, those among its rows that turned out when all were there. */
function problemsOf(
  { problems, listed, kept, taken }: Reading,
  doubled: Summed['doubled'],
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

/** What is told of a file that was read. */
export function inspectionOf(
  id: number,
  name: string,
  format: FormatId,
  reading: Reading,
  figures: Summed,
  ours: Ours,
): Omit<Inspection, 'how'> {
  const { taken, rows, encoding } = reading;
  const totals = totalsOf(figures, ours);
  const drawn = drawnOf(figures.forecasts, ours);
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
    days: [...taken.days],
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
