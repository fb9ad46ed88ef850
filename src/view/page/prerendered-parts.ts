/**
 * The HTML of the parts of the first screen that are prerendered apart and become interactive later than the rest. Empty texts
 * while the page is hydrated, which has the HTML already.
 */
export type PrerenderedParts = Record<(typeof LATE_PARTS)[number], string>;

/** The names of the parts of the first screen that become interactive after map, slider and sentence. */
export const LATE_PARTS = ['header', 'bar', 'legend', 'trend'] as const;
