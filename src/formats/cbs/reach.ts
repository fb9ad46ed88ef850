import { readDecimal, readGemeente, readWhole } from '../cells.ts';
import { decode } from '../decode.ts';
import { findColumns, placeOf, readDelimited } from '../delimited.ts';
import { REACH_KINDS, REACH_WITHIN, type Reach, type ReachKind } from '../site/bereik.ts';

/** How CBS begins the names of the columns about the mean distance and the mean number, by kind of school. */
const NAMES: Readonly<Record<ReachKind, { distance: string; number: string }>> = {
  bo: {
    distance: 'basisonderwijs_gemiddelde_afstand_in_km',
    number: 'basisonderwijs_gemiddeld_aantal_binnen',
  },
  vo: {
    distance: 'voortgezet_onderwijs_gem_afstand_in_km',
    number: 'voortgezet_onderwijs_gemiddeld_aantal_binnen',
  },
  vmbo: { distance: 'vmbo_gemiddelde_afstand_in_km', number: 'vmbo_gemiddeld_aantal_binnen' },
  havovwo: {
    distance: 'havo_vwo_gemiddelde_afstand_in_km',
    number: 'havo_vwo_gemiddeld_aantal_binnen',
  },
};

/**
 * Reads the distances to schools of CBS's kerncijfers wijken en buurten (UTF-8, `;`, decimal point): per gemeente the mean over
 * all inhabitants of the distance by road to the nearest school, and of the number of schools within some distances by road.
 * @param inhabitants the inhabitants of each gemeente of today, by code: see `readInhabitants`
 * @throws FormatError naming the cell.
 */
export function readRawReach(
  bytes: Uint8Array,
  file: string,
  inhabitants: ReadonlyMap<string, number>,
): Reach[] {
  const table = readDelimited(decode(bytes, file, 'utf-8'), file, ';');
  const wanted = REACH_KINDS.flatMap((kind) => [
    NAMES[kind].distance,
    ...REACH_WITHIN[kind].map((km) => `${NAMES[kind].number}_${km}_km`),
  ]);
  const columns = Object.values(
    findColumns(table, Object.fromEntries(wanted.map((name) => [name, name]))),
  );
  const { gemeente: at } = findColumns(table, { gemeente: 'gemeentecode' });
  const known = new Set(inhabitants.keys());
  return table.rows.map((row) => {
    const gemeente = readGemeente(row.cells[at] ?? '', placeOf(table, row, at), known);
    return {
      gemeente,
      inhabitants: inhabitants.get(gemeente) ?? 0,
      figures: columns.map((i) => readDecimal(row.cells[i] ?? '', placeOf(table, row, i))),
    };
  });
}

/**
 * Reads the inhabitants of each gemeente from CBS's kerncijfers wijken en buurten (UTF-8, `,`), by code.
 * @param gemeenten the codes that may occur
 * @throws FormatError naming the cell.
 */
export function readInhabitants(
  bytes: Uint8Array,
  file: string,
  gemeenten: ReadonlySet<string>,
): Map<string, number> {
  const table = readDelimited(decode(bytes, file, 'utf-8'), file, ',');
  const at = findColumns(table, { gemeente: 'gemeentecode', inhabitants: 'aantal_inwoners' });
  return new Map(
    table.rows.map((row) => [
      readGemeente(row.cells[at.gemeente] ?? '', placeOf(table, row, at.gemeente), gemeenten),
      readWhole(row.cells[at.inhabitants] ?? '', placeOf(table, row, at.inhabitants)),
    ]),
  );
}
