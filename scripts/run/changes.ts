/** A version of the data files, with what changed since the previous version, in Dutch and in English. */
interface Change {
  versie: string;
  datum: string;
  wat: { nl: string; en: string };
}

/**
 * The change log of `public/data`, newest first; the first entry is the version in `datapackage.json`. In a version
 * `major.minor.patch`, major changes when a file, column or code is removed or gets another meaning, so that programs that read
 * the files may break; minor when a file, column, soort or year is added; patch when figures or words are corrected.
 */
export const CHANGES: readonly Change[] = [
  {
    versie: '1.1.0',
    datum: '2026-11-28',
    wat: {
      nl: 'vo-vestigingen.csv heeft een kolom typen_2019: de onderwijstypen van elke vestiging. Daarmee is te tellen hoeveel vestigingen een of meer van enkele typen hebben; een som van vestigingen over typen in vo.csv is dat niet. toets.json heeft een kolom tooHigh (hoeveel voorspellingen te hoog waren) en rijen voor regio’s naar grootte (level regios).',
      en: 'vo-vestigingen.csv has a column typen_2019: the types of education of each school site. With it one can count the sites that have one or more of some types, which a sum of vestigingen over types in vo.csv is not. toets.json has a column tooHigh (how many projections were too high) and rows for regions by size (level regios).',
    },
  },
  {
    versie: '1.0.0',
    datum: '2026-11-25',
    wat: {
      nl: 'Eerste versie met een vaste opbouw: negen bestanden, po 1996–2025 en vo 2019 en 2023–2025, gemeenten van 2026.',
      en: 'First version with a fixed structure: nine files, po 1996–2025 and vo 2019 and 2023–2025, gemeenten of 2026.',
    },
  },
];
