/** A version of the data files and what is other than in the one before, in Dutch and in English. */
interface Change {
  versie: string;
  datum: string;
  wat: { nl: string; en: string };
}

/**
 * The change log of `public/data`, newest first; the first line is the version that `datapackage.json` bears. Of a version
 * `major.minor.patch`, major rises when a file, column or code goes or gets another meaning, so that what reads the files
 * may break; minor when a file, column, soort or year is added; patch when figures or words were corrected.
 */
export const CHANGES: readonly Change[] = [
  {
    versie: '1.0.0',
    datum: '2026-11-25',
    wat: {
      nl: 'Eerste versie met een vaste opbouw: negen bestanden, po 1996–2025 en vo 2019 en 2023–2025, gemeenten van 2026.',
      en: 'First version with a fixed structure: nine files, po 1996–2025 and vo 2019 and 2023–2025, gemeenten of 2026.',
    },
  },
];
