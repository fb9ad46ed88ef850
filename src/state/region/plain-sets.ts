import type { AreaSet } from '../../areas/regions.ts';

/** Returns copies of area sets with only code and members, without duplicates, as they are sent to the engine. */
export const plainSets = (sets: readonly AreaSet[]): AreaSet[] => [
  ...new Map(sets.map(({ code, members }) => [code, { code, members }])).values(),
];
