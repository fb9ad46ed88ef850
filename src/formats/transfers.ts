import type { Sector } from './soorten.ts';

/**
 * What happened to a vestiging or school: it merged into another, was handed over as a whole or in part, was split, or became a
 * school of its own.
 */
export const TRANSFER_KINDS = ['fusie', 'overdracht', 'splitsing', 'verzelfstandiging'] as const;
export type TransferKind = (typeof TRANSFER_KINDS)[number];

/** Whether DUO recorded a transfer of one vestiging, or only of the school (BRIN) to which the vestiging belonged. */
export const TRANSFER_LEVELS = ['vestiging', 'instelling'] as const;
export type TransferLevel = (typeof TRANSFER_LEVELS)[number];

/** The transfer of a vestiging to another code. A vestiging is known by its sector and code: some codes are in po and in vo. */
export interface Transfer {
  from: { sector: Sector; code: string };
  to: { sector: Sector; code: string };
  /** The first year whose count on 1 October is after the transfer. */
  year: number;
  kind: TransferKind;
  level: TransferLevel;
}
