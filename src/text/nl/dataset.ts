import { list, n, plural } from './numbers.ts';

const rowsOf = (rows: number) => plural(rows, '1 rij', '# rijen');

const spanOf = (first: string, last: string) => {
  if (first === last) return first;
  // A school year has a dash of its own.
  return first.includes('-') ? `${first} tot en met ${last}` : `${first}–${last}`;
};

const KILO = 1000;
const sizeOf = (bytes: number) =>
  bytes < KILO * KILO
    ? `${n.count(Math.max(1, bytes / KILO))} kB`
    : `${n.short(bytes / KILO / KILO)} MB`;

/**
 * The progress of making a file: step `nth` of `steps` is in progress, and in that step `done` of `of` columns, rows or bytes are
 * ready.
 */
interface Step {
  step: 'columns' | 'rows' | 'file' | 'zip';
  nth: number;
  steps: number;
  done: number;
  of: number;
}

/** The Dutch texts of the page where a data set is built, previewed and downloaded. */
export const dataset = {
  list: (parts: readonly string[]) => list.format(parts),
  title: 'Dataset samenstellen',
  intro:
    'Kies welke cijfers u wilt hebben. Wat u op de kaart koos, is hier al ingevuld; wat u hier kiest, staat in de link van deze pagina.',
  /** The question and the text of the link that lead to the part about user files, further down the page. */
  userFiles: { question: 'Hebt u nieuwere of andere cijfers?', load: 'Voeg een eigen bestand toe' },
  choose: 'Dataset samenstellen',
  parts: { education: 'Onderwijs', areas: 'Gebieden', columns: 'Kolommen en vorm' },
  years: 'Jaren',
  schoolYears: 'Schooljaren',
  from: 'Van',
  to: 'Tot en met',
  none: 'geen',
  yes: 'ja',
  no: 'nee',
  soortRows: { label: 'Meer soorten', apart: 'een rij per soort', som: 'opgeteld' },
  regions: 'Regio’s',
  places: (count: number, all: number) =>
    count === all
      ? `Alle ${n.count(all)} gemeenten. Kies een gemeente of regio om het te beperken.`
      : `${plural(count, '1 gemeente', '# gemeenten')} van de ${n.count(all)}:`,
  unknownPlace: (code: string) =>
    `${code} uit deze link is geen gemeente of regio van nu. Neem het hieronder weg, of zoek een andere.`,
  endedPlace: (name: string, year: number, into: string) =>
    `${name} bestaat sinds ${year} niet meer en hoort nu bij ${into}. De cijfers staan op de grenzen van nu: zoek die gemeente.`,
  narrowed: 'Beperkt tot',
  allPlaces: 'Alle gemeenten nemen',
  unit: { label: 'Een rij is', gebieden: 'een gebied', vestigingen: 'een school' },
  rowsAbout: 'Rijen over',
  level: { gemeente: 'gemeente', eigen: 'eigen regio', land: 'Nederland' },
  figures: { label: 'Cijfers', geteld: 'geteld', projectie: 'projectie' },
  intervals: { label: 'Interval', share: (share: string) => `${share}\u202f%` },
  lines: {
    label: 'Lijnen naast de projectie',
    none: 'geen',
    eerder: (years: readonly number[]) => `verwacht in ${list.format(years.map(String))}`,
    methoden: 'andere methoden',
    eigen: 'eigen prognoses en tellingen',
    only: (place: string) =>
      `Eerder verwacht en andere methoden: alleen voor ${place}, zoals in de grafiek.`,
    all: 'Voor alle rijen nemen',
    chosen: (lines: string, place: string | null) =>
      place === null ? lines : `${lines} (eerder verwacht en andere methoden alleen voor ${place})`,
  },
  measures: {
    school: 'Maten naast leerlingen',
    woon: 'Maten naast leerlingen',
    examen: 'Maten naast kandidaten',
  },
  onlyPupils: {
    school: 'alleen leerlingen',
    woon: 'alleen leerlingen',
    examen: 'alleen kandidaten',
  },
  /** What there is not of what is counted, where the choices of a data set leave it out. */
  notCounted: {
    woon: 'Leerlingen naar woongemeente zijn er per gebied en geteld: geen rijen per school, en geen projectie of scenario. CBS rondt af op tientallen.',
    examen:
      'Examenkandidaten zijn er per gebied en geteld: geen rijen per school, en geen projectie of scenario. Vanaf 2019-20 zijn aantallen van 1 tot en met 4 afgeschermd.',
  },
  attributes: 'Gebied met',
  attribute: { code: 'code', naam: 'naam' },
  form: {
    label: 'Vorm: lang is een rij per jaar, breed een kolom per jaar',
    lang: 'lang',
    breed: 'breed',
  },
  result: 'Uw dataset',
  size: (rows: number, columns: number) =>
    `${rowsOf(rows)} × ${plural(columns, '1 kolom', '# kolommen')}`,
  /** The texts with the printed rows of a data set: the heading, and how many of all rows and columns are printed. */
  onPaper: {
    title: 'De eerste rijen',
    shown: (rows: number, allRows: number, columns: number, allColumns: number) =>
      `${rows < allRows ? `De eerste ${n.count(rows)} van ` : ''}${rowsOf(allRows)}${columns < allColumns ? `, met de eerste ${n.count(columns)} van ${n.count(allColumns)} kolommen` : ''}. De hele dataset is het bestand dat u downloadt.`,
  },
  preview: (rows: number) => `Voorbeeld van de dataset, ${rowsOf(rows)}`,
  coming: 'De dataset wordt gemaakt…',
  nowhere:
    'De gebieden uit deze link bestaan niet, dus er zijn geen rijen. Kies bij Gebieden andere, of alle gemeenten.',
  empty: 'In deze keuze zitten geen cijfers. Kies andere jaren, of geteld en projectie allebei.',
  pointAtColumn:
    'Wijs een kolomkop aan voor wat die betekent; klik om te sorteren. Getallen zijn hier afgerond op één decimaal.',
  columns: (count: number) => `Wat de ${n.count(count)} kolommen betekenen`,
  about: {
    title: (what: string, places: string, span: string) =>
      `${what}${places === '' ? '' : `, ${places}`}, ${span}`,
    byResidence: (pupils: string) => `${pupils}, naar woongemeente`,
    candidates: (types: string) => `Examenkandidaten ${types}`,
    /** What the rows have of what is counted, if that is not pupils at schools. */
    counted: {
      woon: (levels: string) =>
        `Aantallen leerlingen per ${levels}, naar de gemeente waar zij wonen, op de teldatum; CBS rondt het aantal per gemeente af op tientallen. Onvolledig is een jaar waarin een gebied door een herindeling nog een ander gebied was.`,
      examen: (levels: string) =>
        `Examenkandidaten per ${levels}, naar de plaats van de school, per schooljaar. Een kandidaat zit in het laatste leerjaar van het type: het is niet het aantal leerlingen. Vanaf 2019-20 schermt DUO aantallen van 1 tot en met 4 af: kandidaten is het bekende aantal en kandidaten_beste de schatting van de site (elke “<5” als 2,32), waarmee de maten zijn berekend; het ware aantal ligt van kandidaten_laagste tot en met kandidaten_hoogste.`,
    },
    inflow:
      'De in- en uitstroom is het aantal leerlingen op scholen in het gebied (DUO) min het aantal dat er woont (CBS).',
    description: (levels: string, isProjected: boolean) =>
      `Aantallen leerlingen per ${levels}, naar de plaats van de school, op de teldatum${isProjected ? '; na de laatste telling verwachte aantallen volgens de projectie van de Leerlingenatlas' : ''}.`,
    schools: (isProjected: boolean) =>
      `Leerlingen per vestiging op 1 oktober, met de richting, het bestuur, de plek en de opheffingsnorm van de vestiging${isProjected ? '; na de laatste telling het verwachte aantal als de vestiging open blijft, volgens de projectie van de Leerlingenatlas' : ''}.`,
    schoolMethod:
      'projectie van de gemeente × aandeel van de vestiging, waarvan de groei uitdooft; voor een vestiging die open blijft',
    apart: (levels: string) => `Aantallen leerlingen per ${levels}, zoals de lezer die heeft.`,
    userBirths: (file: string) =>
      `De projectie rekent met geboorten uit een eigen bestand van de lezer: ${file}.`,
    everywhere: 'heel Nederland',
    span: spanOf,
    thresholds: 'Signaleringsgrenzen',
  },
  download: {
    title: 'Downloaden',
    format: 'Bestand',
    formats: {
      csv: 'CSV (komma, voor programma’s)',
      'csv-nl': 'CSV voor Nederlandse Excel (puntkomma)',
      json: 'JSON',
      xlsx: 'Excel (.xlsx)',
      arrow: 'Apache Arrow',
      parquet: 'Parquet',
    },
    zipped: 'Met toelichting, bronnen en verwijzing (zip)',
    button: (name: string) => `Download ${name}`,
    /** Writes the estimated size of the file, beside the download button; `done` writes the exact size. */
    size: (bytes: number) => `ongeveer ${sizeOf(bytes)}`,
    sizing: 'grootte wordt geschat…',
    busy: (rows: number) => `Bestand met ${rowsOf(rows)} wordt gemaakt…`,
    /** Writes which step of making the file is in progress, and how far that step is. */
    step: ({ step, nth, steps, done, of }: Step) =>
      `Stap ${nth} van ${steps}: ${
        {
          columns: `kolommen schrijven, ${n.count(done)} van ${n.count(of)}`,
          rows: `rijen samenvoegen, ${n.count(done)} van ${n.count(of)}`,
          file: 'bestand opmaken; hoe ver dat is, is niet bekend',
          zip: `inpakken, ${n.wholePercent((100 * done) / of)}`,
        }[step]
      }`,
    stop: 'Stoppen',
    done: (name: string, bytes: number) => `${name} (${sizeOf(bytes)}) is gedownload.`,
    failed: {
      stopped: 'Gestopt; er is niets gedownload.',
      'too-large':
        'Zoveel rijen of kolommen passen niet in dit soort bestand. Kies CSV of Parquet, of minder jaren of gebieden.',
      broken:
        'Het bestand kon niet worden gemaakt. Uw keuze is bewaard: probeer het opnieuw, of kies een ander soort bestand.',
    },
  },
  moreColumns: (count: number) => `En nog ${n.count(count)} kolommen van dezelfde soort.`,
};
