/**
 * The years of `geboorten.csv` whose births are still to be verified (`te_verifieren`): the page is given no births, so the
 * years stand here, and a test holds them to the file.
 */
export const BIRTHS_TO_VERIFY: readonly number[] = [1989, 1997, 2006, 2022, 2023];
