import { addressList, duo01Vo, duo03, duo06 } from './duo.ts';
import { duo01Po } from './duo-ages.ts';
import type { FormatId, IncomingFormat } from './format.ts';
import { longForm } from './long-form.ts';
import { statline } from './statline.ts';

/** Every form, the most particular first: an address list has columns of its own beside those of file 03. */
const CATALOG: readonly IncomingFormat[] = [
  duo06,
  duo01Vo,
  duo01Po,
  addressList,
  duo03,
  statline,
  longForm,
];

export const formatOf = (id: FormatId): IncomingFormat => CATALOG.find((one) => one.id === id)!;

/** The form that a header belongs to. */
export const recognise = (header: readonly string[]): IncomingFormat | null =>
  CATALOG.find((one) => one.recognises(header)) ?? null;
