/** The largest number of bytes of a list of the user (regions, births, norms). One of all gemeenten in all years is a tenth of it. */
export const LARGEST_LIST = 20e6;
