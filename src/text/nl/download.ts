import { day } from './day.ts';
import { list, plural } from './numbers.ts';

/**
 * What is known of the origin of the figures in a download: the day and month of the teldatum, the provisional years, the year of
 * the boundaries of gemeenten, and, with projected years, the name of the method and its origin.
 */
interface Figures {
  countDate: string | null;
  provisional: readonly number[];
  boundaryYear: number | null;
  projected: { method: string; origin: number } | null;
}

/**
 * How a file format writes values: `neutralised` where a text that a spreadsheet would run as a formula gets an apostrophe,
 * `typed` where the format has types, so that a code of digits stays a text.
 */
interface Written {
  neutralised: boolean;
  typed: boolean;
}

/** The Dutch texts that are written into downloaded files: headings, remarks on the figures, citations. */
export const download = {
  day,
  sheets: { figures: 'gegevens', explanation: 'toelichting' },
  headings: {
    chosen: 'Wat is gekozen',
    figures: 'Over de cijfers',
    scenarios: "Scenario's van de lezer",
    userFiles: 'Eigen bestanden van de lezer, waarvan cijfers in de tabel staan',
    columns: 'Kolommen',
    written: 'Hoe de waarden zijn geschreven',
    sources: 'Bronnen en licenties',
    origin: 'Herkomst van dit bestand',
    files: 'In deze zip',
    cite: 'Zo verwijst u naar deze gegevens',
    load: 'Zo leest u het bestand in',
  },
  types: {
    string: 'tekst',
    integer: 'geheel getal',
    number: 'getal',
    year: 'jaar',
    boolean: 'waar of onwaar',
  },
  /**
   * Returns sentences on the origin of the figures, as far as known: teldatum, provisional years, boundaries of gemeenten and
   * projection.
   */
  figures: ({ countDate, provisional, boundaryYear, projected }: Figures): string[] => [
    ...(countDate ? [`Leerlingen zijn geteld op ${countDate} van elk jaar.`] : []),
    ...(provisional.length > 0
      ? [`Voorlopige cijfers: ${list.format(provisional.map(String))}.`]
      : []),
    ...(boundaryYear ? [`Gemeenten volgens de grenzen van ${boundaryYear}, in alle jaren.`] : []),
    ...(projected
      ? [
          `Cijfers na ${projected.origin} zijn een projectie van de Leerlingenatlas (${projected.method}), geen telling en geen officiële prognose.`,
        ]
      : []),
  ],
  /**
   * Returns sentences on how the values in the file are written: missing values, codes, and texts that a spreadsheet would run as
   * a formula.
   */
  written: ({ neutralised, typed }: Written): string[] => [
    'Een ontbrekende waarde is leeg (in JSON, Arrow en Parquet: null). Leeg is nooit nul.',
    typed
      ? 'Codes zijn tekst, ook als zij uit cijfers bestaan.'
      : 'Codes zijn tekst, ook als zij uit cijfers bestaan. Een rekenblad dat een CSV-bestand opent, kan er toch getallen van maken (09 wordt 9): kies daarvoor Excel (.xlsx).',
    ...(neutralised
      ? [
          'Voor een tekst die een rekenblad als formule zou uitvoeren (begin met = + - @, een tab of een regeleinde, ook na een komma of puntkomma) staat een apostrof. Haalt u die ene apostrof weg, dan hebt u de oorspronkelijke tekst. Getallen zijn ongewijzigd.',
        ]
      : ['Teksten staan er ongewijzigd in, ook als zij met = + - of @ beginnen.']),
  ],
  /**
   * Added to the description of a text column in a file where a text that a spreadsheet would run as a formula gets an
   * apostrophe.
   */
  neutralised:
    'Voor een tekst die een rekenblad als formule zou uitvoeren, staat een apostrof; zonder die apostrof is het de oorspronkelijke tekst.',
  origin: ({ link, version, date }: { link: string; version: string; date: string }): string[] => [
    `Gemaakt op ${day(date)} met de Leerlingenatlas, gegevens versie ${version}.`,
    `Dezelfde gegevens, met de nieuwste cijfers: ${link}`,
  ],
  /** What each file in the zip of a download contains. */
  files: {
    table: 'de gegevens',
    package: 'kolommen, bronnen en licenties voor computers (Frictionless Data Package)',
    readme: 'deze toelichting',
    citation: 'hoe u naar de gegevens verwijst (Citation File Format)',
  },
  keepLicences:
    'Noem bij gebruik de bronnen. Elke bron houdt haar eigen licentie; bij "onbekend" noemt de uitgever er geen.',
  /** Comments in the code snippets that load a downloaded file in R, Python, DuckDB or Arquero. */
  snippets: {
    alone: 'Verder is niets nodig.',
    needs: (names: string) => `Nodig: ${names}, eenmalig te installeren met`,
    extension: 'De uitbreiding wordt hieronder geïnstalleerd.',
    folder: (sign: string) => `${sign}Het bestand staat in de werkmap; pak een zip eerst uit.\n`,
  },
  citation: {
    version: (version: string) => `versie ${version}`,
    kind: 'Dataset',
    retrieved: (date: string, link: string) => `Geraadpleegd op ${day(date)}, van ${link}`,
    /**
     * Writes what is added to the citation of a data set that contains figures from user files; `userFiles` are their file names.
     */
    own: (userFiles: readonly string[]) =>
      `met cijfers uit ${plural(userFiles.length, 'een eigen bestand', 'eigen bestanden')} van de lezer: ${list.format(userFiles)}`,
    note: (date: string) => `Geraadpleegd op ${day(date)}`,
    message: 'Verwijs naar deze gegevens en naar hun bronnen met de vermelding hieronder.',
  },
};
