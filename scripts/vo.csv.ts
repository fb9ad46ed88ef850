import { MASKED } from '../src/formats/cells.ts';
import { UNKNOWN_GEMEENTE } from '../src/areas/codes.ts';
import type { DuoVoTotals } from '../src/formats/duo/vo-totals.ts';
import type { DuoVoTypes } from '../src/formats/duo/vo-types.ts';
import { writePupils, type PupilColumns } from '../src/formats/site/pupils.ts';
import { VO_TYPES_YEAR } from '../src/formats/site/vo-vestigingen.ts';
import { SOORTEN } from '../src/formats/soorten.ts';
import { emptyCells, sumByGemeente, type VestigingCells } from '../src/tables/aggregate.ts';
import type { Placed } from '../src/tables/place-vestigingen.ts';
import type { Ledger } from './run/ledger.ts';
import { INCOMPLETE, missingIn } from './run/vo-pupils.ts';

export interface VoSources {
  types: DuoVoTypes;
  placed: ReadonlyMap<string, Placed>;
  totals: ReadonlyMap<number, DuoVoTotals>;
}

/**
 * Makes `vo.csv`: pupils per gemeente and type in 2019, and the total of the gemeente (soort `vo`) in 2019 and in the years of
 * DUO's file 03.
 */
export function makeVo(sources: VoSources, ledger: Ledger): string {
  const cells = emptyCells();
  addTypes(cells, sources);
  for (const [year, totals] of sources.totals) addTotals(cells, year, totals);
  const missing = addMissing(cells, sources.totals);
  addZeros(cells);
  const columns = sumByGemeente(cells, SOORTEN.vo);
  reconcile(sources, columns, ledger);
  const incomplete = columns.gemeente.filter((_, i) => columns.volledig[i] === 0);
  ledger.note(
    `${INCOMPLETE.year} misses ${missing} vestigingen of ${INCOMPLETE.known}: ${incomplete.length} gemeenten incomplete`,
  );
  return writePupils(columns, 'vo');
}

function add(
  cells: VestigingCells,
  cell: { [K in keyof VestigingCells]: VestigingCells[K][number] },
): void {
  for (const key of Object.keys(cells) as (keyof VestigingCells)[]) {
    (cells[key] as (string | number)[]).push(cell[key]);
  }
}

function addTypes(cells: VestigingCells, { types, placed }: VoSources): void {
  for (const [i, vestiging] of types.vestiging.entries()) {
    const cell = {
      vestiging,
      gemeente: placed.get(vestiging)?.gemeente ?? UNKNOWN_GEMEENTE,
      jaar: VO_TYPES_YEAR,
      leerlingen: types.leerlingen[i] ?? 0,
      gemaskeerd: types.gemaskeerd[i] ?? 0,
      volledig: 1,
    };
    add(cells, { ...cell, soort: types.soort[i] ?? '' });
    add(cells, { ...cell, soort: 'vo' });
  }
}

function addTotals(cells: VestigingCells, jaar: number, totals: DuoVoTotals): void {
  for (const [i, vestiging] of totals.vestiging.entries()) {
    const n = totals.leerlingen[i] ?? 0;
    add(cells, {
      vestiging,
      gemeente: totals.gemeente[i] ?? '',
      soort: 'vo',
      jaar,
      leerlingen: n === MASKED ? 0 : n,
      gemaskeerd: n === MASKED ? 1 : 0,
      volledig: 1,
    });
  }
}

/**
 * Adds the vestigingen that are missing in 2023 and returns their number. The count of each gemeente with one is incomplete.
 */
function addMissing(cells: VestigingCells, totals: ReadonlyMap<number, DuoVoTotals>): number {
  const known = totals.get(INCOMPLETE.known);
  const missing = missingIn(totals);
  for (const vestiging of missing) {
    add(cells, {
      vestiging,
      gemeente: known?.gemeente[known.vestiging.indexOf(vestiging)] ?? '',
      soort: 'vo',
      jaar: INCOMPLETE.year,
      leerlingen: 0,
      gemaskeerd: 0,
      volledig: 0,
    });
  }
  return missing.length;
}

/** Adds a 0 for every year to each gemeente that has vo in any year: a year without vestigingen is a real 0. */
function addZeros(cells: VestigingCells): void {
  const years = new Set(cells.jaar);
  for (const gemeente of new Set(cells.gemeente)) {
    for (const jaar of years) {
      const empty = { leerlingen: 0, gemaskeerd: 0, volledig: 1 };
      add(cells, { vestiging: '', gemeente, soort: 'vo', jaar, ...empty });
    }
  }
}

function reconcile(sources: VoSources, columns: PupilColumns, ledger: Ledger): void {
  const out = (year: number, isTotal: boolean) =>
    columns.leerlingen.reduce(
      (sum, n, i) =>
        columns.jaar[i] === year && (columns.soort[i] === 'vo') === isTotal ? sum + n : sum,
      0,
    );
  const types = sources.types.leerlingen.reduce((a, b) => a + b, 0);
  ledger.total(`pupils ${VO_TYPES_YEAR}, by type`, types, out(VO_TYPES_YEAR, false));
  ledger.total(`pupils ${VO_TYPES_YEAR}, in all`, types, out(VO_TYPES_YEAR, true));
  for (const [year, { leerlingen }] of sources.totals) {
    const total = leerlingen.reduce((sum, n) => (n === MASKED ? sum : sum + n), 0);
    ledger.total(`pupils ${year}`, total, out(year, true));
  }
}
