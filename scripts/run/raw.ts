import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of raw files: reads each file once and logs its name. */
export class Raw {
  private readonly folder: string;
  private readonly say: (line: string) => void;
  private readonly held = new Map<string, Uint8Array>();

  constructor(folder: string, say: (line: string) => void) {
    this.folder = folder;
    this.say = say;
  }

  /** Returns the bytes of a file, by its path in the folder. A file that is asked for again is not read or logged again. */
  bytes(path: string): Uint8Array {
    const held = this.held.get(path);
    if (held) return held;
    const bytes = readFileSync(join(this.folder, path));
    this.say(`reads ${path} (${bytes.length.toLocaleString('en')} bytes)`);
    this.held.set(path, bytes);
    return bytes;
  }

  /** Returns the paths of the files that a download may be, by its usual names: directly in the folder or in its `cbs`, by name. */
  downloads(names: RegExp): string[] {
    return ['', 'cbs'].flatMap((part) => {
      const folder = join(this.folder, part);
      if (!existsSync(folder)) return [];
      const found = readdirSync(folder).filter((name) => names.test(name));
      return found.sort().map((name) => (part === '' ? name : `${part}/${name}`));
    });
  }
}

/**
 * Downloads of CBS that may be laid in the folder, by the names that StatLine, CBS's open data and their readers give them. They extend
 * `jonge-kinderen.csv`; without them it is made from the files in `RAW`.
 */
export const DOWNLOADS = {
  geboorten: /^(37230(ned|eng)|Bevolkingsontwikkeling_+regio_per_maand).*\.csv$/i,
  bevolking:
    /^(03759(ned|eng)|Bevolking(_op_1_januari[^.]*)?_+geslacht_+leeftijd[^.]*regio).*\.csv$/i,
} as const;

/** The paths of the raw files, relative to the folder that `--from` names. */
export const RAW = {
  history: 'duo/06.-historisch-overzicht-aantal-leerlingen-per-schoolvestiging.csv',
  addressesPo: 'duo/02.-alle-schoolvestigingen-basisonderwijs.csv',
  addressesVo2026: 'duo/02.-alle-vestigingen-vo-2026.csv',
  addressesVo2021: 'duo/02.-alle-vestigingen-vo-2021.csv',
  addressesVo2025: 'duo/02.-alle-vestigingen-vo-6-rijen.csv',
  pointsVo2025: 'duo/vo-vestigingen-2025-met-coordinaten.csv',
  typesVo2019: 'duo/01.-leerlingen-vo-per-vestiging-naar-onderwijstype-2019.csv',
  agesPo: 'duo/01.-leerlingen-po-soort-po-cluster-leeftijd-2024.csv',
  distancesPo: 'duo/gemiddelde-afstand-tussen-woonadres-leerling-en-schoolvestiging-2019-2020.csv',
  points: 'duo/vestigingen-punten.csv',
  transfers: 'duo/OVERGANGEN_20250113.csv',
  origins: 'duo/leerlingen-po-herkomst-2024.zip',
  norms: 'codes/opheffingsnorm-po-indicatief.csv',
  inhabitants: 'cbs/kwb-2024-gemeenten.csv',
  reach: 'cbs/kwb-2024-afstand-tot-school-gemeente.csv',
  officialNorms: 'duo/rectificatie-opheffingsnorm-2023-bijlage-2.csv',
  totalsVo: {
    2023: 'duo/vo-leerlingen-per-vestiging-2023.csv',
    2024: 'duo/vo-leerlingen-per-vestiging-2024.csv',
    2025: 'duo/vo-leerlingen-per-vestiging-2025.csv',
  },
  /** The editions of the exam candidates, by the calendar year in which the first school year of each begins. */
  exams: {
    2014: 'duo/examenkandidaten-en-geslaagden-2014-2019.csv',
    2019: 'duo/examenkandidaten-en-geslaagden-2019-2024.csv',
    2020: 'duo/examenkandidaten-en-geslaagden-2020-2025.csv',
  },
  regions: 'codes/gemeenten-2026-regios.csv',
  herindelingSteps: 'codes/herindelingen.csv',
  births: 'cbs/geboorten-nederland.csv',
  birthsByYear: 'cbs/37201_TS_2010_2015.json',
  birthsByMonth: 'cbs/37230ned_TS_2012_2017.json',
  populationByAge: {
    'A–G': 'cbs/Bevolking_leeftijd_geslacht_burgst_2006_GemAG.csv',
    'H–P': 'cbs/Bevolking_leeftijd_geslacht_burgst_2006_GemHP.csv',
    'R–Z': 'cbs/Bevolking_leeftijd_geslacht_burgst_2006_GemRZ.csv',
  },
  keyFigures: 'cbs/Regionale_kerncijfers_Nederland_11122025_133649.csv',
  pupilsByResidence: 'cbs/85701NED-leerlingen-woonregio-2013-2023.csv',
  earlierResidence: 'cbs/vo-woongemeente-2003-2022-NH-UT-NB.csv',
  boundaries: 'geo/gemeenten-2026-rd.geojson',
} as const;
