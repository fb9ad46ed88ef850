import type { Reading } from '../formats/incoming/read-incoming.ts';
import type { FormatId, Taken } from '../formats/incoming/format.ts';
import type { OwnFigures } from '../tables/own-figures.ts';
import { groupsOf, type How, type OurFigures } from '../tables/own-merge.ts';
import { SECTORS, SOORTEN, type Sector, type Soort } from '../tables/soorten.ts';
import type { Inspection, OwnTotal } from './own-protocol.ts';

/** The day on which pupils are counted in what we have; figures of another day are not spliced with them. */
const COUNT_DAY = '1-10';

export const sectorOf = (soort: Soort): Sector =>
  SECTORS.find((sector) => (SOORTEN[sector] as readonly string[]).includes(soort)) ?? 'po';

/** Totals per soort and year beside ours, years descending. */
export function totalsOf(
  { rows }: OwnFigures,
  ours: Readonly<Record<Sector, OurFigures>>,
): OwnTotal[] {
  const order: readonly Soort[] = SECTORS.flatMap((sector) => SOORTEN[sector]);
  return groupsOf(rows)
    .map((group): OwnTotal => {
      const { soort, jaar } = group[0]!;
      const known = ours[sectorOf(soort)];
      const gemeenten = new Set(group.map(({ gemeente }) => gemeente));
      const covers = known.covers(soort, jaar, gemeenten);
      return {
        soort,
        jaar,
        pupils: group.reduce((sum, { leerlingen }) => sum + leerlingen, 0),
        masked: group.reduce((sum, { gemaskeerd }) => sum + gemaskeerd, 0),
        gemeenten: [...gemeenten].filter((code) => code !== 'GM9999').length,
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
function choicesFor(totals: readonly OwnTotal[], taken: Taken): { choices: How[]; advised: How } {
  const isOther = taken.notes.has('by-residence') || taken.notes.has('other-date');
  if (isOther) return { choices: ['apart'], advised: 'apart' };
  const choices: How[] = [];
  const isNew = totals.some(({ ours, ahead }) => ours === null && !ahead);
  const isLine = totals.some(({ ahead }) => ahead) || taken.forecasts.length > 0;
  const isKnown = totals.some(({ ours }) => ours !== null);
  if (isNew || isLine || taken.addresses.length > 0) choices.push('toevoegen');
  if (isKnown) choices.push('vervangen');
  if (totals.length > 0) choices.push('apart');
  const isPart = totals.every(({ covers }) => !covers);
  const advised = choices[0] === 'vervangen' && isPart ? 'apart' : (choices[0] ?? 'apart');
  return { choices, advised };
}

/** What is told of a file that was read. */
export function inspectionOf(
  id: number,
  name: string,
  format: FormatId,
  reading: Reading,
  figures: OwnFigures,
  totals: OwnTotal[],
): Omit<Inspection, 'how'> {
  const { taken, rows, kept, problems, listed, encoding } = reading;
  if ([...taken.days].some((day) => day !== COUNT_DAY)) taken.notes.add('other-date');
  const isEnded = taken.forecasts.some(({ code, gemeente }) => code !== gemeente);
  if (figures.isOnOldBoundaries || isEnded) taken.notes.add('old-boundaries');
  const years = taken.forecasts.map(({ jaar }) => jaar);
  return {
    id,
    name,
    format,
    encoding,
    rows,
    kept,
    problems: [...problems].map(([problem, count]) => ({ problem, count })),
    listed,
    notes: [...taken.notes],
    days: [...taken.days],
    sectors: SECTORS.filter((sector) =>
      [...totals, ...taken.forecasts].some(({ soort }) => sectorOf(soort) === sector),
    ),
    totals,
    branches: figures.branches,
    unplaced: figures.unplaced,
    addresses: taken.addresses.length,
    forecasts:
      years.length === 0
        ? null
        : {
            cells: years.length,
            gemeenten: new Set(taken.forecasts.map(({ gemeente }) => gemeente)).size,
            first: years.reduce((a, b) => Math.min(a, b)),
            last: years.reduce((a, b) => Math.max(a, b)),
          },
    ...choicesFor(totals, taken),
  };
}
