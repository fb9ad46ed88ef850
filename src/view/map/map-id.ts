/** The id of the map of all gemeenten, and the prefix of the ids of its patterns. */
export const MAP_ID = 'map';
