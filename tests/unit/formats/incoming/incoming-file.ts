import { FormatError, type Place } from '../../../../src/formats/format-error.ts';
import type { FindGemeente } from '../../../../src/formats/incoming/find-gemeente.ts';
import { readIncoming, type Reading } from '../../../../src/formats/incoming/read-incoming.ts';
import { sniff, type Corrections, type Sniffed } from '../../../../src/formats/incoming/sniff.ts';
import { soortAndYear } from '../../../../src/formats/incoming/tally.ts';

/** Four gemeenten of today, one that ended and one that was split. */
const NAMES: Record<string, string> = {
  Aalten: 'GM0197',
  Dinxperlo: 'GM0197',
  Amsterdam: 'GM0363',
  'Utrecht (gemeente)': 'GM0344',
  'Bergen (NH.)': 'GM0373',
  GM0197: 'GM0197',
  GM0363: 'GM0363',
  GM0344: 'GM0344',
  GM0373: 'GM0373',
};

const gemeenten: FindGemeente = (raw: string, place: Place) => {
  if (raw === 'Haaren') throw new FormatError(place, 'split-gemeente', raw);
  const digits = /^(?:GM)?(\d{1,4})$/.exec(raw)?.[1];
  const today = NAMES[digits === undefined ? raw : `GM${digits.padStart(4, '0')}`];
  if (today === undefined) throw new FormatError(place, 'unknown-gemeente', raw);
  return { code: raw === 'Dinxperlo' ? 'GM0196' : today, today };
};

/** Reads a text or bytes as a file that someone dropped. */
export async function readFile(
  content: string | Uint8Array,
  { name = 'bestand.csv', corrections = {} }: { name?: string; corrections?: Corrections } = {},
): Promise<Reading & { sniffed: Sniffed; cells: string[] }> {
  const blob = new Blob([content as BlobPart]);
  const sniffed = await sniff(blob, name, corrections);
  const reading = await readIncoming(blob, name, sniffed, { gemeenten, soort: 'bo' });
  return { ...reading, sniffed, cells: cellsOf(reading) };
}

/** Every count of a file as `GM0363 bo 2020 = 12`, masked cells as `+1m`. */
function cellsOf({ taken }: Reading): string[] {
  return [...taken.tally.places].flatMap(([key, { cells }]) =>
    [...cells].flatMap(([at, { leerlingen, gemaskeerd, none }]) => {
      const { soort, jaar } = soortAndYear(at);
      const masked = gemaskeerd > 0 ? `+${gemaskeerd}m` : '';
      return none ? [] : [`${key} ${soort} ${jaar} = ${leerlingen}${masked}`];
    }),
  );
}

/** Problems as `row 3, leerlingen: negative-count (-5)`. */
export const told = ({ listed }: Reading): string[] =>
  listed.map(({ row, column, problem, found }) => `row ${row}, ${column}: ${problem} (${found})`);

/** The problem for which a file is refused as a whole. */
export async function refusal(reading: Promise<unknown>): Promise<string> {
  try {
    await reading;
  } catch (error) {
    if (error instanceof FormatError)
      return `${error.problem} at row ${error.row}, ${error.column}`;
    throw error;
  }
  return 'not refused';
}
