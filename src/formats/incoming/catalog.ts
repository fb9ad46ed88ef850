import { addressList, duo01Vo, duo03, duo06 } from './duo.ts';
import { cbsAges, cbsBirths } from './cbs-children.ts';
import { duo01Po } from './duo-ages.ts';
import { duoForecast } from './duo-forecast.ts';
import { duoResidence } from './duo-residence.ts';
import type { FormatId, IncomingFormat } from './format.ts';
import { isNeverCounts } from './known-files.ts';
import { longForm } from './long-form.ts';
import { oneGemeente } from './one-gemeente.ts';
import { ownWideForm } from './own-wide-form.ts';
import { statline } from './statline.ts';
import { wideForm } from './wide-form.ts';

/**
 * All formats of user files, in the order in which they are tried: the most specific first, because an address list also has all
 * columns of DUO's vo file 03, and a file of where pupils live those of po file 01.
 */
const CATALOG: readonly IncomingFormat[] = [
  duoForecast,
  duo06,
  duo01Vo,
  duoResidence,
  duo01Po,
  addressList,
  duo03,
  cbsBirths,
  cbsAges,
  statline,
  longForm,
  ownWideForm,
  wideForm,
  oneGemeente,
];

export const formatOf = (id: FormatId): IncomingFormat => CATALOG.find((one) => one.id === id)!;

/**
 * Returns the first format in `CATALOG` that recognises this header; null where none does.
 * @param above the cells of each row above the header
 */
export const recognise = (
  header: readonly string[],
  above: readonly (readonly string[])[],
): IncomingFormat | null => {
  const found = CATALOG.find((one) => one.recognises(header, above)) ?? null;
  // A row below the header may look like a header itself, where it has school years.
  return found !== duoForecast && [header, ...above].some(isNeverCounts) ? null : found;
};
