/** Returns the id of the element of an option, by its place (from 0) in the list of the search field with the id `field`. */
export const optionId = (field: string, at: number): string => `${field}-option-${at}`;
