import { readCount, readVestiging } from '../cells.ts';
import { decode } from '../decode.ts';
import { findColumns, placeOf, readDelimited, type Delimited, type Row } from '../delimited.ts';
import { FormatError } from '../format-error.ts';
import { AGE_COLUMNS, PO_KINDS, type PoKind } from '../po-kinds.ts';

/** A row of DUO's po file 01: the pupils of a vestiging in one kind of po and one cluster, by age. */
export interface PoAges {
  vestiging: string;
  plaats: string;
  kind: PoKind;
  /** The cluster of special education, 1 to 4 (2 and 1: hearing and sight); null in bo, sbo and where there is none. */
  cluster: number | null;
  /** The pupils of each age of `AGES`, in that order; `MASKED` for 1 to 4 pupils. */
  counts: number[];
}

/**
 * Reads DUO's po file 01, “Leerlingen po naar soort, cluster en leeftijd” (`;`, UTF-8 or Windows-1252). The number of the
 * vestiging may have lost its leading zero.
 * @throws FormatError naming the cell.
 */
export function readPoAges(bytes: Uint8Array, file: string): PoAges[] {
  const table = readDelimited(decode(bytes, file, 'utf-8 or windows-1252'), file, ';');
  const at = findColumns(table, {
    brin: 'INSTELLINGSCODE',
    nummer: 'VESTIGINGSCODE',
    plaats: 'PLAATSNAAM',
    kind: 'SOORT_PO',
    cluster: 'CLUSTER',
  });
  const ages = ageColumns(table);
  return table.rows.map((row) => {
    const cell = (index: number) => row.cells[index] ?? '';
    const cluster = cell(at.cluster);
    if (!/^(nvt|[1-4])$/.test(cluster)) {
      throw new FormatError(placeOf(table, row, at.cluster), 'not-a-count', cluster);
    }
    return {
      vestiging: readVestiging(cell(at.brin), cell(at.nummer), placeOf(table, row, at.nummer)),
      plaats: cell(at.plaats),
      kind: poKind(table, row, at.kind),
      cluster: cluster === 'nvt' ? null : Number(cluster),
      counts: ages.map((column) => readCount(cell(column), placeOf(table, row, column))),
    };
  });
}

/** Returns the indexes of the columns with the pupils of each age of `AGES`. @throws FormatError `missing-column`. */
export function ageColumns(table: Delimited): number[] {
  return Object.values(
    findColumns(table, Object.fromEntries(AGE_COLUMNS.map((name) => [name, name.toUpperCase()]))),
  );
}

/** Returns the kind of po in a cell, which DUO writes as `Bo`, `Sbo`, `So` or `Vso`. @throws FormatError `unknown-soort`. */
export function poKind(table: Delimited, row: Row, column: number): PoKind {
  const found = row.cells[column] ?? '';
  const kind = PO_KINDS.find((one) => one === found.toLowerCase());
  if (!kind) throw new FormatError(placeOf(table, row, column), 'unknown-soort', found);
  return kind;
}
