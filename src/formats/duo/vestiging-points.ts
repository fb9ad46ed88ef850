import { readVestiging, readWhole } from '../cells.ts';
import { decode } from '../decode.ts';
import { findColumns, placeOf, readDelimited } from '../delimited.ts';
import { FormatError } from '../format-error.ts';
import type { Sector } from '../soorten.ts';
import type { VestigingPoint, Precision } from '../vestiging-point.ts';

/** How the list calls the ways in which a point was found. */
const PRECISION = new Map<string, Precision>([
  ['edugis2024', 'adres'],
  ['edugis2022', 'adres'],
  ['nl_highschools2025', 'adres'],
  ['pc6 of address', 'postcode6'],
  ['pc4 mean of school points', 'postcode4'],
  ['gemeente (gemiddelde van schoolpunten)', 'gemeente'],
]);

/** A vestiging of 2025 and its point. */
export interface PointOfVestiging {
  vestiging: string;
  sector: Sector;
  point: VestigingPoint;
}

/**
 * Reads the list of points of the vestigingen of 2025 (UTF-8, `,`), which was compiled from geocoded addresses and, where these
 * lack, means of postcodes or of the gemeente.
 * @throws FormatError naming the cell.
 */
export function readVestigingPoints(bytes: Uint8Array, file: string): PointOfVestiging[] {
  const table = readDelimited(decode(bytes, file, 'utf-8'), file, ',');
  const at = findColumns(table, {
    code: 'vestigingscode',
    sector: 'sector',
    x: 'rd_x',
    y: 'rd_y',
    source: 'source',
  });
  return table.rows.map((row) => {
    const cell = (index: number) => row.cells[index] ?? '';
    const place = (index: number) => placeOf(table, row, index);
    const [sector] = cell(at.sector).toLowerCase().split('-');
    if (sector !== 'po' && sector !== 'vo') {
      throw new FormatError(place(at.sector), 'unknown-soort', cell(at.sector));
    }
    const precision = PRECISION.get(cell(at.source));
    if (!precision) throw new FormatError(place(at.source), 'not-a-code', cell(at.source));
    const code = cell(at.code);
    return {
      vestiging: readVestiging(code.slice(0, 4), code, place(at.code)),
      sector,
      point: {
        x: readWhole(cell(at.x), place(at.x)),
        y: readWhole(cell(at.y), place(at.y)),
        precision,
      },
    };
  });
}
