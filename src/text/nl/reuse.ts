import { n, plural } from './numbers.ts';

const KILO = 1000;

/** The Dutch texts about citing a data set, loading a download in a program, and the fixed addresses of the site files. */
export const reuse = {
  copy: (what: string) => `Kopieer ${what}`,
  copied: (what: string) => `Gekopieerd: ${what}.`,
  notCopied: (what: string) =>
    `Uw browser staat kopiëren hier niet toe. Nu geselecteerd: ${what}. Druk op Ctrl+C.`,
  cite: {
    title: 'Zo verwijst u ernaar',
    intro:
      'De verwijzing bevat de vaste link naar precies deze keuze. Noem ook de bronnen; zij staan in de toelichting bij de download.',
    apa: 'APA',
    bibtex: 'BibTeX',
    address: (file: string) => `vast adres van ${file}`,
    whole:
      'Dit adres geeft het hele bestand van deze editie, zonder uw keuzes, en blijft hetzelfde geven. R en Python lezen het rechtstreeks.',
  },
  snippets: {
    title: 'Zo leest u het bestand in',
    intro:
      'Deze code leest het gedownloade bestand in met de juiste typen: codes blijven tekst, leeg is ontbrekend.',
    tool: 'Programma',
    tools: { r: 'R', python: 'Python', duckdb: 'DuckDB', arquero: 'Arquero' },
    code: (tool: string) => `code voor ${tool}`,
  },
  machines: {
    title: "Voor programma's: vaste adressen",
    intro:
      'Alle cijfers van deze site staan in bestanden met een vast adres. Een programma kan ze rechtstreeks ophalen, zonder sleutel of aanmelding.',
    base: 'Alle adressen beginnen met',
    rules: [
      'CSV-bestanden zijn UTF-8, met een komma tussen de velden en de kolomnamen op de eerste regel. Leeg is ontbrekend.',
      'datapackage.json beschrijft alle bestanden voor computers (Frictionless Data Package): kolommen, bronnen, licenties, teldata, voorlopige jaren en van elk bestand een controlegetal (SHA-256).',
      "In de browser kan een andere website de bestanden alleen inlezen als de beheerder van deze site dat toestaat (CORS). Voor R, Python en andere programma's geldt dat niet.",
    ],
    described: 'De beschrijving van alle bestanden',
    files: 'Bestanden',
    size: (format: string, bytes: number) =>
      `${format}, ${n.count(Math.max(1, Math.round(bytes / KILO)))} kB`,
    columns: (count: number) => plural(count, '1 kolom', '# kolommen'),
    columnsOf: (file: string) => `Kolommen van ${file}`,
    column: 'Kolom',
    type: 'Type',
    meaning: 'Betekenis',
    types: { string: 'tekst', integer: 'geheel getal', year: 'jaar', boolean: '0 of 1' } as Record<
      string,
      string
    >,
    key: (columns: string) => `Elke rij is uniek door ${columns}.`,
    versions: 'Versies en wijzigingen',
    version: (version: string) => `Dit is versie ${version} van de gegevens.`,
    parts: [
      'Het eerste getal gaat omhoog als een bestand, kolom of code verdwijnt of iets anders gaat betekenen. Uw programma kan dan stuklopen.',
      'Het tweede gaat omhoog als er een bestand, kolom, schoolsoort of jaar bij komt.',
      'Het derde gaat omhoog als cijfers of teksten zijn verbeterd.',
    ],
    failed:
      'De beschrijving van de bestanden (datapackage.json) kon niet worden geladen. Probeer het later opnieuw.',
    loading: 'De beschrijving van de bestanden wordt geladen.',
  },
};
