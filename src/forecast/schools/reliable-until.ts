/** The largest horizon in years at which the intervals of bo schools must hold as many outcomes as they are meant to (`schoolBarsOf`). */
export const RELIABLE_UNTIL = 5;
