import type { SchoolAnswer } from '../../engine/protocol/school.ts';

/** Whether other schools of the soort are where a school is. */
export interface SchoolPlace {
  /** The number of open schools of the soort in the gemeente, the school itself included where it is open. */
  inGemeente: number;
  /** Whether the school is the only open one of its soort in its town; null where the town is not known or the school closed. */
  isLastInTown: boolean | null;
}

/** Returns whether other schools of the soort are in the gemeente and in the town of a school. */
export function placeOf({ school, around }: Pick<SchoolAnswer, 'school' | 'around'>): SchoolPlace {
  const isOpen = around.some(({ code }) => code === school?.code);
  const inTown = around.filter(({ town }) => town === school?.town);
  return {
    inGemeente: around.length,
    isLastInTown: !school || !isOpen || school.town === '' ? null : inTown.length === 1,
  };
}
